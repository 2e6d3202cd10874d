// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/engine_stubs.h"

#include "core/engine/image_path.h"

namespace outcrop {

const std::vector<std::string>& engineStubs() {
    static const std::vector<std::string> stubs{"/dev/pts",        "/dev/shm",   "/dev/mqueue",
                                                "/dev/console",    "/etc/hosts", "/etc/hostname",
                                                "/etc/resolv.conf"};
    return stubs;
}

std::shared_ptr<const FileTree> stubLayer(const MergedTree::Layers& image) {
    FileTreeBuilder builder;
    for (const char* directory : {"/dev", "/proc", "/sys", "/etc"}) {
        if (findInImage(image, directory))
            continue;
        FileEntry entry;
        entry.type = FileType::Directory;
        entry.mode = 0755;
        builder.add(directory, entry);
    }
    if (builder.count() <= 1) // the root alone
        return nullptr;
    return FileTree::fromBytes(builder.finish());
}

} // namespace outcrop
