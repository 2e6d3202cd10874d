// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/three_way_rows.h"

namespace outcrop {

namespace {

std::optional<ComparisonRow> rowIn(const Comparison& comparison, NodeIndex node) {
    return node == kNoNode ? std::nullopt : std::optional(comparisonRow(comparison, node));
}

} // namespace

std::optional<ComparisonRow> mineRow(const ThreeWay& changes, const ThreeWayRow& row) {
    return rowIn(*changes.mine, row.mineNode);
}

std::optional<ComparisonRow> theirsRow(const ThreeWay& changes, const ThreeWayRow& row) {
    return rowIn(*changes.theirs, row.theirsNode);
}

void keepRows(ThreeWay& changes, const RowFilter& filter, const std::vector<ChangedBy>& sides) {
    const RowMatcher matcher(filter);
    std::erase_if(changes.rows, [&](const ThreeWayRow& row) {
        if (!sides.empty() && std::ranges::find(sides, row.side) == sides.end())
            return true;
        const auto mine = mineRow(changes, row);
        const auto theirs = theirsRow(changes, row);
        return !(mine && matcher.fits(*mine)) && !(theirs && matcher.fits(*theirs));
    });
}

SideCounts countsOf(const std::vector<ThreeWayRow>& rows) {
    SideCounts counts;
    for (const ThreeWayRow& row : rows)
        ++counts[row.side];
    return counts;
}

std::map<std::string, SideCounts> countsByDirectory(const std::vector<ThreeWayRow>& rows, unsigned depth) {
    std::map<std::string, SideCounts> found;
    for (const ThreeWayRow& row : rows)
        forDirectoriesOf(row.path, depth, [&](const std::string& path) { ++found[path][row.side]; });
    return found;
}

} // namespace outcrop
