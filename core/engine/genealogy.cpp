// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/genealogy.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace outcrop {

namespace {

using Kind = GenealogyNode::Kind;

/// One layer upon others, in the trie of all stacks.
struct Stack {
    std::map<Digest, int> above;
    std::vector<int> order; ///< of those above: as they came
    std::vector<int> images;
    std::vector<int> containers;
    int standing = 0; ///< images on it or above

    bool endsHere() const { return !images.empty() || !containers.empty() || order.size() != 1; }
};

template <class T, class Less>
std::vector<int> sorted(const std::vector<T>& things, Less less) {
    std::vector<int> order(things.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return less(things[size_t(a)], things[size_t(b)]); });
    return order;
}

/// Those with a name first, by it.
bool namedBefore(const ImageSummary& a, const ImageSummary& b) {
    if (a.tags.empty() != b.tags.empty())
        return b.tags.empty();
    return a.tags.empty() ? a.created < b.created : a.tags.front().familiar() < b.tags.front().familiar();
}

class Grower {
public:
    Grower(const std::vector<ImageSummary>& images, const std::vector<Container>& containers,
           const std::vector<Volume>& volumes)
        : m_images(images), m_containers(containers), m_volumes(volumes) {
        m_stacks.emplace_back();
        for (const int i : sorted(images, namedBefore)) {
            m_stacks[size_t(insert(images[size_t(i)].diffIds, 1))].images.push_back(i);
            m_byId.emplace(images[size_t(i)].id, i);
        }
        const auto byName = [](const Container& a, const Container& b) {
            return a.record.name < b.record.name;
        };
        for (const int c : sorted(containers, byName))
            m_stacks[size_t(insert(layersOf(containers[size_t(c)]), 0))].containers.push_back(c);
    }

    Genealogy grow(const std::vector<VolumeUse>& uses) {
        settle(0, -1);
        growAbove(0, -1, {}, 0);
        hangVolumes(uses);
        return std::move(m_tree);
    }

private:
    /// Its image's, which it has only a copy of.
    const std::vector<Digest>& layersOf(const Container& container) const {
        const auto image = m_byId.find(container.record.image);
        return image == m_byId.end() ? container.record.layers : m_images[size_t(image->second)].diffIds;
    }

    int insert(const std::vector<Digest>& layers, int images) {
        int at = 0;
        for (const Digest& layer : layers) {
            const auto [known, isNew] = m_stacks[size_t(at)].above.emplace(layer, int(m_stacks.size()));
            const int next = known->second;
            if (isNew) {
                m_stacks[size_t(at)].order.push_back(next);
                m_stacks.emplace_back();
                m_layers.push_back(layer);
            }
            at = next;
            m_stacks[size_t(at)].standing += images;
        }
        return at;
    }
    const Digest& layerOf(int stack) const { return m_layers[size_t(stack - 1)]; }

    int add(Kind kind, std::string key, int parent, int thing) {
        GenealogyNode node;
        node.kind = kind;
        node.key = std::move(key);
        node.parent = parent;
        node.thing = thing;
        const int index = int(m_tree.nodes.size());
        m_tree.nodes.push_back(std::move(node));
        m_depth.push_back(parent < 0 ? 0 : m_depth[size_t(parent)] + 1);
        (parent < 0 ? m_tree.roots : m_tree.nodes[size_t(parent)].children).push_back(index);
        return index;
    }

    int addImage(int image, int parent) {
        const int node = add(Kind::Layers, "image:" + m_images[size_t(image)].id.str(), parent, image);
        m_tree.nodes[size_t(node)].images = 1;
        m_tree.nodes[size_t(node)].below = int(m_images[size_t(image)].diffIds.size());
        m_nodeOf[image] = node;
        return node;
    }

