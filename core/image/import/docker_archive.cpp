// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/import/import_plan.h"

#include "core/oci/json_fields.h"

// docker save since 1.10: manifest.json is a list of {Config, RepoTags, Layers[, LayerSources]}, each naming
// members of the same archive. Since docker 25 those members are the blobs of an OCI layout.

namespace outcrop {

namespace {

constexpr const char* kDocument = "manifest.json";
constexpr const char* kBlobs = "blobs/sha256/";

/// A member whose path promises a digest must have it.
void verifyBlobName(const ImportSource& source, const std::string& path, const ArchiveMember& member) {
    const std::string prefix = kBlobs;
    if (path.compare(0, prefix.size(), prefix) == 0 && path.substr(prefix.size()) != member.digest.hex())
        source.refuse("\"" + path + "\" has the digest " + member.digest.str());
}

/// True if the archive says that the layer must be fetched from elsewhere.
bool isForeign(const nlohmann::json& item, const std::string& path) {
    const nlohmann::json* sources = jsonMember(item, "LayerSources", kDocument);
    if (!sources || !sources->is_object())
        return false;
    for (const auto& [diffId, descriptor] : sources->items())
        if (descriptor.is_object() && descriptor.contains("urls") &&
            (path.find(diffId.substr(diffId.find(':') + 1)) != std::string::npos || sources->size() == 1))
            return true;
    return false;
}

const ArchiveMember& findLayer(ImportSource& source, const nlohmann::json& item, const std::string& path) {
    const ArchiveMember* layer = source.findMember(path);
    if (!layer && isForeign(item, path))
        source.refuseUnsupported("layer \"" + path +
                                 "\" is a foreign layer that must be fetched from elsewhere");
    if (!layer)
        source.refuse("layer \"" + path + "\" is missing");
    verifyBlobName(source, path, *layer);
    return *layer;
}

PlannedImage planImage(ImportSource& source, const nlohmann::json& item, Progress& progress) {
    PlannedImage image;
    const std::string configPath = jsonString(item, "Config", kDocument);
    if (configPath.empty())
        source.refuse("manifest.json names no config");
    const ArchiveMember& config = source.member(configPath);
    verifyBlobName(source, configPath, config);
    image.configBytes = source.bytes(config);
    image.config = ImageConfig::parse(image.configBytes);
    for (const std::string& path : jsonStrings(item, "Layers", kDocument))
        image.layers.push_back(&findLayer(source, item, path));
    image.names = parseNames(jsonStrings(item, "RepoTags", kDocument), source, progress);
    writeManifest(image);
    return image;
}

} // namespace

ImportPlan planDockerArchive(ImportSource& source, Progress& progress) {
    const nlohmann::json document = parseJsonBounded(source.bytes(source.member(kDocument)), kDocument);
    ImportPlan plan;
    if (document.is_null())
        return plan;
    if (!document.is_array())
        source.refuse("manifest.json is not a list of images");
    for (const nlohmann::json& item : document)
        plan.push_back(planImage(source, item, progress));
    return plan;
}

} // namespace outcrop
