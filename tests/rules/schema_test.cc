// The JSON Schemas for editors know the keys and names that the parser knows, no more and no fewer.
#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "rules/keys.h"
#include "rules/parsed.h"

namespace tactful::rules {
namespace {

using Json = nlohmann::json;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAreArray;

Json Schema(const std::string& name) {
  std::ifstream file(TACTFUL_SOURCE_DIR "/docs/" + name + ".schema.json");
  Json schema = Json::parse(file, nullptr, /*allow_exceptions=*/false);
  EXPECT_FALSE(schema.is_discarded()) << name;
  return schema;
}

// Follows a "$ref" within `schema`.
const Json& Resolved(const Json& schema, const Json& node) {
  if (!node.contains("$ref")) return node;
  return schema.at(Json::json_pointer(node.at("$ref").get<std::string>().substr(1)));
}

// Also sees to it that nothing else is allowed.
std::vector<std::string> PropertiesOf(const Json& node) {
  EXPECT_EQ(node.value("additionalProperties", true), false) << node;
  std::vector<std::string> names;
  for (const auto& [name, value] : node.at("properties").items()) names.push_back(name);
  return names;
}

std::vector<std::string> EnumOf(const Json& node) {
  return node.at("enum").get<std::vector<std::string>>();
}

TEST(RuleSchema, HasTheKeysOfTheParser) {
  const Json schema = Schema("rule");
  EXPECT_THAT(PropertiesOf(schema), UnorderedElementsAreArray(kRuleKeys));
  for (const LanguageTable& table : kLanguageTables) {
    const Json& node = Resolved(schema, schema.at("properties").at(std::string(table.name)));
    EXPECT_THAT(PropertiesOf(node), UnorderedElementsAreArray(table.keys)) << table.name;
  }
  EXPECT_THAT(PropertiesOf(schema.at("$defs").at("example")),
              UnorderedElementsAreArray(kExampleKeys));
}

TEST(RuleSchema, HasTheNamesOfTheParser) {
  const Json properties = Schema("rule").at("properties");
  EXPECT_THAT(EnumOf(properties.at("severity")), UnorderedElementsAreArray(kSeverities));
  EXPECT_THAT(EnumOf(properties.at("guards").at("items")), UnorderedElementsAreArray(kGuards));
}

TEST(LexiconSchema, HasTheKeysOfTheParser) {
  const Json schema = Schema("lexicon");
  EXPECT_THAT(PropertiesOf(schema), UnorderedElementsAreArray(kLexiconKeys));
  EXPECT_THAT(PropertiesOf(schema.at("properties").at("guards")),
              UnorderedElementsAreArray(kLexiconGuards));
  EXPECT_THAT(PropertiesOf(schema.at("$defs").at("repair")),
              UnorderedElementsAreArray(kRepairKeys));
  std::vector<std::string> languages;
  for (const base::PatternLanguage language : base::kPatternLanguages)
    languages.emplace_back(base::TagOf(language));
  EXPECT_THAT(EnumOf(schema.at("properties").at("language")), UnorderedElementsAreArray(languages));
}

TEST(Schemas, RequireWhatTheParserRequires) {
  // Each key that a schema calls required is missed by the parser when it is not there.
  std::vector<std::string> missed = ParseSources({{"g/r.toml", ""}}).diagnostics;
  const Json rule = Schema("rule").at("required");
  ASSERT_EQ(missed.size(), rule.size());
  for (std::size_t i = 0; i < rule.size(); ++i) {
    EXPECT_THAT(missed[i], ::testing::HasSubstr("no " + rule[i].get<std::string>())) << i;
  }
  missed = ParseSources({{"lexicon/en.toml", ""}}).diagnostics;
  ASSERT_EQ(missed.size(), Schema("lexicon").at("required").size());
  EXPECT_THAT(missed[0], ::testing::HasSubstr("no language"));
}

// The first fenced block of TOML in the description of the format that begins with `opening`.
std::string ExampleOfTheFormat(const std::string& opening) {
  std::ifstream file(TACTFUL_SOURCE_DIR "/docs/rule-format.md");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const std::size_t begin = text.find("```toml\n" + opening);
  if (begin == std::string::npos) return "";
  return text.substr(begin + 8, text.find("\n```", begin) + 1 - begin - 8);
}

TEST(RuleFormat, ItsExamplesAreRight) {
  const Parsed parsed = ParseSources({{"g/i-dont-know.toml", ExampleOfTheFormat("id ")},
                                      {"lexicon/en.toml", ExampleOfTheFormat("language ")}});
  EXPECT_THAT(parsed.diagnostics, IsEmpty());
  EXPECT_THAT(Checked(parsed.pack, false), IsEmpty());
  ASSERT_EQ(parsed.pack.rules.size(), 1u);
  EXPECT_EQ(parsed.pack.rules[0].examples.size(), 2u);
}

}  // namespace
}  // namespace tactful::rules
