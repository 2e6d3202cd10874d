// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/archive_view.h"

#include "core/base/error.h"
#include "core/image/import/import_plan.h"
#include "core/layer/foreign_links.h"

#include <filesystem>
#include <unistd.h>

namespace outcrop {

namespace {

void rewind(int fd, const std::string& name) {
    if (::lseek(fd, 0, SEEK_SET) != 0)
        throw Error::fromErrno("read archive", name);
}

/// What makes a tar an archive of images rather than of files.
bool holdsImages(const FileTree& tree) {
    const auto isFile = [&](const char* path) {
        const NodeIndex node = tree.find(path);
        return node != kNoNode && tree.type(node) != FileType::Directory;
    };
    return isFile("/manifest.json") || (isFile("/index.json") && isFile("/oci-layout")) ||
           isFile("/repositories");
}

std::shared_ptr<const FileTree> stagedTree(const Staging& staging, const ArchiveMember& member) {
    return FileTree::open(staging.path() / member.stagedTree);
}

ArchiveView viewImage(const Staging& staging, const PlannedImage& image) {
    ArchiveView view{image.names, image.config, {}};
    for (const ArchiveMember* layer : image.layers) {
        std::shared_ptr<const FileTree> tree = stagedTree(staging, *layer);
        if (tree->foreignLinks() > 0 && !view.trees.empty())
            tree = FileTree::fromBytes(resolveForeignLinks(*tree, *MergedTree::unionOf(view.trees)));
        view.trees.push_back(std::move(tree));
    }
    return view;
}

} // namespace

std::vector<ArchiveView> viewArchive(const Store& store, int fd, const std::string& name, Progress& progress,
                                     const std::stop_token& stop) {
    const Staging staging = store.makeStaging();
    const UniqueFd directory = openDirectory(staging.path());
    // First as a layer, which writes nothing but an index: a tar of plain files may hold a million of them.
    const ArchiveMember whole = workerIndexBlob(fd, directory.get(), false, name, progress, stop);
    if (!whole.isLayer || !whole.layerError.empty())
        throw Error(ErrorCode::BadInput, "read archive", name,
                    whole.layerError.empty() ? "it is no tar archive" : whole.layerError);
    std::shared_ptr<const FileTree> files = stagedTree(staging, whole);
    if (!holdsImages(*files))
        return {ArchiveView{{}, {}, {std::move(files)}}};
    // Its name may be that of the index of the archive's first member, if that is a layer.
    std::filesystem::remove(staging.path() / whole.stagedTree);
    rewind(fd, name);
    ArchiveSource source(staging.path(), name, workerReadArchive(fd, directory.get(), name, progress, stop));
    std::vector<ArchiveView> views;
    for (const PlannedImage& image : planImport(source, progress))
        views.push_back(viewImage(staging, image));
    return views;
}

} // namespace outcrop
