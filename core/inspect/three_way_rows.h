// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison_rows.h"
#include "core/inspect/three_way.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// What mine did to the row's path; nullopt if nothing. bytesBefore and bytesAfter are not filled.
std::optional<ComparisonRow> mineRow(const ThreeWay& changes, const ThreeWayRow& row);
std::optional<ComparisonRow> theirsRow(const ThreeWay& changes, const ThreeWayRow& row);

/// Keeps the rows that fit the filter on either side (no side: none asked for), of these sides (empty: all).
/// Throws Error(BadInput) for a regular expression that is none.
void keepRows(ThreeWay& changes, const RowFilter& filter, const std::vector<ChangedBy>& sides);

/// How many rows there are of each side, by changedByName()'s order.
using SideCounts = std::map<ChangedBy, uint32_t>;
SideCounts countsOf(const std::vector<ThreeWayRow>& rows);
/// Below the root and every directory down to a depth (1: those in the root) that has rows below it, by path.
std::map<std::string, SideCounts> countsByDirectory(const std::vector<ThreeWayRow>& rows, unsigned depth);

} // namespace outcrop
