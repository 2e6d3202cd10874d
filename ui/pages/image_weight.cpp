// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/image_weight.h"

#include "core/inspect/duplicates.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr unsigned kDirectoryDepth = 4;

template <class Row>
size_t cut(std::vector<Row>& rows) {
    const size_t all = rows.size();
    rows.resize(std::min(all, ImageWeight::kMostRows));
    return all;
}

std::vector<CopiedFile> copiesIn(const MergedTree& tree, size_t& all) {
    std::vector<DuplicateFiles> groups = duplicateFiles(tree);
    all = cut(groups);
    std::vector<CopiedFile> copies;
    for (const DuplicateFiles& group : groups) {
        CopiedFile copy;
        copy.bytes = group.bytes;
        copy.copies = group.nodes.size();
        for (size_t i = 0; i < std::min(copy.copies, CopiedFile::kMostPlaces); ++i)
            copy.places.push_back({tree.path(group.nodes[i]), tree.node(group.nodes[i]).layer});
        copies.push_back(std::move(copy));
    }
    return copies;
}

std::vector<PlacedDirectory> directoriesIn(const MergedTree& tree) {
    std::vector<DirectoryWeight> weights = weighDirectories(tree, kDirectoryDepth);
    cut(weights);
    std::vector<PlacedDirectory> placed;
    for (DirectoryWeight& weight : weights) {
        const int layer = tree.node(tree.find(weight.path)).layer;
        placed.push_back({std::move(weight), layer});
    }
    return placed;
}

} // namespace

std::shared_ptr<const ImageWeight> weighImage(const Engine& engine, const ImageId& image,
                                              const std::stop_token& stop) {
    const Subject subject = engine.subject("image:" + image.str(), stop);
    auto result = std::make_shared<ImageWeight>();
    result->image = image;
    result->weight = weigh(subject.tree.layers(), stop);
    result->wastedFiles = cut(result->weight.wasted);
    result->copies = copiesIn(*subject.tree, result->copiedFiles);
    result->directories = directoriesIn(*subject.tree);
    for (const LayerOrigin& origin : subject.origins)
        result->instructions.push_back(origin.createdBy);
    result->sharing = imageSharing(engine, image);
    return result;
}

} // namespace outcrop::ui
