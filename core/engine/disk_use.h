// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

// Bytes here are docker's: those of files and of links' texts, of a file with several names once, as layers,
// containers and volumes have them unpacked. What goes with them besides is not counted: the packed blobs of
// images, the store's own documents and indexes, what the engine lays between image and container, logs,
// directories, what a file system rounds up to, and snapshots of volumes.

namespace outcrop {

/// Something of the store that can be removed.
struct DiskItem {
    enum class Kind : uint8_t { Image, Container, Volume };
    Kind kind = Kind::Image;
    std::string key;            ///< id of an image ("sha256:…") or a container, name of a volume
    std::string name;           ///< as people say it
    uint64_t bytes = 0;         ///< its own besides layers: what a container wrote, what a volume holds
    std::vector<size_t> layers; ///< into DiskUse::layers, base first; a container's are its image's
    std::vector<size_t> users;  ///< containers that must go before it
    bool running = false;       ///< a container that must be stopped before it goes
    size_t snapshots = 0;       ///< of a volume: they must go before it
};

struct DiskLayer {
    Digest key; ///< its name in the store, see Images::layers()
    uint64_t bytes = 0;
};

/// What the bytes of an item are to the others.
struct DiskShare {
    uint64_t total = 0;     ///< its layers and its own
    uint64_t shared = 0;    ///< of an image: layers that another image has as well
    uint64_t exclusive = 0; ///< that nothing else has, but containers made of it
};

/// All that a store holds.
struct DiskUse {
    std::vector<DiskItem> items; ///< images, the newest first; containers, the newest first; volumes by name
    std::vector<DiskLayer> layers; ///< each once

    uint64_t layerBytes() const;
    std::vector<DiskShare> shares() const; ///< of the items
};

/// Who else has an image's layers.
struct ImageSharing {
    DiskShare share;                              ///< of the layers asked for
    std::vector<std::vector<std::string>> others; ///< of each of them, base first: the other images' names
};

/// Of the layers of an image from first on, count of them. Looks at images alone, as DiskUse::shares() counts
/// them.
ImageSharing imageSharing(const Engine& engine, const ImageId& image, size_t first = 0,
                          size_t count = SIZE_MAX);

/// Why something can't go.
struct DiskObstacle {
    enum class Why : uint8_t { Running, Used, Snapshots };
    size_t item = 0;
    Why why = Why::Used;
    std::vector<size_t> users; ///< Used: the containers that stay
};

struct DiskRemoval {
    uint64_t bytes = 0;
    std::vector<size_t> removed;         ///< ascending
    std::vector<DiskObstacle> obstacles; ///< of those that stay; their bytes are not counted
};

/// Pure: what removing these frees, without force, in whatever order lets them go. A layer goes with the last
/// that has it.
DiskRemoval removalOf(const DiskUse& use, const std::vector<size_t>& items);

/// Walks what containers wrote and volumes hold. What is removed meanwhile is left out.
DiskUse diskUse(const Engine& engine, const std::stop_token& stop);

/// What a container wrote, as docker counts it.
uint64_t writtenBytes(const Engine& engine, const ContainerRecord& record, const std::stop_token& stop);

} // namespace outcrop
