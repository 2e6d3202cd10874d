// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/import/import_plan.h"

#include "core/oci/json_fields.h"

#include <algorithm>
#include <set>

// docker save before 1.10: for each layer a directory <id>/ with `json` (the v1 image: parent, created,
// container_config, config, …) and layer.tar; `repositories` maps names and tags to ids. The config we make
// of it is what docker made when it converted such images (moby: image/v1).

namespace outcrop {

namespace {

constexpr size_t kMaxChain = 4096;

/// One directory of the archive.
struct V1Layer {
    std::string id;
    nlohmann::json json;
    const ArchiveMember* tar = nullptr; ///< null for a layer.tar without a byte: it changed nothing
};

V1Layer readLayer(ImportSource& source, const std::string& id) {
    const std::string path = id + "/json";
    V1Layer layer{id, parseJsonBounded(source.bytes(source.member(path)), path), nullptr};
    const ArchiveMember& tar = source.member(id + "/layer.tar");
    if (tar.size != 0)
        layer.tar = &tar;
    return layer;
}

/// Base first.
std::vector<V1Layer> readChain(ImportSource& source, const std::string& top) {
    std::vector<V1Layer> chain;
    std::set<std::string> seen;
    for (std::string id = top; !id.empty(); id = jsonString(chain.back().json, "parent", id)) {
        if (!seen.insert(id).second || chain.size() >= kMaxChain)
            source.refuse("layer \"" + id + "\" is its own ancestor");
        chain.push_back(readLayer(source, id));
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

HistoryStep historyOf(const V1Layer& layer) {
    HistoryStep step;
    step.created = jsonString(layer.json, "created", layer.id);
    step.author = jsonString(layer.json, "author", layer.id);
    step.comment = jsonString(layer.json, "comment", layer.id);
    if (const nlohmann::json* config = jsonMember(layer.json, "container_config", layer.id))
        if (const auto command = processConfigFromJson(*config).cmd)
            for (const std::string& word : *command)
                step.createdBy += (step.createdBy.empty() ? "" : " ") + word;
    step.emptyLayer = layer.tar == nullptr;
    return step;
}

/// The top layer's JSON without what only v1 knows, with rootfs and history added.
ImageConfig makeConfig(const std::vector<V1Layer>& chain) {
    nlohmann::json raw = chain.back().json;
    for (const char* key : {"id", "parent", "parent_id", "layer_id", "Size", "throwaway"})
        raw.erase(key);
    ImageConfig config = ImageConfig::parse(jsonText(raw));
    for (const V1Layer& layer : chain) {
        config.history.push_back(historyOf(layer));
        if (layer.tar)
            config.diffIds.push_back(layer.tar->diffId);
    }
    return config;
}

void refuseUnreadable(const ImportSource& source, const std::vector<V1Layer>& chain) {
    for (const V1Layer& layer : chain)
        if (layer.tar && (!layer.tar->isLayer || !layer.tar->layerError.empty()))
            source.refuse("layer \"" + layer.tar->name + "\": " +
                          (layer.tar->layerError.empty() ? "no tar archive" : layer.tar->layerError));
}

PlannedImage planImage(ImportSource& source, const std::string& id) {
    const std::vector<V1Layer> chain = readChain(source, id);
    refuseUnreadable(source, chain);
    PlannedImage image;
    image.configBytes = jsonText(makeConfig(chain).toJson());
    image.config = ImageConfig::parse(image.configBytes);
    for (const V1Layer& layer : chain)
        if (layer.tar)
            image.layers.push_back(layer.tar);
    writeManifest(image);
    return image;
}

} // namespace

ImportPlan planLegacyArchive(ImportSource& source, Progress& progress) {
    const char* document = "repositories";
    const nlohmann::json repositories = parseJsonBounded(source.bytes(source.member(document)), document);
    if (!repositories.is_object())
        source.refuse("repositories is not an object");
    ImportPlan plan;
    std::map<std::string, size_t> planned; // several names of one id make one image
    for (const auto& [name, unused] : repositories.items()) {
        for (const auto& [tag, id] : jsonStringMap(repositories, name.c_str(), document)) {
            if (const auto [place, added] = planned.try_emplace(id, plan.size()); added)
                plan.push_back(planImage(source, id));
            for (const Reference& reference : parseNames({name + ":" + tag}, source, progress))
                plan[planned[id]].names.push_back(reference);
        }
    }
    return plan;
}

} // namespace outcrop
