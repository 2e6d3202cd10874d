// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/scan_options.h"
#include "app/cli/table.h"
#include "core/base/atomic_file.h"
#include "core/base/size_text.h"
#include "core/engine/image_gate.h"

#include <charconv>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kCiOptions[] = {
    {'\0', "allow-setuid", OptionKind::List,
     "Paths that may be setuid or setgid or have capabilities (implies --no-setuid)", "glob"},
    {'\0', "base", OptionKind::Text, "Image (or anything else) to measure growth against", "image"},
    {'\0', "forbid-package", OptionKind::List, "Packages that may not be installed", "glob"},
    {'\0', "highest-user-wasted-percent", OptionKind::Text,
     "Most bytes that may be in paths of several layers, as part of all above the lowest layer", "ratio",
     "0.1"},
    {'\0', "highest-wasted-bytes", OptionKind::Size, "Most bytes that may be in paths of several layers",
     "bytes"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per rule"},
    {'\0', "junit", OptionKind::Text, "Also write a JUnit report (\"-\": print it, and nothing else)",
     "file"},
    {'\0', "lowest-efficiency", OptionKind::Text, "Least efficiency", "ratio", "0.9"},
    {'\0', "markdown", OptionKind::Text, "Also write a Markdown report (\"-\": print it, and nothing else)",
     "file"},
    {'\0', "max-file-size", OptionKind::Size, "Look for secrets in files of at most so many bytes", "bytes",
     "33554432"},
    {'\0', "max-growth", OptionKind::Text,
     "Most bytes more than the base, or percent of it (\"10MB\", \"5%\")", "limit"},
    {'\0', "max-layers", OptionKind::Integer, "Most layers"},
    {'\0', "max-size", OptionKind::Size, "Most bytes of all layers (\"300MB\", \"1GiB\")", "bytes"},
    {'\0', "no-secrets", OptionKind::Flag,
     "No layer may hold keys, tokens or passwords that are found with at least medium confidence"},
    {'\0', "no-setuid", OptionKind::Flag, "No file may be setuid or setgid or have capabilities"},
};

std::optional<double> readNumber(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !(number >= 0))
        return std::nullopt;
    return number;
}

/// Reads limits; holds the option that made no sense, if any.
class LimitReader {
public:
    explicit LimitReader(const ParsedOptions& options) : m_options(options) {
        limits.lowestEfficiency = number("lowest-efficiency", "0.9");
        limits.highestUserWastedPercent = number("highest-user-wasted-percent", "0.1");
        limits.highestWastedBytes = count("highest-wasted-bytes");
        limits.maxSize = count("max-size");
        limits.maxLayers = count("max-layers");
        readGrowth();
        if (options.flag("no-setuid") || options.has("allow-setuid"))
            limits.allowedPrivileged = options.list("allow-setuid");
    }

    GateLimits limits;
    std::string wrong;

private:
    std::optional<double> number(std::string_view option, std::string_view byDefault) {
        const std::optional<double> value = readNumber(m_options.text(option, byDefault));
        if (!value)
            wrong = option;
        return value;
    }
    std::optional<uint64_t> count(std::string_view option) {
        const std::optional<int64_t> value = m_options.integer(option);
        if (!value)
            return std::nullopt;
        if (*value < 0)
            wrong = option;
        return static_cast<uint64_t>(*value);
    }
    void readGrowth() {
        std::string text = m_options.text("max-growth");
        if (text.empty()) {
            if (m_options.has("base"))
                wrong = "base";
            return;
        }
        if (text.back() == '%') {
            text.pop_back();
            limits.maxGrowthPercent = readNumber(text);
        } else if (const std::optional<uint64_t> bytes = parseSize(text)) {
            limits.maxGrowth = static_cast<int64_t>(*bytes);
        }
        if ((!limits.maxGrowthPercent && !limits.maxGrowth) || m_options.text("base").empty())
            wrong = "max-growth";
    }

    const ParsedOptions& m_options;
};

class Reports {
public:
    Reports(Invocation& invocation, std::string image, const std::vector<GateRule>& rules)
        : m_options(invocation.options()), m_console(invocation.console()), m_image(std::move(image)),
          m_rules(rules) {}

    void write() {
        const bool junit = writeReport("junit", junitReport);
        const bool markdown = writeReport("markdown", markdownReport);
        if (junit || markdown)
            return;
        if (m_options.flag("json"))
            m_console.print(jsonReport(m_rules));
        else
            printTable();
    }

private:
    /// True if it went to standard output.
    template <class Make>
    bool writeReport(std::string_view option, Make make) {
        const std::string file = m_options.text(option);
        if (file.empty())
            return false;
        const std::string report = make(m_image, m_rules);
        if (file == "-") {
            m_console.print(report);
            return true;
        }
        writeFileAtomic(file, report, Durability::ProcessDeath);
        return false;
    }

    void printTable() {
        std::string text = "RULE\tRESULT\tACTUAL\tLIMIT\n";
        for (const GateRule& rule : m_rules)
            text += rule.name + '\t' + (rule.verdict == Verdict::Passed ? "passed" : "FAILED") + '\t' +
                    rule.actual + '\t' + rule.limit + '\n';
        m_console.print(alignColumns(text));
        for (const GateRule& rule : m_rules) {
            if (rule.verdict == Verdict::Failed)
                printList(rule.name, rule.details);
            printList(rule.name + ", not looked at", rule.unread);
        }
    }

    void printList(const std::string& title, const std::vector<std::string>& items) {
        if (!items.empty())
            m_console.line("\n" + title + ":");
        for (const std::string& item : items)
            m_console.line("  " + m_console.shown(item));
    }

    const ParsedOptions& m_options;
    Console& m_console;
    std::string m_image;
    const std::vector<GateRule>& m_rules;
};

int ci(Invocation& invocation) {
    const LimitReader reader(invocation.options());
    if (!reader.wrong.empty())
        return usageError(invocation.console(), invocation.spec(),
                          "--" + reader.wrong +
                              (reader.wrong == "max-growth" ? " wants a limit and a --base"
                               : reader.wrong == "base"     ? " wants a --max-growth"
                                                            : " wants a number"));
    if (invocation.options().text("junit") == "-" && invocation.options().text("markdown") == "-")
        return usageError(invocation.console(), invocation.spec(),
                          "--junit and --markdown can't both print their report");
    const ParsedOptions& options = invocation.options();
    WarningProgress progress(invocation.console());
    const GateAnswer answer = judgeImage(invocation.engine(),
                                         {invocation.arguments()[0], options.text("base"), reader.limits,
                                          options.flag("no-secrets"), maxFileSizeOf(options),
                                          commaWords(options.list("forbid-package"))},
                                         progress, {});
    Reports(invocation, answer.label, answer.rules).write();
    return passed(answer.rules) ? 0 : 1;
}

} // namespace

const CommandSpec kCiCommand{.path = "ci",
                             .aliases = {},
                             .usage = "[OPTIONS] IMAGE",
                             .summary = "Fail if an image wastes, grows or gives away too much",
                             .options = kCiOptions,
                             .minimum = 1,
                             .maximum = 1,
                             .run = ci,
                             .failure = 125};

} // namespace outcrop::cli
