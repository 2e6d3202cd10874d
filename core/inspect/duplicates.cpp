// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/duplicates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace outcrop {

namespace {

constexpr uint32_t kNone = UINT32_MAX;
constexpr size_t kDigestSize = 16;

/// The first file of each content. By a table of open addresses, since sorting tens of thousands of digests
/// to find the few that are there twice takes many times as long.
class FirstOfContent {
public:
    explicit FirstOfContent(const MergedTree& tree)
        : m_tree(tree), m_slots(std::bit_ceil(size_t{tree.size()} * 2)) {}

    /// Calls found(first, node, bytes) for each further file of a content that was there.
    template <class Found>
    void findFurther(const Found& found) {
        for (uint32_t i = 1; i < m_tree.size(); ++i) {
            const MergedTree::Node& node = m_tree.node(NodeIndex{i});
            const FileTree& layer = *m_tree.layers()[node.layer];
            if (layer.type(node.source) != FileType::Regular || layer.isHardlink(node.source))
                continue;
            const FileEntry entry = layer.entry(node.source);
            if (entry.size == 0 || !isKnown(entry))
                continue;
            Slot& slot = slotOf(entry);
            if (slot.node == kNone)
                slot = {hashOf(entry), i};
            else
                found(slot.node, i, entry.size);
        }
    }

private:
    struct Slot {
        uint32_t hash = 0;
        uint32_t node = kNone;
    };

    static bool isKnown(const FileEntry& entry) {
        return entry.contentDigest.size() == kDigestSize &&
               std::any_of(entry.contentDigest.begin(), entry.contentDigest.end(),
                           [](uint8_t byte) { return byte != 0; });
    }

    /// A digest's bytes are as good as any hash of them.
    static uint32_t hashOf(const FileEntry& entry) {
        uint32_t hash = 0;
        std::memcpy(&hash, entry.contentDigest.data(), sizeof hash);
        return hash;
    }

    Slot& slotOf(const FileEntry& entry) {
        const uint32_t hash = hashOf(entry);
        for (size_t at = hash;; ++at) {
            Slot& slot = m_slots[at & (m_slots.size() - 1)];
            if (slot.node == kNone || (slot.hash == hash && isSame(slot.node, entry)))
                return slot;
        }
    }

    bool isSame(uint32_t first, const FileEntry& entry) const {
        const MergedTree::Node& node = m_tree.node(NodeIndex{first});
        const FileEntry other = m_tree.layers()[node.layer]->entry(node.source);
        return other.size == entry.size && std::ranges::equal(other.contentDigest, entry.contentDigest);
    }

    const MergedTree& m_tree;
    std::vector<Slot> m_slots;
};

/// Sums up without a table of all contents, which most of the time would go into making: two bits for each of
/// many places a content's hash may have tell which ones can be there twice, and only these are sorted.
class SeenContents {
public:
    SeenContents(const MergedTree::Layers& layers, const LayerMarks& seen) : m_layers(layers), m_seen(seen) {}

    uint64_t furtherBytes() {
        size_t files = 0;
        for (const auto& layer : m_layers)
            files += layer->size();
        m_bits = std::bit_ceil(8 * files + 1);
        m_once.resize(m_bits);
        m_again.resize(m_bits);
        forEachContent([this](const FileTree&, NodeIndex, uint32_t hash) {
            const size_t place = hash & (m_bits - 1);
            m_again[place] = m_again[place] || m_once[place];
            m_once[place] = true;
        });
        std::vector<Key> keys;
        forEachContent([&](const FileTree& tree, NodeIndex node, uint32_t hash) {
            if (!m_again[hash & (m_bits - 1)])
                return;
            Key key{tree.fileSize(node), {}};
            std::memcpy(key.digest.data(), tree.contentDigest(node).data(), kDigestSize);
            keys.push_back(key);
        });
        return furtherBytes(std::move(keys));
    }

private:
    /// Numbers, since bytes take several times as long to compare; in which order does not matter.
    struct Key {
        uint64_t size = 0;
        std::array<uint64_t, kDigestSize / sizeof(uint64_t)> digest{};
        auto operator<=>(const Key&) const = default;
    };

    static uint64_t furtherBytes(std::vector<Key> keys) {
        std::ranges::sort(keys);
        uint64_t sum = 0;
        for (size_t i = 1; i < keys.size(); ++i)
            sum += keys[i] == keys[i - 1] ? keys[i].size : 0;
        return sum;
    }

    template <class Each>
    void forEachContent(const Each& each) const {
        for (size_t i = 0; i < m_layers.size(); ++i) {
            const FileTree& tree = *m_layers[i];
            for (uint32_t n = 0; n < tree.size(); ++n) {
                const NodeIndex node{n};
                if (!m_seen[i][n] || tree.fileSize(node) == 0 || tree.isHardlink(node))
                    continue;
                const std::span<const uint8_t> digest = tree.contentDigest(node);
                uint32_t hash = 0;
                std::memcpy(&hash, digest.data(), sizeof hash);
                if (hash != 0 || std::ranges::any_of(digest, [](uint8_t byte) { return byte != 0; }))
                    each(tree, node, hash);
            }
        }
    }

    const MergedTree::Layers& m_layers;
    const LayerMarks& m_seen;
    size_t m_bits = 0;
    std::vector<bool> m_once, m_again;
};

} // namespace

std::vector<DuplicateFiles> duplicateFiles(const MergedTree& tree) {
    std::vector<DuplicateFiles> groups;
    std::vector<uint32_t> groupOf(tree.size(), kNone); // by the first's node
    FirstOfContent(tree).findFurther([&](uint32_t first, uint32_t node, uint64_t bytes) {
        if (groupOf[first] == kNone) {
            groupOf[first] = static_cast<uint32_t>(groups.size());
            groups.push_back({bytes, {NodeIndex{first}}});
        }
        groups[groupOf[first]].nodes.push_back(NodeIndex{node});
    });
    std::ranges::sort(groups, [&](const DuplicateFiles& a, const DuplicateFiles& b) {
        return a.wasted() != b.wasted() ? a.wasted() > b.wasted()
                                        : tree.path(a.nodes.front()) < tree.path(b.nodes.front());
    });
    return groups;
}

uint64_t duplicatedBytes(const MergedTree::Layers& layers, const LayerMarks& seen) {
    return SeenContents(layers, seen).furtherBytes();
}

} // namespace outcrop
