// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <memory>

namespace outcrop {

/// The union of a stack of layers, made when it is first looked at: who only wants the layers does not pay
/// for it. Used like the pointer to the tree that it becomes; copies share it. Thread-safe.
class LazyUnion {
public:
    LazyUnion() = default; ///< of nothing: only to be assigned to
    explicit LazyUnion(MergedTree::Layers layers);
    explicit LazyUnion(std::shared_ptr<const MergedTree> made);

    const MergedTree::Layers& layers() const;
    std::shared_ptr<const MergedTree> get() const;
    operator std::shared_ptr<const MergedTree>() const { return get(); } // NOLINT: it stands for one
    const MergedTree& operator*() const { return *get(); }
    const MergedTree* operator->() const { return get().get(); }

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace outcrop
