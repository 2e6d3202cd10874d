// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/three_way.h"

#include <algorithm>
#include <array>
#include <utility>

namespace outcrop {

namespace {

constexpr std::array<std::pair<ChangedBy, const char*>, 4> kNames{{{ChangedBy::Mine, "mine"},
                                                                   {ChangedBy::Theirs, "theirs"},
                                                                   {ChangedBy::Both, "both"},
                                                                   {ChangedBy::Conflict, "conflict"}}};

/// One path in both comparisons; kNoNode where a side has nothing to say about it or what lies below.
struct Pair {
    NodeIndex theirs = kNoNode;
    NodeIndex mine = kNoNode;
    bool theirsGone = false; ///< a directory above was there and is none any more in the new base
    bool mineGone = false;
};

std::string_view nameIn(const Comparison& comparison, NodeIndex at) {
    const Comparison::Node& node = comparison.node(at);
    return node.after != kNoNode ? comparison.after().name(node.after)
                                 : comparison.before().name(node.before);
}

Change changeOf(const Comparison& comparison, NodeIndex at) {
    return at == kNoNode ? Change::None : comparison.node(at).change;
}

/// Whether this side saw to it that nothing can lie below this path.
bool takesAway(const Comparison& comparison, NodeIndex at) {
    if (changeOf(comparison, at) == Change::None)
        return false;
    const Comparison::Node& node = comparison.node(at);
    return node.change == Change::Removed || comparison.after().entry(node.after).type != FileType::Directory;
}

class ThreeWayMaker {
public:
    ThreeWayMaker(ThreeWay& result, Owners owners)
        : m_theirs(*result.theirs), m_mine(*result.mine), m_rows(result.rows), m_owners(owners) {}

    /// Depth first with a stack of its own, as depth is the image's choice.
    void make() {
        std::vector<Pair> open{{kRootNode, kRootNode, false, false}};
        while (!open.empty()) {
            const Pair at = open.back();
            open.pop_back();
            take(at);
            const size_t first = open.size();
            openChildren(at, open);
            std::reverse(open.begin() + static_cast<std::ptrdiff_t>(first), open.end());
        }
    }

private:
    void openChildren(const Pair& at, std::vector<Pair>& open) const {
        const Pair below{kNoNode, kNoNode, at.theirsGone || takesAway(m_theirs, at.theirs),
                         at.mineGone || takesAway(m_mine, at.mine)};
        auto [theirs, theirsEnd] = children(m_theirs, at.theirs);
        auto [mine, mineEnd] = children(m_mine, at.mine);
        while (theirs < theirsEnd || mine < mineEnd) {
            const int order =
                theirs == theirsEnd ? 1
                : mine == mineEnd
                    ? -1
                    : nameIn(m_theirs, NodeIndex{theirs}).compare(nameIn(m_mine, NodeIndex{mine}));
            Pair pair = below;
            if (order <= 0)
                pair.theirs = NodeIndex{theirs++};
            if (order >= 0)
                pair.mine = NodeIndex{mine++};
            open.push_back(pair);
        }
    }

    static std::pair<uint32_t, uint32_t> children(const Comparison& comparison, NodeIndex at) {
        if (at == kNoNode || comparison.node(at).childCount == 0)
            return {0, 0};
        const uint32_t first = toInt(comparison.node(at).firstChild);
        return {first, first + comparison.node(at).childCount};
    }

    void take(const Pair& at) {
        ThreeWayRow row;
        row.theirs = changeOf(m_theirs, at.theirs);
        row.mine = changeOf(m_mine, at.mine);
        if (row.theirs == Change::None && row.mine == Change::None)
            return;
        if (row.theirs != Change::None) {
            row.theirsNode = at.theirs;
            row.theirFacts = m_theirs.node(at.theirs).facts;
        }
        if (row.mine != Change::None) {
            row.mineNode = at.mine;
            row.mineFacts = m_mine.node(at.mine).facts;
        }
        row.side = sideOf(at, row);
        row.path = row.mine != Change::None ? m_mine.path(at.mine) : m_theirs.path(at.theirs);
        m_rows.push_back(std::move(row));
    }

    ChangedBy sideOf(const Pair& at, const ThreeWayRow& row) const {
        if (row.theirs == Change::None)
            return at.theirsGone && row.mine != Change::Removed ? ChangedBy::Conflict : ChangedBy::Mine;
        if (row.mine == Change::None)
            return at.mineGone && row.theirs != Change::Removed ? ChangedBy::Conflict : ChangedBy::Theirs;
        if (row.theirs == Change::Removed || row.mine == Change::Removed)
            return row.theirs == row.mine ? ChangedBy::Both : ChangedBy::Conflict;
        const Fact facts = factsBetween(m_theirs.after(), m_theirs.node(at.theirs).after, m_mine.after(),
                                        m_mine.node(at.mine).after, m_owners);
        return facts == Fact::None || facts == Fact::Time ? ChangedBy::Both : ChangedBy::Conflict;
    }

    const Comparison& m_theirs;
    const Comparison& m_mine;
    std::vector<ThreeWayRow>& m_rows;
    Owners m_owners;
};

} // namespace

const char* changedByName(ChangedBy side) {
    return std::ranges::find(kNames, side, &std::pair<ChangedBy, const char*>::first)->second;
}

std::optional<ChangedBy> changedByNamed(std::string_view name) {
    for (const auto& [side, word] : kNames)
        if (name == word)
            return side;
    return std::nullopt;
}

ThreeWay ThreeWay::of(const Comparison::Tree& oldBase, const Comparison::Tree& newBase,
                      const Comparison::Tree& mine, Owners owners, const std::stop_token& stop) {
    const CompareOptions options{.times = false, .renames = false, .owners = owners};
    ThreeWay result;
    result.theirs = Comparison::of(oldBase, newBase, options, stop);
    result.mine = Comparison::of(oldBase, mine, options, stop);
    ThreeWayMaker(result, owners).make();
    return result;
}

} // namespace outcrop
