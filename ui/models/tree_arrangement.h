// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"
#include "core/inspect/comparison_tree.h"
#include "core/layer/merged_tree.h"

#include <QString>
#include <array>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop::ui {

/// Which entries are wanted by what they are.
struct EntryFilter {
    uint64_t minSize = 0; ///< bytes of a file, of the larger side where it changed
    uint64_t maxSize = std::numeric_limits<uint64_t>::max();
    Fact facts = Fact::None; ///< any of these differs; None: all

    bool filters() const { return *this != EntryFilter(); }
    bool operator==(const EntryFilter&) const = default;
};

/// What of a file tree is shown, and in which order.
struct TreeQuery {
    QString needle; ///< substring of a name, or of the whole path if it holds a slash, case-insensitive; with
                    ///< *, ? or [] a glob, as PathFilter has it; empty: all
    bool regex = false; ///< the needle is an extended regular expression, for the whole path
    bool added = true, changed = true, removed = true, renamed = true; ///< all true: no filter by change
    EntryFilter entries;
    /// Largest first; what was added, changed, removed, then the rest; the topmost layer first.
    enum class Order { Name, Size, Change, Layer } order = Order::Name;
    bool directoriesFirst = true;
    std::string writer;                           ///< only what processes of this name wrote; empty: all
    std::shared_ptr<const ChangeWriters> writers; ///< to tell that by

    std::shared_ptr<const ChangeDetails> details; ///< of the tree's nodes, where it is one of changes

    bool filters() const { return !needle.isEmpty() || !writer.empty() || entries.filters(); }
    bool operator==(const TreeQuery&) const = default;
    QString key() const; ///< equal for equal queries
    /// What the needle means to PathFilter, and so to `outcrop compare`: a substring in either case as well.
    std::vector<std::string> globs() const;
    RowFilter rowFilter() const; ///< for the rows of a comparison; without kinds
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
    /// Throws Error: Cancelled, or BadInput for a regular expression that is none. O(nodes), 1,000,000 in
    /// some tens of milliseconds.
    static std::shared_ptr<const TreeArrangement> make(std::shared_ptr<const MergedTree> tree,
                                                       const TreeQuery& query, std::stop_token stop = {});

    const std::vector<Row>& rows() const { return m_rows; } ///< row 0 is the root; children are contiguous
    uint32_t matches() const { return m_matches; }
    /// In the whole tree; what was renamed is not among what changed.
    uint32_t count(Change change) const { return m_counts[static_cast<size_t>(change)]; }
    uint32_t renamed() const {
        return m_query.details ? static_cast<uint32_t>(m_query.details->renames.size()) : 0;
    }
    /// True for a tree of changes, false for one of files as they are.
    bool compares() const {
        return count(Change::Added) + count(Change::Changed) + count(Change::Removed) + renamed() > 0;
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
