// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/image_index.h"
#include "core/image/images.h"
#include "core/image/import/import_plan.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace outcrop {

/// Brings verified images from a staging directory into the store, all or none: first everything is made
/// durable, then blobs and trees are renamed into place, and images/index.json, which makes them images,
/// comes last. What fails on the way is taken back; what dies on the way leaves a mark in staging, and the
/// next open collects the garbage.
class Publisher {
public:
    Publisher(const Store& store, std::filesystem::path staging);
    std::vector<LoadedImage> publish(const ImportPlan& plan, Progress& progress);

private:
    void syncStaged(const ImportPlan& plan) const;
    Descriptor publishImage(const PlannedImage& image);
    void publishLayer(const ArchiveMember& layer);
    void publishBytes(std::string_view bytes, const Digest& digest);
    void moveIn(const std::filesystem::path& from, const std::filesystem::path& to);
    void takeBack() noexcept;
    std::optional<Descriptor> findExisting(const ImageIndex& index, const ImageId& id) const;

    const Store& m_store;
    std::filesystem::path m_staging;
    std::vector<std::filesystem::path> m_made; ///< files and directories, in the order they were made
};

/// Entry of images/index.json for a manifest whose layers are in the store.
Descriptor describeImage(const Store& store, const Manifest& manifest, const std::string& manifestBytes,
                         const ImageConfig& config);

} // namespace outcrop
