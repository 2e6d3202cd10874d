// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/merged_tree_merger.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace outcrop {

namespace {

constexpr size_t kNoWork = SIZE_MAX;

/// A directory of both stacks, or of one (kNoWork for the other), that is to be gone into.
struct WorkPair {
    size_t before = kNoWork;
    size_t after = kNoWork;
};

/// Directories whose entries come from the same places of the same layers hold the same.
class PairMerger {
public:
    PairMerger(TreeMerger& before, TreeMerger& after) : m_before(before), m_after(after) {}

    void run() {
        m_before.start();
        m_after.start();
        pair(0, 0);
        for (size_t i = 0; i < m_open.size(); ++i) {
            const WorkPair at = m_open[i];
            const size_t before = at.before == kNoWork ? m_before.workCount() : m_before.step(at.before);
            const size_t after = at.after == kNoWork ? m_after.workCount() : m_after.step(at.after);
            pair(before, after);
        }
    }

private:
    /// Of the directories found last, in byte order on both sides.
    void pair(size_t before, size_t after) {
        const size_t beforeEnd = m_before.workCount();
        const size_t afterEnd = m_after.workCount();
        while (before < beforeEnd || after < afterEnd) {
            const int order = before == beforeEnd ? 1
                              : after == afterEnd
                                  ? -1
                                  : m_before.workName(before).compare(m_after.workName(after));
            if (order != 0)
                m_open.push_back(order < 0 ? WorkPair{before++, kNoWork} : WorkPair{kNoWork, after++});
            else if (!m_before.sameSources(before, m_after, after))
                m_open.push_back({before++, after++});
            else
                ++before, ++after;
        }
    }

    TreeMerger& m_before;
    TreeMerger& m_after;
    std::vector<WorkPair> m_open;
};

} // namespace

std::string_view TreeMerger::workName(size_t work) const {
    return m_tree->name(NodeIndex{m_work[work].node});
}

bool TreeMerger::sameSources(size_t work, const TreeMerger& other, size_t otherWork) const {
    const Work& mine = m_work[work];
    const Work& theirs = other.m_work[otherWork];
    return std::equal(
        m_sources.begin() + mine.begin, m_sources.begin() + mine.begin + mine.count,
        other.m_sources.begin() + theirs.begin, other.m_sources.begin() + theirs.begin + theirs.count,
        [&](const TreeSource& a, const TreeSource& b) {
            return a.node == b.node && m_tree->layers()[a.layer] == other.m_tree->layers()[b.layer];
        });
}

size_t TreeMerger::step(size_t work) {
    const size_t found = m_work.size();
    mergeDirectory(Work(m_work[work]));
    return found;
}

std::pair<std::shared_ptr<const MergedTree>, std::shared_ptr<const MergedTree>>
MergedTree::unionsToCompare(Layers before, Layers after) {
    TreeMerger was(std::move(before), TreeMerger::Size::Part);
    TreeMerger is(std::move(after), TreeMerger::Size::Part);
    PairMerger(was, is).run();
    return {was.finish(), is.finish()};
}

} // namespace outcrop
