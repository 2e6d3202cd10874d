// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/import/import_plan.h"

#include "core/oci/json_fields.h"

namespace outcrop {

namespace {

/// Why a member can't be a layer of an image.
void verifyLayer(const ImportSource& source, const ArchiveMember& layer, const Digest& expected,
                 size_t position) {
    const std::string which = "layer " + std::to_string(position + 1) + " (\"" + layer.name + "\")";
    if (!layer.isLayer)
        source.refuse(which + (layer.layerError.empty() ? " is no tar archive" : ": " + layer.layerError));
    if (!layer.layerError.empty())
        source.refuse(which + ": " + layer.layerError);
    if (layer.diffId != expected)
        source.refuse(which + " has the diffID " + layer.diffId.str() + ", but the config says " +
                      expected.str());
}

bool isSchema1(const nlohmann::json& manifest) {
    return manifest.is_object() && manifest.contains("fsLayers");
}

} // namespace

void verifyPlannedImage(const ImportSource& source, const PlannedImage& image) {
    if (image.layers.size() != image.config.diffIds.size())
        source.refuse("image " + image.id().shortHex() + " has " + std::to_string(image.layers.size()) +
                      " layers, but its config names " + std::to_string(image.config.diffIds.size()));
    for (size_t i = 0; i < image.layers.size(); ++i)
        verifyLayer(source, *image.layers[i], image.config.diffIds[i], i);
}

std::string layerMediaType(Compression compression) {
    switch (compression) {
    case Compression::None:
        break;
    case Compression::Gzip:
        return media_type::kLayerGzip;
    case Compression::Zstd:
        return media_type::kLayerZstd;
    case Compression::Xz: // no registered name, but the form everyone would guess
        return std::string(media_type::kLayerTar) + "+xz";
    case Compression::Bzip2:
        return std::string(media_type::kLayerTar) + "+bzip2";
    }
    return media_type::kLayerTar;
}

void writeManifest(PlannedImage& image) {
    Manifest manifest;
    manifest.mediaType = media_type::kManifest;
    manifest.config.mediaType = media_type::kConfig;
    manifest.config.digest = Digest::ofBytes(image.configBytes);
    manifest.config.size = image.configBytes.size();
    for (const ArchiveMember* layer : image.layers) {
        Descriptor descriptor;
        descriptor.mediaType = layerMediaType(layer->compression);
        descriptor.digest = layer->digest;
        descriptor.size = layer->size;
        manifest.layers.push_back(descriptor);
    }
    image.manifest = manifest;
    image.manifestBytes = jsonText(manifest.toJson());
}

std::vector<Reference> parseNames(const std::vector<std::string>& texts, const ImportSource& source,
                                  Progress& progress) {
    std::vector<Reference> names;
    for (const std::string& text : texts) {
        if (const std::optional<Reference> name = Reference::tryParse(text))
            names.push_back(*name);
        else
            progress.warn(source.name() + ": \"" + text + "\" is not a valid image name, left out");
    }
    return names;
}

ImportPlan planImport(ImportSource& source, Progress& progress) {
    ImportPlan plan;
    bool known = false;
    if (const ArchiveMember* manifest = source.findMember("manifest.json")) {
        known = true;
        if (isSchema1(parseJsonBounded(source.bytes(*manifest), "manifest.json")))
            source.refuseUnsupported("docker schema 1 manifests are not supported");
        plan = planDockerArchive(source, progress);
    }
    if (plan.empty() && source.findMember("index.json")) {
        known = true;
        plan = planOciLayout(source, progress);
    }
    if (plan.empty() && !known && source.findMember("repositories")) {
        known = true;
        plan = planLegacyArchive(source, progress);
    }
    if (!known)
        source.refuse("no image archive: it has neither manifest.json nor index.json nor repositories");
    if (plan.empty())
        source.refuse("it lists no image");
    for (const PlannedImage& image : plan)
        verifyPlannedImage(source, image);
    return plan;
}

} // namespace outcrop
