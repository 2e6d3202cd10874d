// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison.h"

#include "core/inspect/comparer.h"

namespace outcrop {

std::shared_ptr<const Comparison> Comparison::of(Tree before, Tree after, const CompareOptions& options,
                                                 const std::stop_token& stop) {
    Comparer comparer(std::move(before), std::move(after), options);
    return comparer.compare(stop);
}

std::shared_ptr<const Comparison> Comparison::ofStacks(const MergedTree::Layers& before,
                                                       const MergedTree::Layers& after,
                                                       const CompareOptions& options,
                                                       const std::stop_token& stop) {
    auto [was, is] = MergedTree::unionsToCompare(before, after);
    return of(std::move(was), std::move(is), options, stop);
}

std::string Comparison::path(NodeIndex n) const {
    const Node& shown = node(n);
    return shown.after != kNoNode ? m_after->path(shown.after) : m_before->path(shown.before);
}

} // namespace outcrop
