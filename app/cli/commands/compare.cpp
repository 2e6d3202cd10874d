// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/compare_three.h"
#include "app/cli/human.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/inspect/comparison_rows.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kCompareOptions[] = {
    {'d', "dirs", OptionKind::Integer, "Show what it comes to per directory, down to so many levels",
     "depth"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per entry"},
    {'k', "kind", OptionKind::List, "Show only what was added, removed, changed or renamed"},
    {'\0', "max-size", OptionKind::Integer, "Show only files of at most so many bytes", "bytes"},
    {'\0', "min-size", OptionKind::Integer, "Show only files of at least so many bytes", "bytes"},
    {'\0', "no-renames", OptionKind::Flag, "Show a renamed file as removed and added"},
    {'p', "path", OptionKind::List, "Show only paths that match a pattern (\"*.conf\", \"/etc/*\")", "glob"},
    {'\0', "regex", OptionKind::Text, "Show only paths that match an extended regular expression"},
    {'\0', "side", OptionKind::List,
     "Of three: show only what was changed by mine, theirs, both, or in conflict"},
    {'s', "summary", OptionKind::Flag, "Show only what it comes to"},
    {'\0', "time", OptionKind::Flag, "Show also what only has another modification time"},
    {'w', "what", OptionKind::List,
     "Show only where this differs: content, mode, owner, xattrs, capability, type, target, device, time"},
};

std::string signedSize(int64_t bytes) {
    return (bytes < 0 ? "-" : "+") + humanSize(static_cast<uint64_t>(bytes < 0 ? -bytes : bytes));
}

/// Fills the filter; the word that means nothing, if any.
std::string readFilter(const ParsedOptions& options, RowFilter& filter) {
    for (const std::string& word : commaWords(options.list("kind"))) {
        const std::optional<RowKind> kind = rowKindNamed(word);
        if (!kind)
            return word;
        filter.kinds.push_back(*kind);
    }
    for (const std::string& word : commaWords(options.list("what"))) {
        const Fact fact = factNamed(word);
        if (!any(fact))
            return word;
        filter.facts = filter.facts | fact;
    }
    filter.globs = options.list("path");
    filter.regex = options.text("regex");
    if (const auto least = options.integer("min-size"))
        filter.minSize = static_cast<uint64_t>(std::max<int64_t>(*least, 0));
    if (const auto most = options.integer("max-size"))
        filter.maxSize = static_cast<uint64_t>(std::max<int64_t>(*most, 0));
    return {};
}

class RowPrinter {
public:
    explicit RowPrinter(Console& console) : m_console(console) {}

    void printTable(const std::vector<ComparisonRow>& rows) {
        std::string text = "CHANGE\tWHAT\tBEFORE\tAFTER\tPATH\n";
        for (const ComparisonRow& row : rows) {
            text += rowKindName(row.kind);
            text += '\t' + factWords(row.facts) + '\t' + sizeText(row.sizeBefore) + '\t' +
                    sizeText(row.sizeAfter) + '\t';
            if (!row.oldPath.empty())
                text += m_console.shown(row.oldPath) + " -> ";
            text += m_console.shown(row.path) + '\n';
        }
        m_console.print(alignColumns(text));
    }

    void printJson(const std::vector<ComparisonRow>& rows) {
        for (const ComparisonRow& row : rows) {
            tmpl::Json line = {{"change", rowKindName(row.kind)}, {"path", row.path}};
            if (!row.oldPath.empty())
                line["oldPath"] = row.oldPath;
            line["what"] = factNames(row.facts);
            if (row.sizeBefore)
                line["sizeBefore"] = *row.sizeBefore;
            if (row.sizeAfter)
                line["sizeAfter"] = *row.sizeAfter;
            m_console.line(tmpl::toGoJson(line, false));
        }
    }

    void printDirectories(const std::vector<DirectoryTotals>& directories, bool json) {
        std::string text = "ADDED\tREMOVED\tCHANGED\tRENAMED\tGROWTH\tPATH\n";
        for (const auto& [path, totals] : directories) {
            if (json) {
                tmpl::Json line = {{"path", path}};
                line.update(jsonOf(totals));
                m_console.line(tmpl::toGoJson(line, false));
                continue;
            }
            for (const uint32_t count : {totals.added, totals.removed, totals.changed, totals.renamed})
                text += std::to_string(count) + '\t';
            text += signedSize(totals.growth) + '\t' + m_console.shown(path) + '\n';
        }
        if (!json)
            m_console.print(alignColumns(text));
    }

    void printSummary(const RowTotals& totals, bool json) {
        if (json) {
            m_console.line(tmpl::toGoJson(jsonOf(totals), false));
            return;
        }
        m_console.line(std::to_string(totals.added) + " added, " + std::to_string(totals.removed) +
                       " removed, " + std::to_string(totals.changed) + " changed, " +
                       std::to_string(totals.renamed) + " renamed; " + signedSize(totals.growth));
    }

private:
    static tmpl::Json jsonOf(const RowTotals& totals) {
        return {{"added", totals.added},
                {"removed", totals.removed},
                {"changed", totals.changed},
                {"renamed", totals.renamed},
                {"growth", totals.growth}};
    }
    static std::string sizeText(const std::optional<uint64_t>& bytes) {
        return bytes ? humanSize(*bytes) : "-";
    }

    Console& m_console;
};

int compare(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    if (invocation.arguments().size() == 3)
        return compareThree(invocation);
    if (options.has("side"))
        return usageError(invocation.console(), invocation.spec(), "--side is for three sides");
    RowFilter filter;
    if (const std::string wrong = readFilter(options, filter); !wrong.empty())
        return usageError(invocation.console(), invocation.spec(),
                          "\"" + wrong + "\" is nothing that can be shown");
    const Subject before = invocation.engine().subject(invocation.arguments()[0], {});
    const Subject after = invocation.engine().subject(invocation.arguments()[1], {});
    CompareOptions how;
    how.times = options.flag("time") || any(filter.facts & Fact::Time);
    how.renames = !options.flag("no-renames");
    if (before.owners == Owners::Squashed || after.owners == Owners::Squashed)
        how.owners = Owners::Squashed;
    const auto comparison = Comparison::of(before.tree, after.tree, how);
    const std::vector<ComparisonRow> rows = comparisonRows(*comparison, filter);
    RowPrinter printer(invocation.console());
    const bool json = options.flag("json");
    if (options.flag("summary"))
        printer.printSummary(totalsOf(rows), json);
    else if (const auto depth = options.integer("dirs"))
        printer.printDirectories(
            totalsByDirectory(rows, static_cast<unsigned>(std::clamp<int64_t>(*depth, 0, 4096))), json);
    else if (json)
        printer.printJson(rows);
    else
        printer.printTable(rows);
    return 0;
}

} // namespace

const CommandSpec kCompareCommand{
    .path = "compare",
    .aliases = {},
    .usage = "[OPTIONS] BEFORE AFTER | OLD-BASE NEW-BASE MINE",
    .summary = "Show what differs between images, containers, volumes, directories and archives",
    .options = kCompareOptions,
    .minimum = 2,
    .maximum = 3,
    .run = compare};

} // namespace outcrop::cli
