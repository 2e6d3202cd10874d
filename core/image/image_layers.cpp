// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/image/image_record.h"
#include "core/image/images.h"
#include "core/layer/worker_client.h"

#include <cstdio>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

/// The blob of a layer: any image that has the layer knows it.
Digest blobOf(const Store& store, const Digest& diffId) {
    const ImageIndex index = ImageIndex::read(store);
    for (const std::vector<Descriptor>& entries : {index.images(), index.heldImages()})
        for (const Descriptor& entry : entries) {
            const ImageRecord record = readImage(store, entry);
            for (size_t i = 0; i < record.config.diffIds.size(); ++i)
                if (record.config.diffIds[i] == diffId)
                    return record.manifest.layers[i].digest;
        }
    throw Error(ErrorCode::NotFound, "find layer", diffId.str(), "no image has it");
}

UniqueFd openBlob(const Store& store, const Digest& diffId) {
    return openFile(store.blobPath(blobOf(store, diffId)), O_RDONLY);
}

void ensureLayerDirectory(const fs::path& path) {
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        throw Error::fromErrno("make directory", path.string());
}

/// Reads the blob once more and puts the tree it makes in place.
void rebuildTree(const Store& store, const Digest& diffId) {
    const StoreLock shared = store.lockShared();
    const StoreLock lock = store.lockObject("layer:" + diffId.hex());
    const UniqueFd blob = openBlob(store, diffId);
    const Staging staging = store.makeStaging();
    const UniqueFd directory = openDirectory(staging.path());
    Progress silent;
    const ArchiveMember layer = workerIndexBlob(blob.get(), directory.get(), false, diffId.str(), silent, {});
    if (!layer.isLayer || !layer.layerError.empty() || layer.diffId != diffId)
        throw Error(ErrorCode::Corrupt, "read layer", diffId.str(),
                    layer.layerError.empty() ? "its blob has another content" : layer.layerError)
            .withHint("load or pull the image again");
    ensureLayerDirectory(store.paths().layer(diffId));
    const fs::path target = store.paths().layer(diffId) / "tree";
    if (std::rename((staging.path() / layer.stagedTree).c_str(), target.c_str()) != 0)
        throw Error::fromErrno("store layer index", target.string());
}

/// A directory for an unpacking that is renamed when complete. It stands beside its final name, not in
/// staging/: to move a directory elsewhere one must own it, and the layer's root may belong to a subordinate
/// id.
class PartialLayer {
public:
    explicit PartialLayer(const fs::path& layer) : m_path(layer / "fs.partial"), m_final(layer / "fs") {
        if (::mkdir(m_path.c_str(), 0755) != 0 && errno != EEXIST)
            throw Error::fromErrno("make directory", m_path.string());
        m_fd = openDirectory(m_path);
        empty(); // someone died here before us
    }
    ~PartialLayer() {
        if (m_done)
            return;
        try {
            empty();
            ::rmdir(m_path.c_str());
        } catch (const Error&) {
            return; // the next one starts by emptying it
        }
    }
    PartialLayer(const PartialLayer&) = delete;
    PartialLayer& operator=(const PartialLayer&) = delete;

    int fd() const { return m_fd.get(); }
    void complete() {
        if (std::rename(m_path.c_str(), m_final.c_str()) != 0)
            throw Error::fromErrno("complete layer", m_final.string());
        m_done = true;
    }

private:
    void empty() const {
        std::error_code ignored;
        if (!fs::is_empty(m_path, ignored) || ignored)
            workerRemoveContents(m_fd.get(), m_path.string());
    }

    fs::path m_path;
    fs::path m_final;
    UniqueFd m_fd;
    bool m_done = false;
};

void unpackLayer(const Store& store, const Digest& diffId, const Digest& blobDigest, Progress& progress,
                 const std::stop_token& stop) {
    const StoreLock lock = store.lockObject("layer:" + diffId.hex());
    if (store.isUnpacked(diffId))
        return; // another process was faster
    const UniqueFd blob = openFile(store.blobPath(blobDigest), O_RDONLY);
    ensureLayerDirectory(store.paths().layer(diffId));
    PartialLayer partial(store.paths().layer(diffId));
    workerExtract(blob.get(), partial.fd(), diffId.shortHex(), progress, stop);
    throwIfCancelled(stop, "unpack layer");
    // Without this a crash of the machine soon after could leave a layer that looks whole and has empty
    // files.
    if (::syncfs(partial.fd()) != 0)
        throw Error::fromErrno("sync", diffId.str());
    partial.complete();
}

/// O_PATH without following any link, so that looking at it has no effect: an image may hold device nodes.
UniqueFd lookAt(int rootFd, const std::string& path) {
    open_how how{};
    how.flags = O_PATH | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    return UniqueFd(static_cast<int>(::syscall(SYS_openat2, rootFd, path.c_str(), &how, sizeof how)));
}

UniqueFd openRegularFile(int rootFd, const std::string& path) {
    const UniqueFd place = lookAt(rootFd, path);
    if (!place && errno == EACCES)
        return workerOpenFile(rootFd, path);
    struct stat info {};
    if (!place || ::fstat(place.get(), &info) != 0 || !S_ISREG(info.st_mode))
        throw Error(ErrorCode::NotFound, "open file of layer", path, "no such regular file");
    UniqueFd file(::open(("/proc/self/fd/" + std::to_string(place.get())).c_str(), O_RDONLY | O_CLOEXEC));
    return file ? std::move(file) : workerOpenFile(rootFd, path);
}

} // namespace

std::shared_ptr<const FileTree> Images::tree(const Digest& diffId) const {
    try {
        return m_store->openTree(diffId);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Corrupt)
            throw;
    }
    rebuildTree(*m_store, diffId);
    return m_store->openTree(diffId);
}

MergedTree::Layers Images::trees(const ImageSummary& image) const {
    MergedTree::Layers layers;
    for (const Digest& diffId : image.diffIds)
        layers.push_back(tree(diffId));
    return layers;
}

void Images::ensureUnpacked(const ImageSummary& image, Progress& progress, std::stop_token stop) const {
    std::vector<size_t> missing;
    for (size_t i = 0; i < image.diffIds.size(); ++i)
        if (!m_store->isUnpacked(image.diffIds[i]))
            missing.push_back(i);
    if (missing.empty())
        return;
    const StoreLock shared = m_store->lockShared();
    const Manifest manifest = Manifest::parse(m_store->readBlob(image.manifest), image.manifest.str());
    for (const size_t i : missing) {
        throwIfCancelled(stop, "unpack image");
        unpackLayer(*m_store, image.diffIds[i], manifest.layers.at(i).digest, progress, stop);
    }
}

UniqueFd Images::openLayerFile(const Digest& diffId, const std::string& path, Progress& progress,
                               std::stop_token stop) const {
    const StoreLock shared = m_store->lockShared();
    if (!m_store->isUnpacked(diffId))
        unpackLayer(*m_store, diffId, blobOf(*m_store, diffId), progress, stop);
    const UniqueFd root = openDirectory(m_store->paths().layer(diffId) / "fs");
    return openRegularFile(root.get(), path);
}

} // namespace outcrop
