// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/image/borrowing_layers.h"
#include "core/image/image_record.h"
#include "core/image/images.h"
#include "core/layer/worker_client.h"
#include "core/store/layer_keys.h"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

/// A layer in an image that has it.
struct LayerPlace {
    std::vector<Digest> diffIds; ///< the image's
    std::vector<Digest> keys;
    std::vector<Descriptor> blobs;
    size_t at = 0;

    bool borrows() const { return keys[at] != diffIds[at]; }
};

/// By diffID or chain ID; any image that has the layer will do.
LayerPlace placeOf(const Store& store, const Digest& key) {
    const ImageIndex index = ImageIndex::read(store);
    for (const std::vector<Descriptor>& entries : {index.images(), index.heldImages()})
        for (const Descriptor& entry : entries) {
            const ImageRecord record = readImage(store, entry);
            LayerPlace place{record.config.diffIds, layerKeys(store, record.config.diffIds),
                             record.manifest.layers, 0};
            Digest chain;
            for (; place.at < place.keys.size(); ++place.at) {
                chain = chainId(chain, place.diffIds[place.at]);
                if (chain == key)
                    place.keys[place.at] = key; // also when its directory is gone
                if (chain == key || place.diffIds[place.at] == key)
                    return place;
            }
        }
    throw Error(ErrorCode::NotFound, "find layer", key.str(), "no image has it");
}

void ensureLayerDirectory(const fs::path& path) {
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        throw Error::fromErrno("make directory", path.string());
}

/// Reads the blob once more and puts the tree it makes in place.
void rebuildTree(const Store& store, const Digest& diffId, const Digest& blobDigest) {
    const StoreLock shared = store.lockShared();
    const StoreLock lock = store.lockObject("layer:" + diffId.hex());
    const UniqueFd blob = openFile(store.blobPath(blobDigest), O_RDONLY);
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

/// The unpacked layers below, topmost first, for a layer that borrows from them.
std::vector<UniqueFd> openLowers(const Store& store, const LayerPlace& place) {
    std::vector<UniqueFd> lowers;
    for (size_t i = place.borrows() ? place.at : 0; i-- > 0;)
        lowers.push_back(openDirectory(store.paths().layer(place.keys[i]) / "fs"));
    return lowers;
}

void unpackLayer(const Store& store, const LayerPlace& place, Progress& progress,
                 const std::stop_token& stop) {
    const Digest& key = place.keys[place.at];
    const StoreLock lock = store.lockObject("layer:" + key.hex());
    if (store.isUnpacked(key))
        return; // another process was faster
    const UniqueFd blob = openFile(store.blobPath(place.blobs.at(place.at).digest), O_RDONLY);
    const std::vector<UniqueFd> lowers = openLowers(store, place);
    std::vector<int> lowerFds;
    for (const UniqueFd& lower : lowers)
        lowerFds.push_back(lower.get());
    ensureLayerDirectory(store.paths().layer(key));
    PartialLayer partial(store.paths().layer(key));
    workerExtract(blob.get(), partial.fd(), lowerFds, place.diffIds[place.at].shortHex(), progress, stop);
    throwIfCancelled(stop, "unpack layer");
    // Without this a crash of the machine soon after could leave a layer that looks whole and has empty
    // files.
    if (::syncfs(partial.fd()) != 0)
        throw Error::fromErrno("sync", key.str());
    partial.complete();
}

/// The layer and, if it borrows, what lies below it.
void unpackAt(const Store& store, LayerPlace place, Progress& progress, const std::stop_token& stop) {
    const size_t last = place.at;
    for (place.at = place.borrows() ? 0 : last; place.at <= last; ++place.at)
        if (!store.isUnpacked(place.keys[place.at]))
            unpackLayer(store, place, progress, stop);
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

std::shared_ptr<const FileTree> Images::tree(const Digest& layer) const {
    try {
        return m_store->openTree(layer);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Corrupt)
            throw;
    }
    const LayerPlace place = placeOf(*m_store, layer);
    if (layer == place.diffIds[place.at]) {
        rebuildTree(*m_store, layer, place.blobs.at(place.at).digest);
    } else {
        for (size_t i = 0; i < place.at; ++i)
            tree(place.keys[i]);
        tree(place.diffIds[place.at]);
        indexBorrowingLayer(*m_store, place.diffIds, place.at);
    }
    return m_store->openTree(layer);
}

std::vector<Digest> Images::layers(const ImageSummary& image) const {
    return layerKeys(*m_store, image.diffIds);
}

MergedTree::Layers Images::trees(const ImageSummary& image) const {
    MergedTree::Layers layers;
    for (const Digest& layer : this->layers(image)) // one by one: a thread costs more than it saves
        layers.push_back(tree(layer));
    return layers;
}

void Images::ensureUnpacked(const ImageSummary& image, Progress& progress, std::stop_token stop) const {
    LayerPlace place{image.diffIds, layers(image), {}, 0};
    const auto unpacked = [this](const Digest& layer) { return m_store->isUnpacked(layer); };
    if (std::all_of(place.keys.begin(), place.keys.end(), unpacked))
        return;
    const StoreLock shared = m_store->lockShared();
    place.blobs = Manifest::parse(m_store->readBlob(image.manifest), image.manifest.str()).layers;
    for (; place.at < place.keys.size(); ++place.at) { // base first: a layer may borrow from those below
        throwIfCancelled(stop, "unpack image");
        if (!unpacked(place.keys[place.at]))
            unpackLayer(*m_store, place, progress, stop);
    }
}

UniqueFd Images::openLayerFile(const Digest& layer, const std::string& path, Progress& progress,
                               std::stop_token stop) const {
    const StoreLock shared = m_store->lockShared();
    if (!m_store->isUnpacked(layer))
        unpackAt(*m_store, placeOf(*m_store, layer), progress, stop);
    const UniqueFd root = openDirectory(m_store->paths().layer(layer) / "fs");
    return openRegularFile(root.get(), path);
}

} // namespace outcrop
