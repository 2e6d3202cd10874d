// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/snapshot.h"

#include <algorithm>

namespace outcrop::ui {

uint64_t Snapshot::storeBytes() const {
    uint64_t sum = 0;
    for (const auto& [id, facts] : layers)
        sum += facts.bytes;
    return sum;
}

uint64_t Snapshot::sharedBytes() const {
    uint64_t sum = 0;
    for (const auto& [id, facts] : layers)
        if (facts.images > 1)
            sum += facts.bytes * (facts.images - 1);
    return sum;
}

const ImageSummary* Snapshot::image(const ImageId& id) const {
    const auto it =
        std::find_if(images.begin(), images.end(), [&](const ImageSummary& i) { return i.id == id; });
    return it == images.end() ? nullptr : &*it;
}

const Container* Snapshot::container(const ContainerId& id) const {
    const auto it = std::find_if(containers.begin(), containers.end(),
                                 [&](const Container& c) { return c.record.id == id; });
    return it == containers.end() ? nullptr : &*it;
}

const Volume* Snapshot::volume(const std::string& name) const {
    const auto it =
        std::find_if(volumes.begin(), volumes.end(), [&](const Volume& v) { return v.name == name; });
    return it == volumes.end() ? nullptr : &*it;
}

std::string Snapshot::putBackStamp(const ContainerId& id) const {
    const auto it = putBack.find(id);
    return it == putBack.end() ? std::string() : it->second;
}

const ShownFolder* Snapshot::folder(const std::string& subject) const {
    const auto it = std::find_if(folders.begin(), folders.end(),
                                 [&](const ShownFolder& f) { return f.subject == subject; });
    return it == folders.end() ? nullptr : &*it;
}

std::vector<MountPoint> Snapshot::mountsAddedTo(const ContainerId& id) const {
    const auto it = liveMounts.find(id);
    return it == liveMounts.end() ? std::vector<MountPoint>() : it->second;
}

std::vector<KeptState> Snapshot::statesOf(const std::string& volume) const {
    const auto it = keptStates.find(volume);
    return it == keptStates.end() ? std::vector<KeptState>() : it->second;
}

namespace {

bool sameMount(const MountPoint& a, const MountPoint& b) {
    return a.destination == b.destination && a.source == b.source && a.readWrite == b.readWrite;
}

template <class T, class Same>
bool sameList(const std::vector<T>& a, const std::vector<T>& b, Same same) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

bool sameError(const std::optional<Error>& a, const std::optional<Error>& b) {
    return a.has_value() == b.has_value() && (!a || std::string(a->what()) == b->what());
}

} // namespace

bool sameContent(const Snapshot& a, const Snapshot& b) {
    return sameList(a.images, b.images,
                    [](const ImageSummary& x, const ImageSummary& y) {
                        return x.id == y.id && x.tags == y.tags && x.manifest == y.manifest;
                    }) &&
           sameList(a.containers, b.containers,
                    [](const Container& x, const Container& y) {
                        return x.record.id == y.record.id && x.record.name == y.record.name &&
                               x.state.status == y.state.status && x.state.startedAt == y.state.startedAt &&
                               x.state.exitCode == y.state.exitCode && x.state.error == y.state.error;
                    }) &&
           sameList(a.volumes, b.volumes,
                    [](const Volume& x, const Volume& y) {
                        return x.name == y.name && x.createdAt == y.createdAt && x.labels == y.labels;
                    }) &&
           sameList(a.volumeUses, b.volumeUses,
                    [](const VolumeUse& x, const VolumeUse& y) {
                        return x.volume == y.volume && x.container == y.container && x.running == y.running &&
                               x.containerName == y.containerName;
                    }) &&
           std::equal(a.liveMounts.begin(), a.liveMounts.end(), b.liveMounts.begin(), b.liveMounts.end(),
                      [](const auto& x, const auto& y) {
                          return x.first == y.first && sameList(x.second, y.second, sameMount);
                      }) &&
           a.keptStates == b.keptStates && a.putBack == b.putBack && a.folders == b.folders &&
           sameError(a.error, b.error);
}

} // namespace outcrop::ui
