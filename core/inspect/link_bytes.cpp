// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/link_bytes.h"

#include "core/layer/union_lookup.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace outcrop {

namespace {

/// All names of the files of a layer that have several, by what holds their content.
using Names = std::unordered_map<uint32_t, std::vector<NodeIndex>>;

Names severalNames(const FileTree& layer) {
    Names names;
    for (uint32_t i = 1; i < layer.size(); ++i) {
        const NodeIndex node{i};
        if (!layer.isHardlink(node))
            continue;
        const NodeIndex content = linkedNode(layer, node);
        std::vector<NodeIndex>& all = names[toInt(content)];
        if (all.empty())
            all.push_back(content);
        if (content != node)
            all.push_back(node);
    }
    return names;
}

/// One side of a comparison.
class SideBytes {
public:
    SideBytes(const MergedTree& tree, std::optional<uint64_t> ComparisonRow::*size,
              uint64_t ComparisonRow::*bytes)
        : m_tree(tree), m_size(size), m_bytes(bytes) {}

    /// A name that is not as it was, be it among the rows or not.
    void change(NodeIndex node) {
        const MergedTree::Node& place = m_tree.node(node);
        if (place.source == kNoNode || m_tree.entry(node).type != FileType::Regular)
            return;
        const FileTree& layer = *m_tree.layers()[place.layer];
        if (namesOf(place.layer).contains(toInt(linkedNode(layer, place.source))))
            m_changed.emplace(place.layer, place.source);
    }

    void take(ComparisonRow& row, NodeIndex node) {
        if (!(row.*m_size))
            return;
        const MergedTree::Node& place = m_tree.node(node);
        const Names& names = namesOf(place.layer);
        const FileTree& layer = *m_tree.layers()[place.layer];
        const auto several = names.find(toInt(linkedNode(layer, place.source)));
        if (several == names.end()) {
            row.*m_bytes = *(row.*m_size);
            return;
        }
        File& file = m_files[{place.layer, several->first}];
        file.names = &several->second;
        file.first = file.first ? file.first : &row;
    }

    void finish() {
        for (const auto& [key, file] : m_files)
            if (!nameStays(key.first, file))
                file.first->*m_bytes = *(file.first->*m_size);
    }

private:
    struct File {
        const std::vector<NodeIndex>* names = nullptr;
        ComparisonRow* first = nullptr;
    };

    const Names& namesOf(uint16_t layer) {
        const auto [found, isNew] = m_names.try_emplace(layer);
        if (isNew)
            found->second = severalNames(*m_tree.layers()[layer]);
        return found->second;
    }

    bool nameStays(uint16_t layer, const File& file) const {
        return std::ranges::any_of(*file.names, [&](NodeIndex name) {
            if (m_changed.contains({layer, name}))
                return false;
            const TreeSources seen = sourcesInUnion(m_tree.layers(), m_tree.layers()[layer]->path(name));
            return !seen.empty() && seen.front().layer == layer && seen.front().node == name;
        });
    }

    const MergedTree& m_tree;
    std::optional<uint64_t> ComparisonRow::*m_size;
    uint64_t ComparisonRow::*m_bytes;
    std::map<uint16_t, Names> m_names;
    std::set<std::pair<uint16_t, NodeIndex>> m_changed;
    std::map<std::pair<uint16_t, uint32_t>, File> m_files;
};

} // namespace

void countBytesOnce(const Comparison& comparison, std::vector<ComparisonRow>& rows) {
    SideBytes before(comparison.before(), &ComparisonRow::sizeBefore, &ComparisonRow::bytesBefore);
    SideBytes after(comparison.after(), &ComparisonRow::sizeAfter, &ComparisonRow::bytesAfter);
    for (uint32_t i = 1; i < comparison.size(); ++i) {
        const Comparison::Node& node = comparison.node(NodeIndex{i});
        if (node.change != Change::None && node.before != kNoNode)
            before.change(node.before);
        if (node.change != Change::None && node.after != kNoNode)
            after.change(node.after);
    }
    for (ComparisonRow& row : rows) {
        before.take(row, comparison.node(row.oldNode != kNoNode ? row.oldNode : row.node).before);
        after.take(row, comparison.node(row.node).after);
    }
    before.finish();
    after.finish();
}

} // namespace outcrop
