// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <stop_token>
#include <vector>

namespace outcrop::ui {

/// What of a tree is heavy enough to be seen in a drawing of its sizes: directories and files below one of
/// them, and of each directory what is lighter as one rest. A value that any thread may make.
class SizeTree {
public:
    struct Node {
        QString name;        ///< as it is shown; empty for a rest
        quint64 bytes = 0;   ///< of a directory all that is below it
        int parent = -1;     ///< -1: the top
        int firstChild = 0;  ///< children are contiguous, the heaviest first, the rest last
        int childCount = 0;  ///< 0 for a directory too light to be looked into
        quint32 entries = 0; ///< of a rest: how many it stands for, without what is below them
        int layer = 0;       ///< of the stack, of a rest its directory's
        bool directory = false;
        bool isRest() const { return name.isEmpty(); }
    };
    /// The lightest that is drawn, as a share of the top: some pixels of a large window.
    static constexpr quint64 kLeastShare = 6000;

    SizeTree() = default;
    /// Looks only into what is heavy. top: a path ("" or "/": the root); one that is no directory of the tree
    /// gives an empty one. Throws Error(Cancelled).
    static SizeTree of(const MergedTree& tree, const QByteArray& top, const std::stop_token& stop = {});

    bool isEmpty() const { return m_nodes.empty(); }
    int size() const { return static_cast<int>(m_nodes.size()); }
    const Node& node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    const QByteArray& top() const { return m_top; } ///< "/" or a path
    QByteArray path(int index) const;               ///< of a rest its directory's
    int find(const QByteArray& path) const;         ///< -1: it is not among them

private:
    std::vector<Node> m_nodes; ///< breadth-first
    std::vector<QByteArray> m_names;
    QByteArray m_top;
};

} // namespace outcrop::ui
