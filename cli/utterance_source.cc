#include "cli/utterance_source.h"

#include <cerrno>
#include <functional>
#include <string>

#include "cli/arguments.h"
#include "cli/line_reader.h"
#include "cli/output.h"

namespace tactful::cli {
namespace {

bool ForEachLine(const std::string& path, Output& output,
                 const std::function<void(const Utterance&)>& take) {
  // Who called the program without a text would wonder what it waits for.
  if (path == "-" && IsInputTerminal()) {
    Complain("reading from the keyboard, one utterance a line; end with Ctrl-D");
  }
  LineReader reader(path);
  std::string line;
  bool whole = true;
  while (output.ok() && reader.Next(line)) {
    take({line, reader.name(), reader.line_number()});
    if (reader.truncated()) {
      Complain(reader.name() + ":" + std::to_string(reader.line_number()) + ": " + kLineTooLong +
               "; the rest of it was not read");
      whole = false;
    }
    if (!reader.HasBufferedLine()) output.Flush();
  }
  if (reader.error() == 0) return whole;
  output.Flush();
  ComplainUnreadable(reader.name(), reader.error());
  return false;
}

}  // namespace

void AddUtteranceOptions(CLI::App& app, UtteranceOptions& options) {
  CLI::Option* texts = AddStrings(app, "TEXT", "", options.texts,
                                  "One utterance each; \"-\" is standard input, an\n"
                                  "utterance a line, which is also read when there\n"
                                  "is neither TEXT nor --file. Put \"--\" before a\n"
                                  "TEXT that begins with \"-\"");
  AddString(app, "--file", "FILE", options.file, "Read utterances from FILE, one a line")
      ->excludes(texts);
}

bool ForEachUtterance(const UtteranceOptions& options, Output& output,
                      const std::function<void(const Utterance&)>& take) {
  if (!options.file.empty()) return ForEachLine(options.file, output, take);
  if (options.texts.empty()) return ForEachLine("-", output, take);
  bool readable = true;
  for (const std::string& text : options.texts) {
    if (text == "-") {
      readable = ForEachLine("-", output, take) && readable;
    } else {
      take({text, {}, 0});
    }
  }
  return readable;
}

void ComplainUnreadable(const std::string& path, int error) {
  std::string message = "cannot read " + path + ": " + ErrorText(error);
  if (error == EISDIR) message += "; name a file in it (scan reads whole folders)";
  if (error == ENOENT) message += "; check the path";
  Complain(message);
}

}  // namespace tactful::cli
