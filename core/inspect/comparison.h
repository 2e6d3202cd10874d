// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// What differs between the two entries of one path. A set: combine with |.
enum class Fact : uint16_t {
    None = 0,
    Content = 1, ///< of regular files, by digest; by size and time where a digest is not known
    Mode = 2,    ///< permissions with setuid, setgid, sticky
    Owner = 4,   ///< uid or gid
    Xattrs = 8,  ///< extended attributes but security.capability
    Capability = 16,
    Type = 32,
    Target = 64,  ///< of a symbolic link
    Device = 128, ///< major or minor number
    Time = 256,   ///< modification time
};
constexpr Fact operator|(Fact a, Fact b) {
    return Fact(uint16_t(a) | uint16_t(b));
}
constexpr Fact operator&(Fact a, Fact b) {
    return Fact(uint16_t(a) & uint16_t(b));
}
constexpr bool any(Fact facts) {
    return facts != Fact::None;
}
/// "content", "mode", …: the words of `compare`, in the order above.
std::vector<std::string_view> factNames(Fact facts);
/// The same, joined by commas.
std::string factWords(Fact facts);
/// The other way round of one word; Fact::None for an unknown word.
Fact factNamed(std::string_view name);

struct CompareOptions {
    bool times = false; ///< an entry that only has another time is listed too
    bool renames = true;
    Owners owners = Owners::Kept; ///< Squashed: one side is a directory with a single owner
};

/// One tree of files against another: what was added, removed, changed and renamed, and the directories that
/// lead there. Immutable and thread-safe. As in MergedTree, children of a node are contiguous and sorted
/// bytewise by name.
class Comparison {
public:
    using Tree = std::shared_ptr<const MergedTree>;

    struct Node {
        NodeIndex parent = kNoNode;
        NodeIndex firstChild = kNoNode;
        uint32_t childCount = 0;
        Change change = Change::None; ///< None: only leads to a change
        Fact facts = Fact::None;      ///< of what changed, or was renamed
        NodeIndex before = kNoNode;   ///< in before(); kNoNode if added
        NodeIndex after = kNoNode;    ///< in after(); kNoNode if removed
        NodeIndex partner = kNoNode;  ///< renamed: the other name's node here
    };
    /// Throws Error(Cancelled) when stopped.
    static std::shared_ptr<const Comparison> of(Tree before, Tree after, const CompareOptions& options = {},
                                                const std::stop_token& stop = {});

    /// The same of two stacks that may share layers, at the cost of what they do not share. before() and
    /// after() then hold what differs and the directories that lead there, not all that is in their
    /// directories.
    static std::shared_ptr<const Comparison> ofStacks(const MergedTree::Layers& before,
                                                      const MergedTree::Layers& after,
                                                      const CompareOptions& options = {},
                                                      const std::stop_token& stop = {});

    uint32_t size() const { return static_cast<uint32_t>(m_nodes.size()); }
    const Node& node(NodeIndex n) const { return m_nodes[toInt(n)]; }
    const MergedTree& before() const { return *m_before; }
    const MergedTree& after() const { return *m_after; }
    std::string path(NodeIndex n) const;

private:
    friend class Comparer;
    Tree m_before, m_after;
    std::vector<Node> m_nodes; ///< breadth-first
};

/// What differs between two entries, each of its own tree. Content only between regular files.
Fact factsBetween(const MergedTree& before, NodeIndex beforeNode, const MergedTree& after,
                  NodeIndex afterNode, Owners owners = Owners::Kept);
/// The same within the layers themselves.
Fact factsBetween(const FileTree& before, NodeIndex beforeNode, const FileTree& after, NodeIndex afterNode,
                  Owners owners = Owners::Kept);

} // namespace outcrop
