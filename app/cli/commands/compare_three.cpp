// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/compare_three.h"

#include "app/cli/commands/change_name.h"
#include "app/cli/commands/compare_side.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/inspect/path_filter.h"

#include <algorithm>
#include <array>

namespace outcrop::cli {

namespace {

std::string described(Change change, Fact facts) {
    if (change == Change::None)
        return "-";
    return std::string(changeName(change)) + (any(facts) ? " (" + factWords(facts) + ")" : "");
}

tmpl::Json jsonOf(Change change, Fact facts) {
    return {{"change", changeName(change)}, {"what", factNames(facts)}};
}

void printSummary(Console& console, const std::vector<ThreeWayRow>& rows, bool json) {
    tmpl::Json counts = tmpl::Json::object();
    std::string text;
    for (const ChangedBy side : {ChangedBy::Mine, ChangedBy::Theirs, ChangedBy::Both, ChangedBy::Conflict}) {
        const auto count = std::ranges::count(rows, side, &ThreeWayRow::side);
        counts[changedByName(side)] = count;
        text += (text.empty() ? "" : ", ") + std::to_string(count) + ' ' + changedByName(side);
    }
    console.line(json ? tmpl::toGoJson(counts, false) : text);
}

} // namespace

void printThreeWay(Console& console, const std::vector<ThreeWayRow>& rows, bool json) {
    std::string text = "SIDE\tMINE\tTHEIRS\tPATH\n";
    for (const ThreeWayRow& row : rows) {
        if (!json) {
            text += std::string(changedByName(row.side)) + '\t' + described(row.mine, row.mineFacts) + '\t' +
                    described(row.theirs, row.theirFacts) + '\t' + console.shown(row.path) + '\n';
            continue;
        }
        tmpl::Json line = {{"side", changedByName(row.side)}, {"path", row.path}};
        if (row.mine != Change::None)
            line["mine"] = jsonOf(row.mine, row.mineFacts);
        if (row.theirs != Change::None)
            line["theirs"] = jsonOf(row.theirs, row.theirFacts);
        console.line(tmpl::toGoJson(line, false));
    }
    if (!json)
        console.print(alignColumns(text));
}

int compareThree(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    std::vector<ChangedBy> sides;
    for (const std::string& word : commaWords(options.list("side"))) {
        const std::optional<ChangedBy> side = changedByNamed(word);
        if (!side)
            return usageError(invocation.console(), invocation.spec(),
                              "\"" + word + "\" is none of mine, theirs, both, conflict");
        sides.push_back(*side);
    }
    for (const std::string_view other : {"kind", "what", "min-size", "max-size", "dirs", "time", "no-renames",
                                         "find-renames", "tar", "patch", "unified", "word-diff"})
        if (options.has(other))
            return usageError(invocation.console(), invocation.spec(),
                              "--" + std::string(other) + " is for two sides");
    const PathFilter paths(options.list("path"), options.text("regex"));
    std::vector<Subject> subjects;
    for (const std::string& name : invocation.arguments())
        subjects.push_back(openSide(invocation, name).subject);
    const bool squashed = std::ranges::count(subjects, Owners::Squashed, &Subject::owners) > 0;
    ThreeWay result = ThreeWay::of(subjects[0].tree, subjects[1].tree, subjects[2].tree,
                                   squashed ? Owners::Squashed : Owners::Kept);
    std::erase_if(result.rows, [&](const ThreeWayRow& row) {
        return !paths.fits(row.path) || (!sides.empty() && std::ranges::find(sides, row.side) == sides.end());
    });
    if (options.flag("summary"))
        printSummary(invocation.console(), result.rows, options.flag("json"));
    else
        printThreeWay(invocation.console(), result.rows, options.flag("json"));
    return 0;
}

} // namespace outcrop::cli
