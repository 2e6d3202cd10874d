// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/layer_scope.h"

#include <unordered_map>
#include <vector>

namespace outcrop {

/// The files of one layer whose content is to be read, and the way back from what was found to their nodes.
/// A hard link stands for the content it names.
class LayerFiles {
public:
    /// All files that hold something.
    static LayerFiles all(const ScopeLayer& layer);
    /// These nodes only.
    static LayerFiles of(const ScopeLayer& layer, const std::vector<NodeIndex>& nodes);

    bool empty() const { return m_byOffset.empty() && m_byContent.empty(); }
    ScanSelection& selection() { return m_selection; }
    /// Nodes of a place that was answered; empty for a place that the layer's tree does not have (a tar may
    /// hold a path twice, only the last counts).
    std::vector<NodeIndex> nodesAt(const ScanPlace& place) const;

private:
    explicit LayerFiles(const FileTree& tree) : m_tree(tree) {}
    void add(const ScopeLayer& layer, NodeIndex node);

    const FileTree& m_tree;
    ScanSelection m_selection;
    std::unordered_multimap<uint64_t, NodeIndex> m_byOffset;
    std::unordered_multimap<uint32_t, NodeIndex>
        m_byContent; ///< files without an offset, by the node they name
};

} // namespace outcrop