    /// What ends on a stack: containers on their image, images that end together beside each other.
    void settle(int stack, int node) {
        const Stack& here = m_stacks[size_t(stack)];
        if (here.images.size() == 1 && node >= 0) {
            m_tree.nodes[size_t(node)].thing = here.images.front();
            m_nodeOf[here.images.front()] = node;
        } else {
            for (const int image : here.images)
                addImage(image, node);
        }
        for (const int c : here.containers) {
            const ContainerRecord& record = m_containers[size_t(c)].record;
            const auto image = m_byId.find(record.image);
            const int parent = image == m_byId.end() ? node : m_nodeOf.at(image->second);
            m_containerNode[record.id] = add(Kind::Container, "container:" + record.id.str(), parent, c);
        }
    }

    /// Follows layers that nothing branches off, then makes one node of them.
    void growAbove(int stack, int parent, const std::optional<Digest>& chain, int below) {
        for (const int first : m_stacks[size_t(stack)].order) {
            int top = first;
            std::vector<Digest> run{layerOf(top)};
            std::optional<Digest> end = chain ? chainId(*chain, run.back()) : run.back();
            while (!m_stacks[size_t(top)].endsHere()) {
                top = m_stacks[size_t(top)].order.front();
                run.push_back(layerOf(top));
                end = chainId(*end, run.back());
            }
            const int node = add(Kind::Layers, "layers:" + end->str(), parent, -1);
            const int height = below + int(run.size());
            m_tree.nodes[size_t(node)].layers = std::move(run);
            m_tree.nodes[size_t(node)].below = below;
            m_tree.nodes[size_t(node)].images = m_stacks[size_t(top)].standing;
            settle(top, node);
            growAbove(top, node, end, height);
        }
    }

    void hangVolumes(const std::vector<VolumeUse>& uses) {
        std::map<std::string, std::vector<const VolumeUse*>> users;
        for (const VolumeUse& use : uses)
            if (m_containerNode.count(use.container) != 0)
                users[use.volume].push_back(&use);
        for (const int v :
             sorted(m_volumes, [](const Volume&a, const Volume&b) { return a.name < b.name; })) {
            const std::string& name = m_volumes[size_t(v)].name;
            int deepest = -1;
            for (const VolumeUse* use : users[name])
                if (const int node = m_containerNode.at(use->container);
                    deepest < 0 || m_depth[size_t(node)] > m_depth[size_t(deepest)])
                    deepest = node;
            const int volume = add(Kind::Volume, "volume:" + name, deepest, v);
            for (const bool own : {true, false})
                for (const VolumeUse* use : users[name])
                    if (const int node = m_containerNode.at(use->container); (node == deepest) == own)
                        m_tree.uses.push_back({node, volume, use->destination});
        }
    }

    const std::vector<ImageSummary>& m_images;
    const std::vector<Container>& m_containers;
    const std::vector<Volume>& m_volumes;
    std::vector<Stack> m_stacks;  ///< the first is the ground
    std::vector<Digest> m_layers; ///< of each stack but the ground
    std::map<ImageId, int> m_byId;
    std::map<int, int> m_nodeOf; ///< of an image
    std::map<ContainerId, int> m_containerNode;
    std::vector<int> m_depth; ///< of each node
    Genealogy m_tree;
};

} // namespace

std::span<const Genealogy::Use> Genealogy::usesOf(int volume) const {
    const auto [first, last] =
        std::equal_range(uses.begin(), uses.end(), Use{-1, volume, {}},
                         [](const Use& a, const Use& b) { return a.volume < b.volume; });
    return {first, last};
}

Genealogy genealogyOf(const std::vector<ImageSummary>& images, const std::vector<Container>& containers,
                      const std::vector<Volume>& volumes, const std::vector<VolumeUse>& uses) {
    return Grower(images, containers, volumes).grow(uses);
}

std::string namesOf(const ImageSummary& image) {
    if (image.tags.empty())
        return image.id.shortHex();
    std::string names;
    for (const Reference& tag : image.tags)
        names += (names.empty() ? "" : ", ") + tag.familiar();
    return names;
}

} // namespace outcrop
