// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/compare_three.h"
#include "app/cli/commands/comparison_json.h"
#include "app/cli/commands/comparison_words.h"
#include "app/cli/commands/patch.h"
#include "app/cli/commands/patch_options.h"
#include "app/cli/commands/row_filter.h"
#include "app/cli/human.h"
#include "app/cli/output_file.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/engine/compare_side.h"
#include "core/engine/comparison_tar.h"
#include "core/inspect/comparison_rows.h"

#include <algorithm>
#include <charconv>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kCompareOptions[] = {
    {'\0', "binary", OptionKind::Flag, "In a patch, put binary files in as git apply takes them"},
    {'\0', "color", OptionKind::Text,
     "Print a patch in git's colours: always, never, or on a terminal (auto)", "when", "auto", false,
     "always"},
    {'\0',
     "color-moved",
     OptionKind::Text,
     "In a coloured patch, tell lines apart that only moved: no, plain, blocks or zebra (default, zebra)",
     "mode",
     {},
     false,
     "default"},
    {'\0', "diff-algorithm", OptionKind::Text,
     "In a patch, match lines by: myers (default), minimal, patience or histogram", "algorithm"},
    {'d', "dirs", OptionKind::Integer, "Show what it comes to per directory, down to so many levels",
     "depth"},
    {'\0',
     "find-renames",
     OptionKind::Text,
     "Show as renamed also files that are the same to so many percent (50)",
     "percent",
     {},
     false,
     "50"},
    {'\0', "histogram", OptionKind::Flag, "In a patch, match the rarest lines first"},
    {'\0', "ignore-all-space", OptionKind::Flag, "In a patch, leave out what differs in blanks only"},
    {'\0', "ignore-space-at-eol", OptionKind::Flag,
     "In a patch, leave out what differs in blanks at line ends only"},
    {'b', "ignore-space-change", OptionKind::Flag,
     "In a patch, leave out what differs in the number of blanks only"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per entry"},
    {'k', "kind", OptionKind::List, "Show only what was added, removed, changed or renamed"},
    {'\0', "max-size", OptionKind::Size,
     "Show only files of at most so many bytes (\"10k\", \"1.5MB\", \"4MiB\")"},
    {'\0', "min-size", OptionKind::Size, "Show only files of at least so many bytes"},
    {'\0', "minimal", OptionKind::Flag, "In a patch, take more time to make it small"},
    {'\0', "no-renames", OptionKind::Flag, "Show a renamed file as removed and added"},
    {'u', "patch", OptionKind::Flag, "Print a patch as git diff does, for git apply or patch -p1"},
    {'p', "path", OptionKind::List, "Show only paths that match a pattern (\"*.conf\", \"/etc/*\")", "glob"},
    {'\0', "patience", OptionKind::Flag, "In a patch, match lines that are there once first"},
    {'\0', "regex", OptionKind::Text, "Show only paths that match an extended regular expression"},
    {'\0', "side", OptionKind::List,
     "Of three: show only what was changed by mine, theirs, both, or in conflict"},
    {'s', "summary", OptionKind::Flag, "Show only what it comes to"},
    {'\0', "tar", OptionKind::Text,
     "Write the changes as an OCI layer (a tar with whiteouts) to a file (\"-\": to standard output)",
     "file"},
    {'\0', "time", OptionKind::Flag, "Show also what only has another modification time"},
    {'U', "unified", OptionKind::Integer, "Print a patch with so many lines around a change (3)", "lines"},
    {'\0',
     "word-diff",
     OptionKind::Text,
     "Print a patch that marks changed words in their lines: plain, color, porcelain or none",
     "mode",
     {},
     false,
     "plain"},
    {'w', "what", OptionKind::List,
     "Show only where this differs: content, mode, owner, xattrs, capability, type, target, device, time"},
};

constexpr std::string_view kCompareNotes =
    "A side is the name of a container, image or volume, a directory (./DIR), an archive of an image\n"
    "(./FILE.tar) or git:DIR[@REVISION[:PATH]]. IMAGE@3 is an image's layers 1 to 3, IMAGE@2..3 these two "
    "alone.";

std::string signedSize(int64_t bytes) {
    return (bytes < 0 ? "-" : "+") + humanSize(static_cast<uint64_t>(bytes < 0 ? -bytes : bytes));
}

class RowPrinter {
public:
    explicit RowPrinter(Console& console) : m_console(console) {}

    void printTable(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
        std::string text = "CHANGE\tWHAT\tBEFORE\tAFTER\tPATH\n";
        for (const ComparisonRow& row : rows) {
            text += rowKindName(row.kind);
            text += '\t' + differenceWords(m_console, comparison, row) + '\t' + sizeText(row.sizeBefore) +
                    '\t' + sizeText(row.sizeAfter) + '\t';
            if (!row.oldPath.empty())
                text += m_console.shown(row.oldPath) + " -> ";
            text += m_console.shown(row.path);
            if (row.similarity < 100)
                text += " (" + std::to_string(row.similarity) + "%)";
            text += '\n';
        }
        m_console.print(alignColumns(text));
    }

