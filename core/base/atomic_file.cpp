// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/random.h"

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace outcrop {

namespace {

void writeStaged(const std::filesystem::path& staged, std::string_view bytes, Durability durability,
                 unsigned mode) {
    const UniqueFd fd = openFile(staged, O_WRONLY | O_CREAT | O_EXCL, mode);
    writeFull(fd.get(), bytes.data(), bytes.size(), staged.string());
    if (durability == Durability::PowerLoss && ::fsync(fd.get()) != 0)
        throw Error::fromErrno("sync", staged.string());
}

} // namespace

void writeFileAtomic(const std::filesystem::path& path, std::string_view bytes, Durability durability,
                     unsigned mode) {
    const std::filesystem::path staged =
        path.parent_path() / ("." + path.filename().string() + "." + randomHex(4) + ".tmp");
    try {
        writeStaged(staged, bytes, durability, mode);
        if (std::rename(staged.c_str(), path.c_str()) != 0)
            throw Error::fromErrno("rename into place", path.string());
    } catch (...) {
        ::unlink(staged.c_str());
        throw;
    }
    if (durability == Durability::PowerLoss)
        syncDirectory(path.parent_path());
}

void syncFile(const std::filesystem::path& path) {
    const UniqueFd fd = openFile(path, O_RDONLY);
    if (::fdatasync(fd.get()) != 0)
        throw Error::fromErrno("sync", path.string());
}

void syncDirectory(const std::filesystem::path& directory) {
    const UniqueFd fd = openDirectory(directory);
    if (::fsync(fd.get()) != 0)
        throw Error::fromErrno("sync", directory.string());
}

} // namespace outcrop
