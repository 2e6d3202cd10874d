// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/copy_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kCopyBuffer = 256 * 1024;

void copyRange(ExtractTarget& target, int fd, const std::string& path, off_t at, off_t end) {
    std::vector<char> buffer(std::min(kCopyBuffer, static_cast<size_t>(end - at)));
    while (at < end) {
        const auto wanted = std::min<uint64_t>(static_cast<uint64_t>(end - at), buffer.size());
        const ssize_t got = ::pread(fd, buffer.data(), wanted, at);
        if (got < 0)
            throw Error::fromErrno("copy", path);
        if (got == 0)
            return;
        target.write(buffer.data(), static_cast<size_t>(got), static_cast<uint64_t>(at));
        at += got;
    }
}

/// Holes stay holes: only data is read.
void copyContent(ExtractTarget& target, const std::string& path, int directoryFd, const std::string& name,
                 const FileEntry& facts) {
    const UniqueFd fd(::openat(directoryFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd)
        throw Error::fromErrno("copy", path);
    target.beginFile(path, facts);
    off_t at = ::lseek(fd.get(), 0, SEEK_DATA);
    while (at >= 0 && static_cast<uint64_t>(at) < facts.size) {
        off_t end = ::lseek(fd.get(), at, SEEK_HOLE);
        if (end < 0 || static_cast<uint64_t>(end) > facts.size)
            end = static_cast<off_t>(facts.size);
        copyRange(target, fd.get(), path, at, end);
        at = ::lseek(fd.get(), end, SEEK_DATA);
    }
    target.endFile(facts, readXattrs(fd.get(), nullptr, path));
}

} // namespace

void copyFileTo(ExtractTarget& target, const std::string& path, int directoryFd, const std::string& name,
                const FileEntry& facts) {
    if (facts.type == FileType::Regular)
        return copyContent(target, path, directoryFd, name, facts);
    FileEntry entry = facts;
    const std::string link =
        entry.type == FileType::Symlink ? linkTargetAt(directoryFd, name.c_str(), path) : std::string();
    entry.linkTarget = link;
    target.add(path, entry, {});
}

} // namespace outcrop
