// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/store/store.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/oci/image_config.h"
#include "core/oci/manifest.h"
#include "core/store/open_trees.h"

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

/// Version of the whole layout on disk. A store that says a higher one was made by a newer program.
constexpr int kStoreVersion = 1;
constexpr const char* kOciLayout = "{\"imageLayoutVersion\":\"1.0.0\"}";

bool isThere(const fs::path& path) {
    return ::access(path.c_str(), F_OK) == 0;
}

/// mkdir -p; the usual case is one failing system call.
void ensureDirectory(const fs::path& path, mode_t mode) {
    if (::mkdir(path.c_str(), mode) == 0 || errno == EEXIST)
        return;
    if (errno != ENOENT || !path.has_parent_path() || path.parent_path() == path)
        throw Error::fromErrno("make directory", path.string());
    ensureDirectory(path.parent_path(), 0755);
    if (::mkdir(path.c_str(), mode) != 0 && errno != EEXIST)
        throw Error::fromErrno("make directory", path.string());
}

/// A run directory in /tmp could be another user's trap.
void ensureOwnRunDirectory(const fs::path& path) {
    ensureDirectory(path.parent_path(), 0700);
    ensureDirectory(path, 0700);
    struct stat info {};
    for (const fs::path& directory : {path, path.parent_path()}) {
        if (::lstat(directory.c_str(), &info) != 0)
            throw Error::fromErrno("look at", directory.string());
        const bool trusted = info.st_uid == ::geteuid() || info.st_uid == 0;
        const bool sticky = (info.st_mode & S_ISVTX) != 0;
        if (!S_ISDIR(info.st_mode) || !trusted || ((info.st_mode & 0022) != 0 && !sticky))
            throw Error(ErrorCode::Denied, "use run directory", directory.string(), "others may write to it");
    }
}

/// The files an empty store has are written without a sync; what a power loss empties is written again.
bool isWritten(const fs::path& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && info.st_size != 0;
}

void checkVersion(const fs::path& root) {
    const fs::path path = root / "version";
    if (!isWritten(path))
        return;
    const std::string text = readFile(path, 64);
    int version = 0;
    if (std::sscanf(text.c_str(), "%d", &version) != 1 || version < 1)
        throw Error(ErrorCode::Corrupt, "read store version", path.string(), "not a number");
    if (version > kStoreVersion)
        throw Error(ErrorCode::Unsupported, "open store", root.string(),
                    "made by a newer version of outcrop (store version " + std::to_string(version) + ")");
}

std::string emptyIndex() {
    Index index;
    index.mediaType = media_type::kIndex;
    return index.toJson().dump();
}

/// The version comes last: where it is, the rest was.
void writeInitialFiles(const Store& store) {
    const StorePaths& paths = store.paths();
    const StoreLock lock = store.lockObject("index");
    if (!isWritten(paths.images() / "oci-layout"))
        store.writeDocument(paths.images() / "oci-layout", kOciLayout, Durability::ProcessDeath);
    if (!isWritten(paths.images() / "index.json"))
        store.writeDocument(paths.images() / "index.json", emptyIndex(), Durability::ProcessDeath);
    if (!isWritten(paths.root / "version"))
        store.writeDocument(paths.root / "version", std::to_string(kStoreVersion) + "\n",
                            Durability::ProcessDeath);
}

} // namespace

Digest initLayerId(const std::vector<Digest>& diffIds) {
    Digest chain;
    for (const Digest& diffId : diffIds)
        chain = chainId(chain, diffId);
    return Digest::ofBytes("init layer of " + chain.str());
}

Store Store::open(StorePaths paths) {
    // Layers hold other people's setuid programs; only the owner may get near them.
    ensureDirectory(paths.root, 0700);
    checkVersion(paths.root);
    for (const fs::path& directory :
         {paths.root / "locks", paths.images(), paths.images() / "blobs", paths.images() / "blobs/sha256",
          paths.layers(), paths.containers(), paths.volumes(), paths.staging()})
        ensureDirectory(directory, 0700);
    ensureOwnRunDirectory(paths.run);
    Store store(std::move(paths));
    if (!isWritten(store.m_paths.root / "version") || !isWritten(store.m_paths.images() / "index.json") ||
        !isWritten(store.m_paths.images() / "oci-layout"))
        writeInitialFiles(store);
    store.sweepStaging();
    return store;
}

fs::path Store::blobPath(const Digest& digest) const {
    return m_paths.images() / "blobs/sha256" / digest.hex();
}

bool Store::hasBlob(const Digest& digest) const {
    return isThere(blobPath(digest));
}

std::string Store::readBlob(const Digest& digest, uint64_t maxBytes) const {
    std::string bytes = readFile(blobPath(digest), maxBytes);
    if (Digest::ofBytes(bytes) != digest)
        throw Error(ErrorCode::Corrupt, "read blob", digest.str(), "its bytes do not have this digest");
    return bytes;
}

Digest Store::writeBlob(std::string_view bytes) const {
    const Digest digest = Digest::ofBytes(bytes);
    if (hasBlob(digest))
        return digest;
    writeDocument(blobPath(digest), bytes);
    return digest;
}

void Store::writeDocument(const fs::path& path, std::string_view bytes, Durability durability) const {
    const Staging staging = makeStaging();
    const fs::path staged = staging.path() / path.filename();
    writeFileAtomic(staged, bytes, durability);
    if (std::rename(staged.c_str(), path.c_str()) != 0)
        throw Error::fromErrno("rename into place", path.string());
    if (durability == Durability::PowerLoss)
        syncDirectory(path.parent_path());
}

bool Store::hasTree(const Digest& diffId) const {
    return isThere(m_paths.layer(diffId) / "tree");
}

std::shared_ptr<const FileTree> Store::openTree(const Digest& diffId) const {
    return openTreeOnce(m_paths.layer(diffId) / "tree");
}

bool Store::isUnpacked(const Digest& diffId) const {
    return isThere(m_paths.layer(diffId) / "fs");
}

} // namespace outcrop
