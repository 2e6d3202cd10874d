// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/disk_use.h"
#include "core/engine/engine.h"
#include "core/inspect/weight.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop::ui {

struct PlacedPath {
    std::string path;
    int layer = 0; ///< index of the layer that shows it
};

/// Copies of one content, by their paths.
struct CopiedFile {
    static constexpr size_t kMostPlaces = 100; ///< by name: a file may be there a million times

    uint64_t bytes = 0;             ///< of one
    size_t copies = 0;              ///< two or more
    std::vector<PlacedPath> places; ///< kMostPlaces at most
    uint64_t wasted() const { return bytes * (copies - 1); }
};

struct PlacedDirectory {
    DirectoryWeight weight;
    int layer = 0;
};

/// What an image weighs, as the Weight view shows it.
struct ImageWeight {
    /// Rows of one list: what is further down is of no weight, and the command lists it.
    static constexpr size_t kMostRows = 1000;

    ImageId image;
    Weight weight; ///< wasted: kMostRows at most
    size_t wastedFiles = 0;
    std::vector<CopiedFile> copies; ///< kMostRows at most
    size_t copiedFiles = 0;
    std::vector<PlacedDirectory> directories; ///< kMostRows at most
    std::vector<std::string> instructions;    ///< by layer
    ImageSharing sharing;
};

/// Reads the indexes of the image's layers: for a worker thread. Throws Error as Engine::subject.
std::shared_ptr<const ImageWeight> weighImage(const Engine& engine, const ImageId& image,
                                              const std::stop_token& stop);

} // namespace outcrop::ui
