// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"
#include "core/layer/merged_tree.h"

#include <QString>
#include <array>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop::ui {

/// What of a file tree is shown, and in which order.
struct TreeQuery {
    QString needle; ///< substring of a name, or of the whole path if it holds a slash; case-insensitive;
                    ///< empty: all
    bool added = true, changed = true, removed = true; ///< all true: no filter by change
    /// Largest first; what was added, changed, removed, then the rest; the topmost layer first.
    enum class Order { Name, Size, Change, Layer } order = Order::Name;
    bool directoriesFirst = true;
    std::string writer;                           ///< only what processes of this name wrote; empty: all
    std::shared_ptr<const ChangeWriters> writers; ///< to tell that by

    bool filters() const { return !needle.isEmpty() || !writer.empty(); }
    bool operator==(const TreeQuery&) const = default;
    QString key() const; ///< equal for equal queries
};

/// The answer: which nodes, under which parents, in which order. Made on a worker, immutable, read by
/// FileTreeModel.
class TreeArrangement {
public:
    struct Row {
        NodeIndex node = kRootNode;
        uint32_t parent = 0;
        uint32_t firstChild = 0;
        uint32_t childCount = 0;
        bool match = false; ///< matches itself, not only something below it
    };
    /// Throws Error(Cancelled). O(nodes), 1,000,000 in some tens of milliseconds.
    static std::shared_ptr<const TreeArrangement> make(std::shared_ptr<const MergedTree> tree,
                                                       const TreeQuery& query, std::stop_token stop = {});

    const std::vector<Row>& rows() const { return m_rows; } ///< row 0 is the root; children are contiguous
    uint32_t matches() const { return m_matches; }
    uint32_t count(Change change) const {
        return m_counts[static_cast<size_t>(change)];
    } ///< in the whole tree
    /// True for a tree of changes, false for one of files as they are.
    bool compares() const {
        return count(Change::Added) + count(Change::Changed) + count(Change::Removed) > 0;
    }
    const TreeQuery& query() const { return m_query; }
    const MergedTree& tree() const { return *m_tree; }
    const std::shared_ptr<const MergedTree>& sharedTree() const { return m_tree; }

private:
    std::shared_ptr<const MergedTree> m_tree;
    TreeQuery m_query;
    std::vector<Row> m_rows;
    uint32_t m_matches = 0;
    std::array<uint32_t, 4> m_counts{};
};

} // namespace outcrop::ui
