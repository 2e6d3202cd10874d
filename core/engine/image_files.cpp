// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/engine_parts.h"
#include "core/layer/union_lookup.h"

namespace outcrop {

namespace {

MergedTree::Layers layersUpTo(MergedTree::Layers layers, int topLayer, const std::string& name) {
    if (topLayer < 0)
        return layers;
    if (static_cast<size_t>(topLayer) >= layers.size())
        throw Error(ErrorCode::BadInput, "look into image", name,
                    "it has " + std::to_string(layers.size()) + " layers, none with number " +
                        std::to_string(topLayer));
    layers.resize(static_cast<size_t>(topLayer) + 1);
    return layers;
}

} // namespace

std::shared_ptr<const MergedTree> Engine::imageUnion(const std::string& name, int topLayer) const {
    const ImageSummary image = m_parts->images.find(name);
    return MergedTree::unionOf(layersUpTo(m_parts->images.trees(image), topLayer, name));
}

std::shared_ptr<const MergedTree> Engine::imageLayer(const std::string& name, int layer) const {
    const ImageSummary image = m_parts->images.find(name);
    return MergedTree::topLayer(layersUpTo(m_parts->images.trees(image), layer, name));
}

std::optional<UniqueFd> Engine::openImageFile(const std::string& name, int topLayer, const std::string& path,
                                              std::stop_token stop) const {
    const ImageSummary image = m_parts->images.find(name);
    const MergedTree::Layers trees = layersUpTo(m_parts->images.trees(image), topLayer, name);
    const TreeSources seen = sourcesInUnion(trees, path);
    if (seen.empty() || trees[seen.front().layer]->type(seen.front().node) != FileType::Regular)
        return std::nullopt;
    Progress quiet;
    const Digest layer = m_parts->images.layers(image)[seen.front().layer];
    return m_parts->images.openLayerFile(layer, path, quiet, std::move(stop));
}

} // namespace outcrop
