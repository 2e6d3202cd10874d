// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/engine_stubs.h"

#include "core/engine/image_path.h"

#include <optional>

namespace outcrop {

const std::vector<std::string>& engineStubs() {
    static const std::vector<std::string> stubs{"/dev/pts",        "/dev/shm",   "/dev/mqueue",
                                                "/dev/console",    "/etc/hosts", "/etc/hostname",
                                                "/etc/resolv.conf"};
    return stubs;
}

namespace {

void addStub(FileTreeBuilder& builder, const char* path, FileType type) {
    FileEntry entry;
    entry.type = type;
    entry.mode = type == FileType::Symlink ? 0777 : 0755;
    if (type == FileType::Symlink)
        entry.linkTarget = "/proc/mounts";
    builder.add(path, entry);
}

/// Where a link leads /etc elsewhere, the init layer has nothing in it.
void addMtab(FileTreeBuilder& builder, const MergedTree::Layers& image) {
    const std::optional<ImagePath> etc = findInImage(image, "/etc");
    if (etc) {
        if (etc->path != "/etc" || etc->type != FileType::Directory || findInImage(image, "/etc/mtab"))
            return;
        const FileTree& layer = *image[etc->layer];
        builder.add("/etc", layer.entry(layer.find("/etc")));
    }
    addStub(builder, "/etc/mtab", FileType::Symlink);
}

} // namespace

std::shared_ptr<const FileTree> stubLayer(const MergedTree::Layers& image) {
    FileTreeBuilder builder;
    for (const char* directory : {"/dev", "/proc", "/sys", "/etc"})
        if (!findInImage(image, directory))
            addStub(builder, directory, FileType::Directory);
    if (!findInImage(image, "/.dockerenv"))
        addStub(builder, "/.dockerenv", FileType::Regular);
    addMtab(builder, image);
    if (builder.count() <= 1) // the root alone
        return nullptr;
    return FileTree::fromBytes(builder.finish());
}

} // namespace outcrop
