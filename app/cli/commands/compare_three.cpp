// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/compare_three.h"

#include "app/cli/commands/comparison_json.h"
#include "app/cli/commands/comparison_words.h"
#include "app/cli/commands/row_filter.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/engine/compare_side.h"
#include "core/inspect/three_way_rows.h"

#include <algorithm>
#include <array>

namespace outcrop::cli {

namespace {

constexpr std::array kSides = {ChangedBy::Mine, ChangedBy::Theirs, ChangedBy::Both, ChangedBy::Conflict};

tmpl::Json jsonOf(const SideCounts& counts) {
    tmpl::Json json = tmpl::Json::object();
    for (const ChangedBy side : kSides)
        json[changedByName(side)] = counts.contains(side) ? counts.at(side) : 0;
    return json;
}

void printSummary(Console& console, const std::vector<ThreeWayRow>& rows, bool json) {
    const SideCounts counts = countsOf(rows);
    if (json) {
        console.line(tmpl::toGoJson(jsonOf(counts), false));
        return;
    }
    std::string text;
    for (const ChangedBy side : kSides)
        text += (text.empty() ? "" : ", ") + std::to_string(counts.contains(side) ? counts.at(side) : 0) +
                ' ' + changedByName(side);
    console.line(text);
}

void printDirectories(Console& console, const std::map<std::string, SideCounts>& directories, bool json) {
    std::string text = "MINE\tTHEIRS\tBOTH\tCONFLICT\tPATH\n";
    for (const auto& [path, counts] : directories) {
        if (json) {
            tmpl::Json line = {{"path", path}};
            line.update(jsonOf(counts));
            console.line(tmpl::toGoJson(line, false));
            continue;
        }
        for (const ChangedBy side : kSides)
            text += std::to_string(counts.contains(side) ? counts.at(side) : 0) + '\t';
        text += console.shown(path) + '\n';
    }
    if (!json)
        console.print(alignColumns(text));
}

std::string described(const Console& console, const Comparison& comparison,
                      const std::optional<ComparisonRow>& row) {
    return row ? changeWords(console, comparison, *row) : "-";
}

/// Without what stands in the line around it.
tmpl::Json sideJson(const Comparison& comparison, const ComparisonRow& row) {
    tmpl::Json json = rowJson(comparison, row);
    json.erase("path");
    return json;
}

std::vector<ChangedBy> sidesOf(const ParsedOptions& options, std::string& wrong) {
    std::vector<ChangedBy> sides;
    for (const std::string& word : commaWords(options.list("side"))) {
        const std::optional<ChangedBy> side = changedByNamed(word);
        if (side)
            sides.push_back(*side);
        else
            wrong = "\"" + word + "\" is none of mine, theirs, both, conflict";
    }
    return sides;
}

} // namespace

void printThreeWay(Console& console, const ThreeWay& changes, bool json) {
    std::string text = "SIDE\tMINE\tTHEIRS\tPATH\n";
    for (const ThreeWayRow& row : changes.rows) {
        const auto mine = mineRow(changes, row);
        const auto theirs = theirsRow(changes, row);
        if (!json) {
            text += std::string(changedByName(row.side)) + '\t' + described(console, *changes.mine, mine) +
                    '\t' + described(console, *changes.theirs, theirs) + '\t' + console.shown(row.path) +
                    '\n';
            continue;
        }
        tmpl::Json line = {{"side", changedByName(row.side)}, {"path", row.path}};
        if (mine)
            line["mine"] = sideJson(*changes.mine, *mine);
        if (theirs)
            line["theirs"] = sideJson(*changes.theirs, *theirs);
        console.line(tmpl::toGoJson(line, false));
    }
    if (!json)
        console.print(alignColumns(text));
}

int compareThree(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    std::string wrong;
    const std::vector<ChangedBy> sides = sidesOf(options, wrong);
    RowFilter filter;
    if (wrong.empty())
        wrong = readRowFilter(options, filter);
    for (const std::string_view other :
         {"time", "no-renames", "find-renames", "tar", "patch", "unified", "word-diff"})
        if (options.has(other))
            wrong = "--" + std::string(other) + " is for two sides";
    if (!wrong.empty())
        return usageError(invocation.console(), invocation.spec(), wrong);
    std::vector<Subject> subjects;
    for (const std::string& name : invocation.arguments())
        subjects.push_back(CompareSide::open(invocation.engine(), name, {}).subject);
    const bool squashed = std::ranges::count(subjects, Owners::Squashed, &Subject::owners) > 0;
    ThreeWay result = ThreeWay::of(subjects[0].tree, subjects[1].tree, subjects[2].tree,
                                   squashed ? Owners::Squashed : Owners::Kept);
    keepRows(result, filter, sides);
    Console& console = invocation.console();
    const bool json = options.flag("json");
    if (options.flag("summary"))
        printSummary(console, result.rows, json);
    else if (const auto depth = options.integer("dirs"))
        printDirectories(
            console,
            countsByDirectory(result.rows, static_cast<unsigned>(std::clamp<int64_t>(*depth, 0, 4096))),
            json);
    else
        printThreeWay(console, result, json);
    return 0;
}

} // namespace outcrop::cli
