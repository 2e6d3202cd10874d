// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/comparison_tar.h"

#include "core/base/error.h"
#include "core/engine/chosen_changes.h"
#include "core/engine/files_root.h"
#include "core/layer/worker_client.h"
#include "core/volume/volume_mount.h"

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace outcrop {

namespace {

/// The files of a side, for the worker that packs them.
struct PackedSide {
    std::optional<FilesRoot> files;
    std::optional<VolumeInUse> use;
    UniqueFd directory;
    WorkerRoot root;
};

PackedSide packedSide(const Engine& engine, const Subject& subject, const std::string& text,
                      Progress& progress, const std::stop_token& stop) {
    PackedSide side;
    switch (subject.kind) {
    case Subject::Kind::Image: {
        const std::string name = text.starts_with("image:") ? text.substr(6) : text;
        side.files.emplace(FilesRoot::ofImage(engine, name, progress, stop));
        break;
    }
    case Subject::Kind::Container:
        side.files.emplace(
            FilesRoot::layersOfContainer(engine, engine.containers().find(subject.name).record));
        break;
    case Subject::Kind::Volume:
        side.use.emplace(engine.store(), engine.volumes().find(subject.name));
        side.directory = openFile(engine.volumes().find(subject.name).mountpoint, O_PATH | O_DIRECTORY);
        break;
    case Subject::Kind::Directory:
        side.directory = openFile(subject.name, O_RDONLY | O_DIRECTORY);
        side.root.asCaller = true;
        break;
    case Subject::Kind::Archive:
        throw Error(ErrorCode::BadInput, "write tar", text, "nothing of an archive is unpacked")
            .withHint("load it with `outcrop load`, and name the image");
    }
    if (side.files)
        side.root = side.files->worker();
    else
        side.root.directory = side.directory.get();
    return side;
}

/// The other names of files that are among the paths: a name left out would part them.
void addOtherNames(const MergedTree& after, std::set<std::string>& paths) {
    std::map<std::pair<uint16_t, std::string>, std::vector<std::string>> names;
    for (uint32_t i = 1; i < after.size(); ++i) {
        const MergedTree::Node& node = after.node(NodeIndex{i});
        const FileTree& tree = *after.layers()[node.layer];
        if (tree.isHardlink(node.source))
            names[{node.layer, std::string(tree.entry(node.source).linkTarget)}].push_back(
                after.path(NodeIndex{i}));
    }
    for (auto& [first, others] : names) {
        const NodeIndex node = after.find(first.second);
        if (node != kNoNode && after.node(node).layer == first.first)
            others.push_back(first.second);
        if (std::ranges::any_of(others, [&](const std::string& name) { return paths.contains(name); }))
            for (const std::string& name : others)
                addWithParents(name, paths);
    }
}

/// A whiteout stands in a directory that is there afterwards, and takes all below with it.
bool needsWhiteout(const std::string& path, const std::vector<std::string>& removed,
                   const MergedTree& after) {
    if (!removed.empty() && path.starts_with(removed.back() + "/"))
        return false;
    const NodeIndex parent = after.find(path.substr(0, std::max<size_t>(path.rfind('/'), 1)));
    return parent != kNoNode && after.entry(parent).type == FileType::Directory;
}

PackRequest requestOf(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
    PackRequest request;
    std::set<std::string> present;
    for (const ComparisonRow& row : rows) {
        if (row.kind != RowKind::Removed)
            addWithParents(row.path, present);
        else if (needsWhiteout(row.path, request.removed, comparison.after()))
            request.removed.push_back(row.path);
    }
    addOtherNames(comparison.after(), present);
    request.paths.assign(present.begin(), present.end());
    return request;
}

} // namespace

size_t writeComparisonTar(const Engine& engine, const Subject& after, const std::string& name,
                          const Comparison& comparison, const std::vector<ComparisonRow>& rows, int outputFd,
                          Progress& progress, const std::stop_token& stop) {
    const PackedSide side = packedSide(engine, after, name, progress, stop);
    const PackRequest request = requestOf(comparison, rows);
    workerPackTar(side.root, request, outputFd, progress, stop);
    return request.paths.size() + request.removed.size();
}

} // namespace outcrop
