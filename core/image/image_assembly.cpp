// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/image/borrowing_layers.h"
#include "core/image/image_record.h"
#include "core/image/images.h"
#include "core/image/publisher.h"
#include "core/oci/json_fields.h"

namespace outcrop {

namespace {

/// docker's names of layer types have no place in an OCI manifest.
std::string ociLayerType(const std::string& mediaType) {
    if (mediaType.find("docker") == std::string::npos)
        return mediaType;
    const bool gzip = mediaType.size() > 5 && mediaType.compare(mediaType.size() - 5, 5, ".gzip") == 0;
    return gzip ? media_type::kLayerGzip : media_type::kLayerTar;
}

Manifest manifestOver(const Store& store, const ImageSummary* base) {
    Manifest manifest;
    if (base)
        manifest.layers = Manifest::parse(store.readBlob(base->manifest), base->manifest.str()).layers;
    for (Descriptor& layer : manifest.layers)
        layer.mediaType = ociLayerType(layer.mediaType);
    manifest.mediaType = media_type::kManifest;
    manifest.config.mediaType = media_type::kConfig;
    return manifest;
}

Descriptor layerDescriptor(const Store& store, const Images::NewLayer& layer) {
    if (!store.hasBlob(layer.blob) || !store.hasTree(layer.diffId))
        throw Error(ErrorCode::NotFound, "add image", layer.diffId.str(), "its layer is not in the store");
    Descriptor descriptor;
    descriptor.mediaType = layer.mediaType;
    descriptor.digest = layer.blob;
    descriptor.size = layer.blobSize;
    return descriptor;
}

} // namespace

std::vector<Images::NewLayer> Images::storedLayers(const ImageSummary& image) const {
    const Manifest manifest = Manifest::parse(m_store->readBlob(image.manifest), image.manifest.str());
    std::vector<NewLayer> stored;
    for (size_t i = 0; i < image.diffIds.size(); ++i) {
        const Descriptor& layer = manifest.layers.at(i);
        stored.push_back({layer.digest, image.diffIds[i], layer.size, ociLayerType(layer.mediaType)});
    }
    return stored;
}

ImageId Images::addImage(const ImageSummary* base, const ImageConfig& config,
                         const std::vector<NewLayer>& layers, const std::optional<Reference>& tag) const {
    const StoreLock shared = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("index");
    ImageConfig full = config;
    full.diffIds = base ? base->diffIds : std::vector<Digest>();
    Manifest manifest = manifestOver(*m_store, base);
    for (const NewLayer& layer : layers) {
        full.diffIds.push_back(layer.diffId);
        manifest.layers.push_back(layerDescriptor(*m_store, layer));
    }
    indexBorrowingLayers(*m_store, full.diffIds);
    const std::string configBytes = jsonText(full.toJson());
    manifest.config.digest = m_store->writeBlob(configBytes);
    manifest.config.size = configBytes.size();
    const std::string manifestBytes = jsonText(manifest.toJson());
    m_store->writeBlob(manifestBytes);
    Descriptor entry = describeImage(*m_store, manifest, manifestBytes, full);
    if (base)
        entry.annotations[annotation::kParent] = base->id.str();
    ImageIndex index = ImageIndex::read(*m_store);
    index.add(entry);
    if (tag)
        index.setName(entry, *tag);
    index.write(*m_store);
    return manifest.config.digest;
}

} // namespace outcrop
