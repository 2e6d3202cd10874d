// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace outcrop {

enum class Change : uint8_t { None, Added, Changed, Removed };
/// 'A', 'C', 'D', or ' '.
char changeLetter(Change change);

/// Whether files on disk have the owners their layers say. Where there is only one id (IdMap::Kind::Single)
/// all have the same one, and owners are not compared.
enum class Owners : uint8_t { Kept, Squashed };

/// Several FileTrees seen as one: the union of a stack, one layer against what lies below it, or a container
/// against its image. Immutable and thread-safe. Children of a node are contiguous and sorted bytewise by
/// name, so a model finds parent and row without searching.
class MergedTree {
public:
    using Layers = std::vector<std::shared_ptr<const FileTree>>; ///< base first

    struct Node {
        NodeIndex parent = kNoNode;
        NodeIndex firstChild = kNoNode;
        uint32_t childCount = 0;
        uint16_t layer = 0; ///< index into layers() of the tree that owns the shown entry
        Change change = Change::None;
        NodeIndex source = kNoNode; ///< node in that tree; for Removed the same as before
        NodeIndex before = kNoNode; ///< node in beforeLayer's tree for Changed and Removed
        uint16_t beforeLayer = 0;
        uint64_t totalSize =
            0; ///< bytes of this file, or of everything below this directory (removed not counted)
    };

    /// What a container of these layers would see. change is None everywhere.
    static std::shared_ptr<const MergedTree> unionOf(Layers layers);
    /// Two unions of which only what tells them apart is made: a directory that both make of the same entries
    /// of the same layers has no children here (so its total is 0). What Comparison finds in them is what it
    /// would find in the whole ones.
    static std::pair<std::shared_ptr<const MergedTree>, std::shared_ptr<const MergedTree>>
    unionsToCompare(Layers before, Layers after);
    /// Only what the topmost layer itself contains: Added, Changed or Removed against the union of those
    /// below (whiteouts and opaque marks expand to Removed, top path only, as docker's diff), with the
    /// directories that lead there (change None if the layer did not change the directory itself).
    static std::shared_ptr<const MergedTree> topLayer(Layers layers);
    /// docker's diff of a container: like topLayer over [image layers…, upper], by docker's rules (a
    /// copied-up but equal file is dropped; a parent directory of a change is Changed; `/` is never listed).
    /// `ignore` holds absolute paths of the engine's own stubs and mount points that never show. Where the
    /// topmost layer does not know its files' attributes, `ask` gives the capabilities of some of its paths.
    using AskCapabilities = std::function<std::vector<std::string>(const std::vector<std::string>& paths)>;
    static std::shared_ptr<const MergedTree> containerDiff(Layers layers,
                                                           const std::vector<std::string>& ignore,
                                                           Owners owners = Owners::Kept,
                                                           const AskCapabilities& ask = {});

    uint32_t size() const { return static_cast<uint32_t>(m_nodes.size()); }
    const Node& node(NodeIndex n) const { return m_nodes[toInt(n)]; }
    FileEntry entry(NodeIndex n) const;
    FileEntry beforeEntry(NodeIndex n) const; ///< only if before != kNoNode
    std::string_view name(NodeIndex n) const;
    std::string path(NodeIndex n) const;
    NodeIndex find(std::string_view path) const;
    const Layers& layers() const { return m_layers; }
    uint64_t totalBytes() const { return m_nodes.empty() ? 0 : m_nodes.front().totalSize; }
    uint32_t count(Change change) const; ///< nodes with that change

private:
    friend class TreeMerger;
    friend class ComparisonTree;
    Layers m_layers;
    std::vector<Node> m_nodes; ///< breadth-first: children of one node are contiguous
};

/// One line of `diff`.
struct DiffEntry {
    Change change = Change::None;
    std::string path;
};
/// All changed nodes in path order, parents first.
std::vector<DiffEntry> diffEntries(const MergedTree& tree);

} // namespace outcrop
