// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// Who changed a path since the old base.
enum class ChangedBy : uint8_t {
    Mine,     ///< only the container, or whatever was built on the old base
    Theirs,   ///< only the new base
    Both,     ///< both, and they came to the same
    Conflict, ///< both, and they differ; or one changed what lies where the other has no directory any more
};
/// "mine", "theirs", "both", "conflict".
const char* changedByName(ChangedBy side);
std::optional<ChangedBy> changedByNamed(std::string_view name);

/// A path that somebody changed.
struct ThreeWayRow {
    ChangedBy side = ChangedBy::Mine;
    std::string path;
    Change mine = Change::None;
    Change theirs = Change::None;
    Fact mineFacts = Fact::None; ///< of what is Changed
    Fact theirFacts = Fact::None;
    NodeIndex mineNode = kNoNode;   ///< in ThreeWay::mine; kNoNode where mine is None
    NodeIndex theirsNode = kNoNode; ///< in ThreeWay::theirs
};

/// Two comparisons against the same old base.
struct ThreeWay {
    std::shared_ptr<const Comparison> theirs; ///< old base to new base
    std::shared_ptr<const Comparison> mine;   ///< old base to mine
    std::vector<ThreeWayRow> rows;            ///< in path order, parents first

    /// Renames are shown as removed and added, modification times are not looked at. Throws
    /// Error(Cancelled).
    static ThreeWay of(const Comparison::Tree& oldBase, const Comparison::Tree& newBase,
                       const Comparison::Tree& mine, Owners owners = Owners::Kept,
                       const std::stop_token& stop = {});
};

} // namespace outcrop