    void printJson(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
        for (const ComparisonRow& row : rows)
            m_console.line(tmpl::toGoJson(rowJson(comparison, row), false));
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

/// "50" or "50%"; nullopt if it is none from 1 to 100.
std::optional<unsigned> percentOf(std::string text) {
    if (text.ends_with('%'))
        text.pop_back();
    unsigned percent = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), percent);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && percent >= 1 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

/// What cannot be asked for together, or means nothing; empty if all is well.
std::string problemOf(const ParsedOptions& options) {
    constexpr int64_t kMaxContext = 1'000'000;
    if (wantsPatch(options) && options.flag("summary"))
        return "--patch does not go with --summary";
    if (options.has("tar") && (wantsPatch(options) || options.flag("json") || options.flag("summary") ||
                               options.has("dirs") || options.has("find-renames")))
        return "--tar goes with none of --patch, --json, --summary, --dirs and --find-renames";
    if (std::string wrong = wrongPatchWord(options); !wrong.empty())
        return wrong;
    if (options.has("find-renames") && !percentOf(options.text("find-renames")))
        return "\"" + options.text("find-renames") + "\" is no percentage";
    const int64_t context = options.integer("unified").value_or(3);
    return context < 0             ? "fewer lines than none can't be shown"
           : context > kMaxContext ? "so many lines are too many"
                                   : "";
}

std::vector<SimilarPair> similarPairs(Invocation& invocation, const Comparison& comparison,
                                      const CompareSide& before, const CompareSide& after, Owners owners) {
    const ParsedOptions& options = invocation.options();
    if (!options.has("find-renames") || options.flag("no-renames"))
        return {};
    SimilarFiles similar =
        pairSimilar(comparison, before.reader(invocation.engine()), after.reader(invocation.engine()),
                    percentOf(options.text("find-renames")).value_or(50), owners, {});
    if (similar.leftOut > 0)
        invocation.console().warn(std::to_string(similar.leftOut) +
                                  " files were not looked at for renames: too many, or too large");
    return std::move(similar.pairs);
}

void printRows(Invocation& invocation, const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
    const ParsedOptions& options = invocation.options();
    RowPrinter printer(invocation.console());
    if (options.flag("summary"))
        printer.printSummary(totalsOf(rows), options.flag("json"));
    else if (const auto depth = options.integer("dirs"))
        printer.printDirectories(
            totalsByDirectory(rows, static_cast<unsigned>(std::clamp<int64_t>(*depth, 0, 4096))),
            options.flag("json"));
    else if (options.flag("json"))
        printer.printJson(comparison, rows);
    else
        printer.printTable(comparison, rows);
}

void writeTarOf(Invocation& invocation, const CompareSide& after, const Comparison& comparison,
                const std::vector<ComparisonRow>& rows) {
    const std::string& name = invocation.arguments()[1];
    const Subject& subject = after.subjectForTar();
    writeTarFile(invocation.console(), invocation.options().text("tar"), [&](int output) {
        WarningProgress progress(invocation.console());
        writeComparisonTar(invocation.engine(), subject, name, comparison, rows, output, progress, {});
    });
}

int compare(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    if (invocation.arguments().size() == 3)
        return compareThree(invocation);
    if (options.has("side"))
        return usageError(invocation.console(), invocation.spec(), "--side is for three sides");
    RowFilter filter;
    if (const std::string wrong = readRowFilter(options, filter); !wrong.empty())
        return usageError(invocation.console(), invocation.spec(), wrong);
    if (const std::string problem = problemOf(options); !problem.empty())
        return usageError(invocation.console(), invocation.spec(), problem);
    const CompareSide before = CompareSide::open(invocation.engine(), invocation.arguments()[0], {});
    const CompareSide after = CompareSide::open(invocation.engine(), invocation.arguments()[1], {});
    CompareOptions how;
    how.times = options.flag("time") || any(filter.facts & Fact::Time);
    how.renames = !options.flag("no-renames") && !options.has("tar"); // a layer knows none
    how.owners = ownersToCompare(before, after);
    // What reads files names them by their nodes of the whole trees.
    const bool reads = options.has("tar") || options.has("find-renames") || wantsPatch(options);
    const auto comparison =
        reads ? Comparison::of(before.subject.tree, after.subject.tree, how)
              : Comparison::ofStacks(before.subject.tree.layers(), after.subject.tree.layers(), how);
    std::vector<ComparisonRow> rows =
        comparisonRows(*comparison, filter, similarPairs(invocation, *comparison, before, after, how.owners));
    if (before.git || after.git)
        keepWhatGitKnows(*comparison, filter.facts, rows);
    if (rows.empty())
        invocation.console().noteNothing("nothing differs");
    if (options.has("tar")) {
        writeTarOf(invocation, after, *comparison, rows);
        return 0;
    }
    if (!wantsPatch(options)) {
        printRows(invocation, *comparison, rows);
        return 0;
    }
    const bool colored = wantsColors(options, invocation.console());
    PatchPrinter printer(invocation.console(), before.patchTree(invocation.engine()),
                         after.patchTree(invocation.engine()), patchOptions(options, colored), colored);
    if (options.flag("json"))
        printer.printJson(*comparison, rows);
    else
        printer.print(*comparison, rows);
    return 0;
}

} // namespace

const CommandSpec kCompareCommand{
    .path = "compare",
    .aliases = {},
    .usage = "[OPTIONS] BEFORE AFTER | OLD-BASE NEW-BASE MINE",
    .summary =
        "Show what differs between images, containers, volumes, directories, archives and trees of git",
    .options = kCompareOptions,
    .minimum = 2,
    .maximum = 3,
    .run = compare,
    .notes = kCompareNotes};

} // namespace outcrop::cli
