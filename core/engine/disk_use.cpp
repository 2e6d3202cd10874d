// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/disk_use.h"

#include "core/engine/container_tree.h"
#include "core/engine/genealogy.h"
#include "core/engine/if_found.h"
#include "core/layer/worker_client.h"
#include "core/volume/snapshots.h"

#include <algorithm>
#include <map>
#include <set>

namespace outcrop {

namespace {

using Kind = DiskItem::Kind;

class DiskGatherer {
public:
    DiskGatherer(const Engine& engine, std::stop_token stop) : m_engine(engine), m_stop(std::move(stop)) {}

    DiskUse images() {
        addImages();
        return std::move(m_use);
    }

    DiskUse gather() {
        const std::vector<Container> containers = m_engine.containers().list();
        addImages();
        for (const Container& container : containers)
            ifFound([&] { return addContainer(container); });
        for (const Volume& volume : m_engine.volumes().list())
            ifFound([&] { return addVolume(volume); });
        for (const VolumeUse& use : m_engine.volumeUses())
            setUser(m_volumes, use.volume, use.container.str());
        for (const Container& container : containers)
            setUser(m_images, container.record.image.str(), container.record.id.str());
        return std::move(m_use);
    }

private:
    using Places = std::map<std::string, size_t>; ///< in DiskUse::items, by key

    void addImages() {
        std::vector<ImageSummary> images = m_engine.images().list();
        std::stable_sort(images.begin(), images.end(),
                         [](const ImageSummary& a, const ImageSummary& b) { return a.created > b.created; });
        for (const ImageSummary& image : images)
            try {
                addImage(image);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::NotFound || m_engine.images().knows(image.id.str()))
                    throw; // else: removed meanwhile
            }
    }
    void addImage(const ImageSummary& image) {
        DiskItem item{.kind = Kind::Image, .key = image.id.str(), .name = namesOf(image)};
        item.layers = layersOf(m_engine.images().layers(image));
        add(m_images, std::move(item));
    }
    bool addContainer(const Container& container) {
        const ContainerRecord& record = container.record;
        DiskItem item{.kind = Kind::Container, .key = record.id.str(), .name = record.name};
        item.bytes = writtenBytes(m_engine, record, m_stop);
        item.layers = layersOf(record.layers);
        item.running = !canRemove(container.state.status);
        return add(m_containers, std::move(item));
    }
    bool addVolume(const Volume& volume) {
        DiskItem item{.kind = Kind::Volume, .key = volume.name, .name = volume.name};
        if (volume.options.empty()) // as docker: what is mounted there lies elsewhere
            item.bytes = m_engine.volumes().tree(volume.name, m_stop)->totalBytes();
        item.snapshots = VolumeSnapshots(m_engine.store()).list(volume.name).size();
        return add(m_volumes, std::move(item));
    }
    bool add(Places& places, DiskItem item) {
        places.emplace(item.key, m_use.items.size());
        m_use.items.push_back(std::move(item));
        return true;
    }

    std::vector<size_t> layersOf(const std::vector<Digest>& keys) {
        std::vector<size_t> layers;
        for (const Digest& key : keys) {
            auto known = m_layers.find(key);
            if (known == m_layers.end()) {
                const uint64_t bytes = m_engine.images().tree(key)->totalBytes();
                known = m_layers.emplace(key, m_use.layers.size()).first;
                m_use.layers.push_back({key, bytes});
            }
            layers.push_back(known->second);
        }
        return layers;
    }

    void setUser(const Places& places, const std::string& used, const std::string& container) {
        const auto item = places.find(used);
        const auto user = m_containers.find(container);
        if (item == places.end() || user == m_containers.end())
            return; // removed meanwhile, or by force
        std::vector<size_t>& users = m_use.items[item->second].users;
        if (std::find(users.begin(), users.end(), user->second) == users.end())
            users.push_back(user->second);
    }

