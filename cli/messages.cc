#include "cli/messages.h"

#include <string_view>

#include "tactful/finding.h"
#include "tactful/language.h"

namespace tactful::cli {
namespace {

constexpr Messages kEnglish = {"why:", "say:",    "in full:", "no findings",
                               "note", "warning", "error",    ": "};
constexpr Messages kJapanese = {"理由：", "言い換え：", "全文：", "指摘はありません",
                                "参考",   "注意",       "重大",   "："};
constexpr Messages kChineseHans = {"原因：", "改说：", "全文：", "没有发现问题",
                                   "提示",   "警告",   "错误",   "："};
constexpr Messages kChineseHant = {"原因：", "改說：", "全文：", "沒有發現問題",
                                   "提示",   "警告",   "錯誤",   "："};
constexpr Messages kKorean = {"이유:", "바꿔 말하기:", "전체 문장:", "지적할 표현이 없습니다",
                              "참고",  "주의",         "오류",       ": "};

}  // namespace

std::string_view Messages::NameOf(Severity severity) const {
  switch (severity) {
    case Severity::kError: return error;
    case Severity::kWarning: return warning;
    case Severity::kNote: break;
  }
  return note;
}

const Messages& MessagesIn(Language language) {
  switch (language) {
    case Language::kJapanese: return kJapanese;
    case Language::kChinese:
    case Language::kChineseHans: return kChineseHans;
    case Language::kChineseHant: return kChineseHant;
    case Language::kKorean: return kKorean;
    case Language::kEnglish:
    case Language::kUnknown: break;
  }
  return kEnglish;
}

}  // namespace tactful::cli
