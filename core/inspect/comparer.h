// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison.h"

namespace outcrop {

/// Makes one Comparison: a merge of two sorted trees, directory by directory.
class Comparer {
public:
    Comparer(Comparison::Tree before, Comparison::Tree after, const CompareOptions& options);
    std::shared_ptr<const Comparison> compare(const std::stop_token& stop);

private:
    void compareDirectory(uint32_t directory);
    void append(uint32_t directory, Change change, Fact facts, NodeIndex before, NodeIndex after);
    void takeBoth(uint32_t directory, NodeIndex before, NodeIndex after);
    bool isSameFile(NodeIndex before, NodeIndex after) const;
    void prune();
    void pairRenamed();

    std::shared_ptr<Comparison> m_result;
    const MergedTree& m_before;
    const MergedTree& m_after;
    std::vector<Comparison::Node>& m_nodes;
    CompareOptions m_options;
};

} // namespace outcrop
