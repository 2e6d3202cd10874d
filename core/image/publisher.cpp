// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/publisher.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/image/borrowing_layers.h"
#include "core/image/image_record.h"
#include "core/store/garbage.h"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

/// One syncfs costs what the whole disk has pending, so it only pays for many files.
constexpr size_t kManyFiles = 32;

bool hasSize(const fs::path& path, uint64_t size) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && static_cast<uint64_t>(info.st_size) == size;
}

void syncFileSystem(const fs::path& path) {
    const UniqueFd fd = openDirectory(path);
    if (::syncfs(fd.get()) != 0)
        throw Error::fromErrno("sync", path.string());
}

/// Not one that is damaged or of another version.
bool hasReadableTree(const Store& store, const Digest& diffId) {
    try {
        store.openTree(diffId);
        return true;
    } catch (const Error&) {
        return false;
    }
}

void addNames(LoadedImage& image, const std::vector<Reference>& names) {
    for (const Reference& name : names)
        if (std::find(image.tags.begin(), image.tags.end(), name) == image.tags.end())
            image.tags.push_back(name);
}

} // namespace

Descriptor describeImage(const Store& store, const Manifest& manifest, const std::string& manifestBytes,
                         const ImageConfig& config) {
    Descriptor entry;
    entry.mediaType = manifest.mediaType.empty() ? media_type::kManifest : manifest.mediaType;
    entry.digest = Digest::ofBytes(manifestBytes);
    entry.size = manifestBytes.size();
    if (!config.os.empty() || !config.architecture.empty())
        entry.platform = Platform{config.os, config.architecture, config.variant};
    entry.annotations[annotation::kSize] = std::to_string(imageSize(store, entry, config.diffIds));
    return entry;
}

Publisher::Publisher(const Store& store, fs::path staging) : m_store(store), m_staging(std::move(staging)) {}

std::vector<LoadedImage> Publisher::publish(const ImportPlan& plan, Progress& progress) {
    syncStaged(plan);
    const StoreLock shared = m_store.lockShared();
    const StoreLock lock = m_store.lockObject("index");
    const fs::path mark = m_staging / kPublishingMark;
    writeFileAtomic(mark, {}, Durability::ProcessDeath);
    std::vector<LoadedImage> loaded;
    try {
        ImageIndex index = ImageIndex::read(m_store);
        for (const PlannedImage& image : plan) {
            const std::optional<Descriptor> existing = findExisting(index, image.id());
            const Descriptor entry = existing ? *existing : publishImage(image);
            index.add(entry);
            for (const Reference& name : image.names) {
                const Descriptor* holder = index.findName(name);
                if (holder && holder->digest != entry.digest)
                    progress.warn("the image named " + name.familiar() + " before loses that name");
                index.setName(entry, name);
            }
            auto same = std::find_if(loaded.begin(), loaded.end(),
                                     [&](const LoadedImage& other) { return other.id == image.id(); });
            if (same == loaded.end())
                same = loaded.insert(loaded.end(), LoadedImage{image.id(), {}});
            addNames(*same, image.names);
        }
        if (!m_made.empty())
            syncDirectory(m_store.paths().images() / "blobs/sha256");
        index.write(m_store);
    } catch (...) {
        takeBack();
        ::unlink(mark.c_str());
        throw;
    }
    ::unlink(mark.c_str());
    return loaded;
}

/// Contents first: what is renamed into the store must already be on disk. Trees are not synced: they carry
/// checksums, and one that is damaged or gone after a power loss is made again from its blob.
void Publisher::syncStaged(const ImportPlan& plan) const {
    std::set<fs::path> files;
    for (const PlannedImage& image : plan)
        for (const ArchiveMember* layer : image.layers)
            if (!hasSize(m_store.blobPath(layer->digest), layer->size))
                files.insert(m_staging / layer->stagedName);
    if (files.size() > kManyFiles)
        return syncFileSystem(m_staging);
    std::for_each(files.begin(), files.end(), syncFile);
}

std::optional<Descriptor> Publisher::findExisting(const ImageIndex& index, const ImageId& id) const {
    for (const std::vector<Descriptor>& entries : {index.images(), index.heldImages()}) {
        for (const Descriptor& entry : entries) {
            try {
                const ImageRecord record = readImage(m_store, entry);
                const auto& layers = record.manifest.layers;
                if (record.id() == id &&
                    std::all_of(layers.begin(), layers.end(), [&](const Descriptor& layer) {
                        return hasSize(m_store.blobPath(layer.digest), layer.size);
                    }))
                    return entry;
            } catch (const Error&) {
                continue; // damaged: loading it again is what mends it
            }
        }
    }
    return std::nullopt;
}

Descriptor Publisher::publishImage(const PlannedImage& image) {
    for (const ArchiveMember* layer : image.layers)
        publishLayer(*layer);
    indexBorrowingLayers(m_store, image.config.diffIds);
    publishBytes(image.configBytes, image.id());
    publishBytes(image.manifestBytes, Digest::ofBytes(image.manifestBytes));
    return describeImage(m_store, image.manifest, image.manifestBytes, image.config);
}

void Publisher::publishLayer(const ArchiveMember& layer) {
    if (!hasSize(m_store.blobPath(layer.digest), layer.size))
        moveIn(m_staging / layer.stagedName, m_store.blobPath(layer.digest));
    if (hasReadableTree(m_store, layer.diffId))
        return;
    const fs::path directory = m_store.paths().layer(layer.diffId);
    if (::mkdir(directory.c_str(), 0700) == 0)
        m_made.push_back(directory);
    else if (errno != EEXIST)
        throw Error::fromErrno("make directory", directory.string());
    moveIn(m_staging / layer.stagedTree, directory / "tree");
}

void Publisher::publishBytes(std::string_view bytes, const Digest& digest) {
    if (hasSize(m_store.blobPath(digest), bytes.size()))
        return;
    const fs::path staged = m_staging / ("document-" + digest.hex());
    writeFileAtomic(staged, bytes, Durability::ProcessDeath);
    syncFile(staged);
    moveIn(staged, m_store.blobPath(digest));
}

void Publisher::moveIn(const fs::path& from, const fs::path& to) {
    const bool replaces = ::access(to.c_str(), F_OK) == 0; // a damaged one: nothing to take back
    if (std::rename(from.c_str(), to.c_str()) != 0)
        throw Error::fromErrno("move into the store", to.string());
    ::chmod(to.c_str(), 0644);
    if (!replaces)
        m_made.push_back(to);
}

void Publisher::takeBack() noexcept {
    for (auto path = m_made.rbegin(); path != m_made.rend(); ++path)
        if (::unlink(path->c_str()) != 0 && errno == EISDIR)
            ::rmdir(path->c_str()); // stays if someone has put something into it meanwhile
    m_made.clear();
}

} // namespace outcrop
