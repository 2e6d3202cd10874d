// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "core/engine/shown_folder.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outcrop::ui {

/// What lists need to know of a layer without opening its image.
struct LayerFacts {
    uint64_t bytes = 0;
    uint32_t images = 0;   ///< how many images of the store stand on it
    std::string createdBy; ///< the instruction that made it
};

/// A state of a volume that was kept: what a list says of it.
struct KeptState {
    std::string name;
    std::string createdAt; ///< RFC 3339
    std::string rest;      ///< "unused", "paused", "live": what containers did meanwhile
    uint64_t files = 0;
    uint64_t bytes = 0;
    uint64_t added = 0; ///< that it took on the disk
    bool operator==(const KeptState&) const = default;
};

/// The store at one moment. Immutable; handed between threads as shared_ptr<const Snapshot>.
struct Snapshot {
    uint64_t generation = 0; ///< 0: nothing has been read yet
    std::vector<ImageSummary> images;
    std::vector<Container> containers;
    std::vector<Volume> volumes;
    std::vector<VolumeUse> volumeUses;
    std::map<Digest, LayerFacts> layers; ///< by diffID
    /// RevertUndo::stamp() of the containers in which something was put back.
    std::map<ContainerId, std::string> putBack;
    std::vector<ShownFolder> folders; ///< that show files of this store
    std::optional<Error> error; ///< why the store could not be read; the lists are then the last good ones
    std::map<ContainerId, std::vector<MountPoint>> liveMounts; ///< of those into which some were mounted
    std::map<std::string, std::vector<KeptState>> keptStates;  ///< by volume, the oldest first

    uint64_t storeBytes() const;  ///< each layer once
    uint64_t sharedBytes() const; ///< what sharing saves: bytes that would be there again without it
    const ImageSummary* image(const ImageId& id) const;
    const Container* container(const ContainerId& id) const;
    const Volume* volume(const std::string& name) const;
    std::string putBackStamp(const ContainerId& id) const; ///< empty: nothing was put back in it
    const ShownFolder* folder(const std::string& subject) const;
    std::vector<MountPoint> mountsAddedTo(const ContainerId& id) const;
    std::vector<KeptState> statesOf(const std::string& volume) const;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// True if a list made from one would look like a list made from the other.
bool sameContent(const Snapshot& a, const Snapshot& b);

} // namespace outcrop::ui
