// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison.h"

#include "core/inspect/file_attributes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace outcrop {

namespace {

constexpr std::array<std::pair<Fact, std::string_view>, 9> kFactNames{{
    {Fact::Content, "content"},
    {Fact::Mode, "mode"},
    {Fact::Owner, "owner"},
    {Fact::Xattrs, "xattrs"},
    {Fact::Capability, "capability"},
    {Fact::Type, "type"},
    {Fact::Target, "target"},
    {Fact::Device, "device"},
    {Fact::Time, "time"},
}};

/// An entry where its facts are: hard links lead to their first name in the same layer.
struct Place {
    const FileTree* tree;
    NodeIndex node;
    FileEntry entry;
};

Place placeOf(const FileTree& tree, NodeIndex node) {
    const NodeIndex at = linkedNode(tree, node);
    return {&tree, at, tree.entry(at)};
}

bool known(std::span<const uint8_t> digest) {
    return std::any_of(digest.begin(), digest.end(), [](uint8_t byte) { return byte != 0; });
}

bool sameContent(const FileEntry& a, const FileEntry& b) {
    if (a.size != b.size)
        return false;
    if (a.size == 0)
        return true;
    if (known(a.contentDigest) && known(b.contentDigest))
        return std::ranges::equal(a.contentDigest, b.contentDigest);
    return sameTime(a, b);
}

using Xattrs = std::vector<std::pair<std::string_view, std::string_view>>;

Fact xattrFacts(const Place& before, const Place& after) {
    Xattrs a = before.tree->xattrs(before.node);
    Xattrs b = after.tree->xattrs(after.node);
    if (a.empty() && b.empty())
        return Fact::None;
    const auto takeCapability = [](Xattrs& all) {
        std::string_view value;
        std::erase_if(all, [&](const auto& one) {
            if (one.first == kCapabilityXattr)
                value = one.second;
            return one.first == kCapabilityXattr;
        });
        return value;
    };
    Fact facts = takeCapability(a) == takeCapability(b) ? Fact::None : Fact::Capability;
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b ? facts : facts | Fact::Xattrs;
}

Fact kindFacts(const FileEntry& a, const FileEntry& b) {
    switch (b.type) {
    case FileType::Regular:
        return sameContent(a, b) ? Fact::None : Fact::Content;
    case FileType::Symlink:
        return a.linkTarget == b.linkTarget ? Fact::None : Fact::Target;
    case FileType::CharDevice:
    case FileType::BlockDevice:
        return a.devMajor == b.devMajor && a.devMinor == b.devMinor ? Fact::None : Fact::Device;
    default:
        return Fact::None;
    }
}

} // namespace

std::vector<std::string_view> factNames(Fact facts) {
    std::vector<std::string_view> names;
    for (const auto& [fact, name] : kFactNames)
        if (any(facts & fact))
            names.push_back(name);
    return names;
}

std::string factWords(Fact facts) {
    std::string text;
    for (const std::string_view name : factNames(facts))
        text.append(text.empty() ? "" : ",").append(name);
    return text;
}

Fact factNamed(std::string_view name) {
    const auto* found = std::ranges::find(kFactNames, name, &std::pair<Fact, std::string_view>::second);
    return found == kFactNames.end() ? Fact::None : found->first;
}

Fact factsBetween(const MergedTree& before, NodeIndex beforeNode, const MergedTree& after,
                  NodeIndex afterNode, Owners owners) {
    const MergedTree::Node& was = before.node(beforeNode);
    const MergedTree::Node& is = after.node(afterNode);
    if (was.source == kNoNode || is.source == kNoNode) // the root of a stack of no layers
        return Fact::None;
    return factsBetween(*before.layers()[was.layer], was.source, *after.layers()[is.layer], is.source,
                        owners);
}

Fact factsBetween(const FileTree& before, NodeIndex beforeNode, const FileTree& after, NodeIndex afterNode,
                  Owners owners) {
    if (&before == &after && beforeNode == afterNode)
        return Fact::None;
    const Place a = placeOf(before, beforeNode);
    const Place b = placeOf(after, afterNode);
    // A directory that no entry described has no facts of its own.
    if (a.entry.implicit || b.entry.implicit)
        return a.entry.type == b.entry.type ? Fact::None : Fact::Type;
    Fact facts = a.entry.type == b.entry.type ? kindFacts(a.entry, b.entry) : Fact::Type;
    if (a.entry.mode != b.entry.mode && a.entry.type == b.entry.type && b.entry.type != FileType::Symlink)
        facts = facts | Fact::Mode;
    if (owners == Owners::Kept && (a.entry.uid != b.entry.uid || a.entry.gid != b.entry.gid))
        facts = facts | Fact::Owner;
    if (!sameTime(a.entry, b.entry))
        facts = facts | Fact::Time;
    return facts | xattrFacts(a, b);
}

} // namespace outcrop
