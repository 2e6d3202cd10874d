// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"
#include "core/oci/digest.h"
#include "core/oci/reference.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace outcrop {

struct RepackOptions {
    std::string image;
    std::function<bool(const std::string& path)> drop; ///< with all below it, from every layer; may be empty
    bool wasted = false;                               ///< drop files that a later layer hides
    std::vector<std::pair<size_t, size_t>> squash;     ///< first and last of layers, counted from 1
    std::optional<BlobFormat> format;                  ///< nullopt: as they are, new ones as the old
    std::optional<Reference> target;
    bool dryRun = false; ///< only measure: what it would be is made, weighed and thrown away
};

/// One layer of the new image.
struct RepackedLayer {
    size_t first = 0; ///< the layers it was made of, counted from 1
    size_t last = 0;
    uint64_t before = 0; ///< bytes as stored (compressed), of all it was made of
    uint64_t after = 0;
    bool reused = false; ///< the very layer it was
    bool gone = false;   ///< nothing was left of it
};

struct RepackResult {
    std::vector<RepackedLayer> layers;
    uint64_t before = 0; ///< bytes of all layers as stored
    uint64_t after = 0;
    std::optional<ImageId> image; ///< nullopt: a dry run

    /// Every layer is the very one it was, and so is the image.
    bool unchanged() const;
};

/// Where package managers and builds leave what only they need, for RepackOptions::drop.
bool isCachePath(const std::string& path);

} // namespace outcrop
