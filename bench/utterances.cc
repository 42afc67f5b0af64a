#include "utterances.h"

namespace tactful::bench {

const std::array<Utterances, 4> kUtterances = {{
    {"en",
     {{{"Thank you for waiting. Your parcel leaves the depot at 3 pm.",
        "Your room is ready from two, and breakfast starts at seven.",
        "I've sent the reset link to the address that you gave us.",
        "The technician will be with you between nine and eleven."},
       {"Thank you for your patience. I have checked the invoice with our accounts team, the amount of "
        "48.20 was booked twice, and the second booking goes back to your card within five working days.",
        "Your appointment with Dr Lindqvist is on Thursday at half past nine. Please bring your insurance "
        "card and the letter from your practice, and come to the second floor ten minutes earlier.",
        "The update to version 4.2 is on its way to your phone. It takes about ten minutes, the screen "
        "stays dark for a moment, and afterwards all of your pictures and settings are where they were.",
        "I have moved your booking from Friday to Saturday at no extra charge. The confirmation is in your "
        "mailbox, and the new key code will reach you on the morning of the day you arrive."}}},
     {{{"Sorry, I don't know when the parcel leaves the depot.",
        "That's our policy, the fee is due on the first of May."},
       {"Thank you for your patience. I have looked at the invoice and at the booking of last week, and I "
        "don't know why the amount of 48.20 was booked twice on the third. The next one is due in May.",
        "Your appointment is on Thursday at half past nine on the second floor. The practice closes at "
        "noon, the letter has to be there before. We can't do that on a Friday, and that is all there is."}}}},
    {"ja",
     {{{"お荷物は本日の午後に倉庫から発送いたします。", "ご予約のお部屋は十四時からご利用になれます。",
        "再設定のメールをただいまお送りいたしました。", "担当者が午前九時から十一時に伺います。"},
       {"お待たせいたしました。ご請求書を経理と確認しましたところ、四千八百円が二重に計上されておりました。"
        "五営業日以内にお客様のカードへ返金いたします。",
        "診察のご予約は木曜日の九時半でございます。保険証と紹介状をお持ちになり、十分ほど前に二階の"
        "受付までお越しくださいますようお願いいたします。",
        "新しい版の更新は十分ほどで終わります。途中で画面が暗くなりますが、写真や設定はそのまま残りますので、"
        "どうぞご安心になってお待ちくださいませ。",
        "ご予約を金曜日から土曜日に変更いたしました。追加の料金はかかりません。確認のメールと、当日の朝に"
        "新しい鍵の番号をお送りいたします。"}}},
     {{{"発送の日についてはこちらでは分かりません。", "それは規則ですのでよろしくお願いします。"},
       {"お待たせいたしました。ご請求書を経理と確認しましたが、四千八百円が二重に計上された理由は"
        "分かりません。五月一日が次のお支払い日でございます。",
        "診察のご予約は木曜日の九時半でございます。受付は正午に閉まります。金曜日への変更はできません。"
        "保険証と紹介状をお持ちになってお越しください。"}}}},
    {"zh",
     {{{"您的包裹今天下午三点从仓库发出。", "您预订的房间下午两点以后就能入住。",
        "重置密码的邮件已经发到您的邮箱了。", "师傅会在上午九点到十一点之间上门。"},
       {"让您久等了。我和财务核对了账单，四十八块二确实记了两次，第二笔会在五个工作日内退回到您原来的"
        "银行卡上，到账以后会有短信通知您。",
        "您的门诊预约在周四上午九点半，请带上医保卡和转诊单，提前十分钟到二楼的服务台登记，护士会带您"
        "去诊室，停车场在楼的后面。",
        "新版本的更新大约需要十分钟，中间屏幕会黑一会儿，更新以后照片和设置都会保留在原来的位置，"
        "您放心，我在这边陪您看着进度。",
        "您的预订已经从周五改到周六，没有额外的费用。确认邮件已经发到您的邮箱，新的门锁密码会在入住"
        "当天早上通过短信发给您。"}}},
     {{{"包裹什么时候发出，我这边不知道。", "这是公司规定，五月一号要交费。"},
       {"让您久等了。账单上四十八块二记了两次，为什么会这样，我这边也不清楚。下一笔在五月一号，"
        "金额和上个月是一样的，明细都在邮件里。",
        "您的门诊预约在周四上午九点半，二楼的服务台中午关门。改到周五办不到。请带上医保卡和转诊单，"
        "提前十分钟到，停车场在楼的后面。"}}}},
    {"ko",
     {{{"상품은 오늘 오후 세 시에 출고됩니다.", "객실은 오후 두 시부터 이용하실 수 있습니다.",
        "재설정 메일을 방금 보내 드렸습니다.", "기사님이 오전 아홉 시에 방문드립니다."},
       {"기다려 주셔서 감사합니다. 회계팀과 청구서를 확인했는데 사만 팔천 원이 두 번 청구되어 있었습니다. 두 번째 금액은 "
        "영업일 기준 닷새 안에 카드로 환불됩니다.",
        "진료 예약은 목요일 오전 아홉 시 반입니다. 보험증과 의뢰서를 챙기셔서 십 분 전에 이 층 접수처로 와 주시면 "
        "간호사가 진료실로 안내해 드리겠습니다.",
        "새 버전 업데이트는 십 분쯤 걸립니다. 중간에 화면이 잠깐 어두워지지만 사진과 설정은 그대로 남아 있으니 "
        "안심하셔도 됩니다. 끝나면 알려 드리겠습니다.",
        "예약을 금요일에서 토요일로 옮겨 드렸습니다. 추가 요금은 없습니다. 확인 메일을 보내 드렸고 새 출입 번호는 "
        "도착하시는 날 아침에 문자로 안내됩니다."}}},
     {{{"언제 출고되는지는 저도 모르겠습니다.", "그건 저희 규정이라서요. 다음 달부터예요."},
       {"기다려 주셔서 감사합니다. 회계팀과 청구서를 확인했는데 사만 팔천 원이 왜 두 번 청구되었는지는 저도 모르겠습니다. "
        "다음 결제일은 오월 일일입니다.",
        "진료 예약은 목요일 오전 아홉 시 반입니다. 이 층 접수처는 정오에 닫습니다. 시간 변경은 안 됩니다. "
        "보험증과 의뢰서를 챙겨 주시기 바랍니다."}}}},
}};

}  // namespace tactful::bench
