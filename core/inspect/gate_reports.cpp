// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/gate.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

namespace outcrop {

namespace {

/// XML 1.0 has no place for most control characters, escaped or not; bytes that are not UTF-8 would make the
/// document none.
std::string xmlText(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (c == '"')
            escaped += "&quot;";
        else if (c == '\n')
            escaped += "&#10;";
        else if (byte < 0x20 || byte >= 0x7f)
            escaped += '?';
        else
            escaped += c;
    }
    return escaped;
}

/// In a cell of a table, where these would be read as markup.
std::string markdownText(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            escaped += ' ';
            continue;
        }
        if (std::string_view("\\`*_{}[]<>|#").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string xmlLines(const std::vector<std::string>& lines) {
    std::string xml;
    for (const std::string& line : lines)
        xml += xmlText(line) + "\n";
    return xml;
}

std::string markdownList(const std::string& title, const std::vector<std::string>& items) {
    std::string text = "\n### " + markdownText(title) + "\n\n";
    for (const std::string& item : items)
        text += "- " + markdownText(item) + "\n";
    return text;
}

std::string answer(const GateRule& rule) {
    return "is " + rule.actual + ", the limit is " + rule.limit;
}

} // namespace

std::string junitReport(const std::string& image, const std::vector<GateRule>& rules) {
    const auto failures = std::ranges::count(rules, Verdict::Failed, &GateRule::verdict);
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"" +
                      xmlText(image) + "\" tests=\"" + std::to_string(rules.size()) + "\" failures=\"" +
                      std::to_string(failures) + "\" errors=\"0\" skipped=\"0\">\n";
    for (const GateRule& rule : rules) {
        xml += "    <testcase classname=\"outcrop.ci\" name=\"" + xmlText(rule.name) + "\"";
        if (rule.verdict == Verdict::Passed && rule.unread.empty()) {
            xml += "/>\n";
            continue;
        }
        xml += ">\n";
        if (rule.verdict == Verdict::Failed)
            xml += "      <failure message=\"" + xmlText(answer(rule)) + "\">" + xmlLines(rule.details) +
                   "</failure>\n";
        if (!rule.unread.empty())
            xml += "      <system-out>not looked at:\n" + xmlLines(rule.unread) + "</system-out>\n";
        xml += "    </testcase>\n";
    }
    return xml + "  </testsuite>\n</testsuites>\n";
}

std::string markdownReport(const std::string& image, const std::vector<GateRule>& rules) {
    std::string text = "## " + markdownText(image) + (passed(rules) ? ": passed\n\n" : ": failed\n\n");
    text += "| rule | result | actual | limit |\n|---|---|---|---|\n";
    for (const GateRule& rule : rules)
        text += "| " + markdownText(rule.name) + " | " +
                (rule.verdict == Verdict::Passed ? "passed" : "**failed**") + " | " +
                markdownText(rule.actual) + " | " + markdownText(rule.limit) + " |\n";
    for (const GateRule& rule : rules) {
        if (rule.verdict == Verdict::Failed && !rule.details.empty())
            text += markdownList(rule.name, rule.details);
        if (!rule.unread.empty())
            text += markdownList(rule.name + ": not looked at", rule.unread);
    }
    return text;
}

std::string jsonReport(const std::vector<GateRule>& rules) {
    using Json = nlohmann::ordered_json;
    std::string lines;
    for (const GateRule& rule : rules)
        lines += Json{{"rule", rule.name},       {"passed", rule.verdict == Verdict::Passed},
                      {"actual", rule.actual},   {"limit", rule.limit},
                      {"details", rule.details}, {"unread", rule.unread}}
                     .dump(-1, ' ', false, Json::error_handler_t::replace) +
                 '\n';
    return lines;
}

} // namespace outcrop
