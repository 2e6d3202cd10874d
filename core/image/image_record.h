// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/image_index.h"
#include "core/image/images.h"

#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// One image with its documents.
struct ImageRecord {
    Descriptor entry; ///< of the manifest, in images/index.json
    Manifest manifest;
    ImageConfig config;

    const ImageId& id() const { return manifest.config.digest; }
};

/// Reads and verifies manifest and config. Throws Error(Corrupt) when they do not fit together.
ImageRecord readImage(const Store& store, const Descriptor& entry);
ImageSummary summarize(const Store& store, const ImageIndex& index, const ImageRecord& record);

/// By reference, "sha256:<hex>", full id or unique prefix of one. Throws NotFound, Conflict.
ImageRecord findImage(const Store& store, const ImageIndex& index, const std::string& name);
/// True if name can only mean an id of this image, and not one of its names.
bool isIdPrefix(const ImageId& id, const std::string& name);

/// Bytes of files in the layers, as `images` shows them: from the index, else from the layers' trees.
uint64_t imageSize(const Store& store, const Descriptor& entry, const std::vector<Digest>& diffIds);

} // namespace outcrop
