// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/container_layer.h"

#include "core/base/error.h"
#include "core/image/import/import_plan.h"
#include "core/inspect/comparison.h"
#include "core/layer/union_lookup.h"

#include <algorithm>
#include <map>

namespace outcrop {

namespace {

/// What diff keeps silent about, as docker's does: a file written anew with all that it compares as before
/// (size, times, mode), and attributes. An image made from the container must have it all the same.
constexpr Fact kSilent = Fact::Content | Fact::Xattrs | Fact::Capability;

/// Every path of the writable layer that differs from the image in that only.
void addSilentChanges(const ContainerTrees& trees, std::set<std::string>& paths) {
    const FileTree& upper = *trees.upper;
    if (upper.entryCount() == 0)
        return;
    const MergedTree::Layers below(trees.layers.begin(), trees.layers.end() - 1);
    for (uint32_t i = 1; i < upper.size(); ++i) {
        const NodeIndex node{i};
        if (upper.type(node) != FileType::Regular && upper.type(node) != FileType::Directory)
            continue;
        const std::string path = upper.path(node);
        if (paths.count(path) > 0)
            continue;
        const TreeSources before = sourcesInUnion(below, path);
        if (before.empty())
            continue;
        const FileTree& layer = *below[before.front().layer];
        if (layer.type(before.front().node) == upper.type(node) &&
            any(factsBetween(layer, before.front().node, upper, node) & kSilent))
            addWithParents(path, paths);
    }
}

/// The other names of files that are among the paths: a name left out would part them, as the kernel parts a
/// lower file from its copy.
void addHardLinks(const FileTree& upper, std::set<std::string>& paths) {
    std::map<std::string, std::vector<std::string>> names;
    for (uint32_t i = 1; i < upper.size(); ++i)
        if (const NodeIndex node{i}; upper.isHardlink(node))
            names[std::string(upper.entry(node).linkTarget)].push_back(upper.path(node));
    for (auto& [first, others] : names) {
        others.push_back(first);
        if (std::none_of(others.begin(), others.end(), [&](const auto& name) { return paths.count(name); }))
            continue;
        for (const std::string& name : others)
            addWithParents(name, paths);
    }
}

} // namespace

LayerChanges layerContent(const ContainerTrees& trees) {
    LayerChanges content;
    for (const DiffEntry& entry : diffEntries(*diffOf(trees))) {
        if (entry.change == Change::Removed)
            content.removed.push_back(entry.path);
        else
            content.present.insert(entry.path);
    }
    addSilentChanges(trees, content.present);
    addHardLinks(*trees.upper, content.present);
    return content;
}

Images::NewLayer keepLayer(const Store& store, const ArchiveMember& packed,
                           const std::filesystem::path& staging) {
    const std::filesystem::path blob = store.blobPath(packed.digest);
    if (!store.hasBlob(packed.digest)) {
        syncFile(staging / packed.stagedName);
        if (::rename((staging / packed.stagedName).c_str(), blob.c_str()) != 0)
            throw Error::fromErrno("keep layer", blob.string());
        syncDirectory(blob.parent_path());
    }
    const std::filesystem::path directory = store.paths().layer(packed.diffId);
    std::filesystem::create_directories(directory);
    if (!store.hasTree(packed.diffId) &&
        ::rename((staging / packed.stagedTree).c_str(), (directory / "tree").c_str()) != 0)
        throw Error::fromErrno("keep layer", directory.string());
    return {packed.digest, packed.diffId, packed.size, layerMediaType(packed.compression)};
}

} // namespace outcrop