    const Engine& m_engine;
    std::stop_token m_stop;
    DiskUse m_use;
    std::map<Digest, size_t> m_layers;
    Places m_images;
    Places m_containers;
    Places m_volumes;
};

bool holds(const std::vector<size_t>& list, size_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::optional<DiskObstacle> obstacleOf(const DiskUse& use, size_t index, const std::set<size_t>& going) {
    const DiskItem& item = use.items[index];
    if (item.running)
        return DiskObstacle{index, DiskObstacle::Why::Running, {}};
    DiskObstacle used{index, DiskObstacle::Why::Used, {}};
    for (const size_t user : item.users)
        if (!going.contains(user) || use.items[user].running)
            used.users.push_back(user);
    if (!used.users.empty())
        return used;
    if (item.snapshots > 0)
        return DiskObstacle{index, DiskObstacle::Why::Snapshots, {}};
    return std::nullopt;
}

/// A layer may be twice in one image, and is on the disk once.
std::set<size_t> distinct(const std::vector<size_t>& layers) {
    return {layers.begin(), layers.end()};
}

} // namespace

uint64_t DiskUse::layerBytes() const {
    uint64_t sum = 0;
    for (const DiskLayer& layer : layers)
        sum += layer.bytes;
    return sum;
}

std::vector<DiskShare> DiskUse::shares() const {
    std::vector<std::vector<size_t>> holders(layers.size());
    for (size_t i = 0; i < items.size(); ++i)
        for (const size_t layer : distinct(items[i].layers))
            holders[layer].push_back(i);
    std::vector<DiskShare> shares;
    for (size_t i = 0; i < items.size(); ++i) {
        const DiskItem& item = items[i];
        DiskShare share{item.bytes, 0, item.bytes};
        for (const size_t layer : distinct(item.layers)) {
            const uint64_t bytes = layers[layer].bytes;
            share.total += bytes;
            bool images = false;
            bool others = false;
            for (const size_t holder : holders[layer]) {
                images |= holder != i && items[holder].kind == Kind::Image;
                others |= holder != i && !holds(item.users, holder);
            }
            share.shared += images && item.kind == Kind::Image ? bytes : 0;
            share.exclusive += others ? 0 : bytes;
        }
        shares.push_back(share);
    }
    return shares;
}

DiskRemoval removalOf(const DiskUse& use, const std::vector<size_t>& items) {
    DiskRemoval removal;
    const std::set<size_t> going(items.begin(), items.end());
    std::set<size_t> freed;
    for (const size_t index : going) {
        if (std::optional<DiskObstacle> obstacle = obstacleOf(use, index, going)) {
            removal.obstacles.push_back(std::move(*obstacle));
            continue;
        }
        const DiskItem& item = use.items[index];
        removal.removed.push_back(index);
        removal.bytes += item.bytes;
        freed.insert(item.layers.begin(), item.layers.end());
    }
    for (size_t i = 0; i < use.items.size(); ++i)
        if (!std::binary_search(removal.removed.begin(), removal.removed.end(), i))
            for (const size_t layer : use.items[i].layers)
                freed.erase(layer);
    for (const size_t layer : freed)
        removal.bytes += use.layers[layer].bytes;
    return removal;
}

uint64_t writtenBytes(const Engine& engine, const ContainerRecord& record, const std::stop_token& stop) {
    const UniqueFd upper = openUpper(engine.containers(), record.id);
    return workerWalk(upper.get(), WalkDetail::Stat, "container " + record.name, stop)->totalBytes();
}

DiskUse diskUse(const Engine& engine, const std::stop_token& stop) {
    return DiskGatherer(engine, stop).gather();
}

ImageSharing imageSharing(const Engine& engine, const ImageId& image, size_t first, size_t count) {
    DiskUse use = DiskGatherer(engine, {}).images();
    const auto item = std::find_if(use.items.begin(), use.items.end(),
                                   [&](const DiskItem& each) { return each.key == image.str(); });
    if (item == use.items.end())
        throw Error(ErrorCode::NotFound, "weigh", "image " + image.str());
    std::vector<size_t>& layers = item->layers;
    first = std::min(first, layers.size());
    count = std::min(count, layers.size() - first);
    layers = std::vector<size_t>(layers.begin() + static_cast<std::ptrdiff_t>(first),
                                 layers.begin() + static_cast<std::ptrdiff_t>(first + count));
    ImageSharing sharing{use.shares()[static_cast<size_t>(item - use.items.begin())], {}};
    for (const size_t layer : layers) {
        std::vector<std::string>& names = sharing.others.emplace_back();
        for (const DiskItem& other : use.items)
            if (&other != &*item && holds(other.layers, layer))
                names.push_back(other.name);
    }
    return sharing;
}

} // namespace outcrop
