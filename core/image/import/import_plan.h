// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/import/import_source.h"
#include "core/oci/image_config.h"
#include "core/oci/manifest.h"
#include "core/oci/reference.h"

#include <string>
#include <vector>

namespace outcrop {

/// An image that was found whole in the source and may be published.
struct PlannedImage {
    std::string manifestBytes;
    std::string configBytes;
    Manifest manifest;
    ImageConfig config;
    std::vector<const ArchiveMember*> layers; ///< staged, base first; owned by the source
    std::vector<Reference> names;

    ImageId id() const { return manifest.config.digest; }
};

using ImportPlan = std::vector<PlannedImage>;

/// Checks that every layer is there, readable and the one the config means. Throws BadInput, Unsupported.
void verifyPlannedImage(const ImportSource& source, const PlannedImage& image);

/// Media type of a layer as it is stored.
std::string layerMediaType(Compression compression);
/// Manifest for a config and layers that came without one; fills manifest and manifestBytes.
void writeManifest(PlannedImage& image);
/// Reads names; what is no reference is left out with a warning.
std::vector<Reference> parseNames(const std::vector<std::string>& texts, const ImportSource& source,
                                  Progress& progress);

/// docker save: manifest.json. An empty plan if it lists no image.
ImportPlan planDockerArchive(ImportSource& source, Progress& progress);
/// docker save before 1.10: a directory per layer with json and layer.tar, and `repositories`.
ImportPlan planLegacyArchive(ImportSource& source, Progress& progress);
/// An OCI image layout.
ImportPlan planOciLayout(ImportSource& source, Progress& progress);
/// Finds out which of them it is. Throws BadInput when it is none, or holds no image.
ImportPlan planImport(ImportSource& source, Progress& progress);

} // namespace outcrop
