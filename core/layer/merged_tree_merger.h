// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"
#include "core/layer/merged_tree_sources.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// Makes a MergedTree, breadth first: a directory's children are appended together, so they stay contiguous.
/// One of mergeAll() and compareTop() once, then pruneUnchanged() for a container, then finish().
class TreeMerger {
public:
    enum class Rules { Layer, Container };

    explicit TreeMerger(MergedTree::Layers layers, Owners owners = Owners::Kept);
    /// Part: little of the stack will be gone into, so no room is taken for all of it.
    enum class Size { Whole, Part };
    TreeMerger(MergedTree::Layers layers, Size size);

    void mergeAll();
    /// The same by hand, for two stacks side by side: start() finds the root, step() goes into a directory
    /// that was found and returns the number of the first one found in it; their number is workCount().
    void start();
    size_t step(size_t work);
    size_t workCount() const { return m_work.size(); }
    std::string_view workName(size_t work) const;
    /// Whether a directory is made of the same nodes of the same trees as one of the other stack.
    bool sameSources(size_t work, const TreeMerger& other, size_t otherWork) const;
    void compareTop(Rules rules);
    /// Of the files that compareTop() found equal in all else. `ask` may be empty: the topmost layer knows.
    void compareCapabilities(const MergedTree::AskCapabilities& ask);
    /// Drops what did not change and the engine's own stubs, and marks every directory above a change as
    /// changed.
    void pruneUnchanged(const std::vector<std::string>& ignore);
    std::shared_ptr<const MergedTree> finish();

private:
    /// A directory whose children are still to be found.
    struct Work {
        uint32_t node = 0;  ///< in the merged tree
        uint32_t begin = 0; ///< into m_sources: the directories to merge, or those of the layers below
        uint32_t count = 0;
        NodeIndex top = kNoNode; ///< compareTop: the directory in the topmost layer
        bool hides = false;      ///< compareTop: what lies below is hidden unless made again
    };

    void reserveNodes();
    uint32_t append(const Work& directory, MergedTree::Node node);
    void enqueue(uint32_t node, const TreeSources& sources, NodeIndex top, bool hides);
    void mergeDirectory(const Work& directory);
    void copyDirectory(const Work& directory, TreeSource source);
    void compareDirectory(const Work& directory, Rules rules);
    void compareHiding(const Work& directory, Rules rules);
    void compareChild(const Work& directory, NodeIndex top, const TreeSources& lower, Rules rules);
    void appendRemoved(const Work& directory, TreeSource lower);
    Change directoryChange(const FileEntry& now, const FileEntry& before) const;
    bool sameFile(TreeSource now, TreeSource before) const;
    bool sameOwner(const FileEntry& a, const FileEntry& b) const;
    void addTotals();
    std::vector<uint32_t> setFileSizes();
    bool countedElsewhere(uint32_t node, std::vector<TreeSource>& counted) const;

    std::shared_ptr<MergedTree> m_tree;
    std::vector<MergedTree::Node>& m_nodes;
    SourceUnion m_union;
    Owners m_owners;
    std::vector<Work> m_work;
    TreeSources m_sources;
};

} // namespace outcrop
