// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/repack.h"

#include "core/base/error.h"
#include "core/engine/container_layer.h"
#include "core/image/import/import_plan.h"
#include "core/image/repack_plan.h"
#include "core/oci/time.h"
#include "core/store/garbage.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <fnmatch.h>

namespace outcrop {

namespace {

/// zlib's own default: who makes an image smaller has the time.
constexpr BlobFormat kSmallGzip{Compression::Gzip, 6};

/// Contents of these directories, which stay themselves.
constexpr std::array kCaches{
    "/var/cache/apt/*", "/var/lib/apt/lists/*",      "/var/cache/apk/*",         "/var/cache/dnf/*",
    "/var/cache/yum/*", "/var/cache/pacman/*",       "/var/cache/debconf/*-old", "/root/.cache/*",
    "/root/.npm/*",     "/home/*/.cache/*",          "/home/*/.npm/*",           "/tmp/*",
    "/var/tmp/*",       "/usr/local/share/.cache/*",
};

RepackWish wishOf(const RepackOptions& options, size_t layers) {
    RepackWish wish{options.drop, options.wasted, {}};
    size_t next = 1;
    for (const auto& [first, last] : options.squash) {
        if (first < next || last < first || last > layers)
            throw Error(ErrorCode::BadInput, "squash layers", options.image,
                        std::to_string(first) + " to " + std::to_string(last) + " are not of its " +
                            std::to_string(layers) + " layers, or not in order");
        wish.squash.emplace_back(first - 1, last - 1);
        next = last + 1;
    }
    return wish;
}

/// Marks steps that have lost their layer; the last of a group keeps the common one.
void rewriteHistory(const std::vector<LayerGroup>& groups, const std::vector<RepackedLayer>& made,
                    ImageConfig& config) {
    std::vector<size_t> steps; // of each layer
    for (size_t i = 0; i < config.history.size(); ++i)
        if (!config.history[i].emptyLayer)
            steps.push_back(i);
    for (size_t g = 0; g < groups.size(); ++g)
        for (size_t layer = groups[g].first; layer <= groups[g].last && layer < steps.size(); ++layer) {
            HistoryStep& step = config.history[steps[layer]];
            step.emptyLayer = layer != groups[g].last || made[g].gone;
            if (layer == groups[g].last && groups[g].first != groups[g].last)
                step.comment += (step.comment.empty() ? "" : "; ") + std::string("layers ") +
                                std::to_string(groups[g].first + 1) + " to " +
                                std::to_string(groups[g].last + 1) + " squashed";
        }
}

class Repacker {
public:
    Repacker(const Store& store, const RepackOptions& options, std::vector<Images::NewLayer> stored,
             const std::filesystem::path& staging)
        : m_store(store), m_options(options), m_stored(std::move(stored)), m_staging(staging),
          m_stagingFd(openDirectory(staging)) {}

    void make(const LayerGroup& group, Progress& progress, const std::stop_token& stop) {
        RepackedLayer layer{group.first + 1, group.last + 1, 0, 0, false, false};
        for (size_t i = group.first; i <= group.last; ++i)
            layer.before += m_stored[i].blobSize;
        m_packed.emplace_back();
        if (group.untouched() && hasFormat(m_stored[group.first])) {
            layer.reused = true;
            layer.after = layer.before;
        } else if (group.kept == 0) {
            layer.gone = true;
        } else {
            m_packed.back() = pack(group, progress, stop);
            layer.after = m_packed.back()->size;
        }
        m_made.push_back(layer);
    }

    const std::vector<RepackedLayer>& made() const { return m_made; }

    /// Moves what was packed into the store; the layers of the new image.
    std::vector<Images::NewLayer> keep() const {
        std::vector<Images::NewLayer> layers;
        for (size_t i = 0; i < m_made.size(); ++i) {
            if (m_packed[i])
                layers.push_back(keepLayer(m_store, *m_packed[i], m_staging));
            else if (m_made[i].reused)
                layers.push_back(m_stored[m_made[i].first - 1]);
        }
        return layers;
    }

private:
    /// As all of the group were, so that a size before and after tells what was left out, not how it was
    /// packed.
    BlobFormat formatOf(const LayerGroup& group) const {
        for (const Compression as : {Compression::None, Compression::Zstd}) {
            bool all = true;
            for (size_t i = group.first; i <= group.last; ++i)
                all &= m_stored[i].mediaType == layerMediaType(as);
            if (all)
                return {as, 0};
        }
        return kSmallGzip;
    }

    bool hasFormat(const Images::NewLayer& layer) const {
        return !m_options.format || (m_options.format->level == 0 &&
                                     layer.mediaType == layerMediaType(m_options.format->compression));
    }

    ArchiveMember pack(const LayerGroup& group, Progress& progress, const std::stop_token& stop) const {
        RepackRequest request;
        std::vector<UniqueFd> blobs;
        for (size_t i = group.first; i <= group.last; ++i) {
            blobs.push_back(openFile(m_store.blobPath(m_stored[i].blob), O_RDONLY));
            request.blobs.push_back(blobs.back().get());
        }
        request.edits = group.edits;
        request.opaque = group.opaque;
        request.directories = group.directories;
        request.format = m_options.format.value_or(formatOf(group));
        const std::string object = "layer " + m_stored[group.first].diffId.shortHex();
        const ArchiveMember packed = packLayer(request, object, progress, stop);
        if (described(*FileTree::open(m_staging / packed.stagedTree)) != group.kept)
            throw Error(ErrorCode::Unsupported, "repack", object,
                        "its tar names files in a way that the plan did not foresee");
        return packed;
    }

    /// The blobs could be read when they came in: if what is left of them cannot, it hangs on what is gone.
    ArchiveMember packLayer(const RepackRequest& request, const std::string& object, Progress& progress,
                            const std::stop_token& stop) const {
        try {
            return workerRepack(request, m_stagingFd.get(), object, progress, stop);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadInput)
                throw;
            throw Error(ErrorCode::Unsupported, "repack", object, error.what());
        }
    }

    /// Everything that a layer says. The plan goes by paths; a tar may reach one through a symbolic link, and
    /// what was to go must not stay unnoticed.
    static size_t described(const FileTree& tree) {
        size_t count = tree.hasRootEntry() ? 1 : 0;
        for (uint32_t n = 0; n < tree.size(); ++n) {
            const FileEntry entry = tree.entry(NodeIndex{n});
            count += (n > 0 && !entry.implicit ? 1 : 0) + (entry.opaque ? 1 : 0);
        }
        return count;
    }

    const Store& m_store;
    const RepackOptions& m_options;
    const std::vector<Images::NewLayer> m_stored;
    const std::filesystem::path m_staging;
    const UniqueFd m_stagingFd;
    std::vector<RepackedLayer> m_made;
    std::vector<std::optional<ArchiveMember>> m_packed; ///< beside m_made
};

} // namespace

bool RepackResult::unchanged() const {
    return std::ranges::all_of(layers, &RepackedLayer::reused);
}

bool isCachePath(const std::string& path) {
    return std::ranges::any_of(
        kCaches, [&](const char* glob) { return ::fnmatch(glob, path.c_str(), FNM_PATHNAME) == 0; });
}

RepackResult Engine::repack(const RepackOptions& options, Progress& progress, std::stop_token stop) const {
    const StoreLock lock = m_parts->store.lockShared();
    const ImageDetails image = m_parts->images.details(options.image);
    // By diffID: what a hard link into a lower layer means is not to be settled here.
    MergedTree::Layers trees;
    for (const Digest& diffId : image.summary.diffIds)
        trees.push_back(m_parts->images.tree(diffId));
    const std::vector<LayerGroup> groups = planRepack(trees, wishOf(options, trees.size()));
    Staging staging = m_parts->store.makeStaging();
    Repacker repacker(m_parts->store, options, m_parts->images.storedLayers(image.summary), staging.path());
    for (const LayerGroup& group : groups)
        repacker.make(group, progress, stop);
    RepackResult result;
    result.layers = repacker.made();
    for (const RepackedLayer& layer : result.layers) {
        result.before += layer.before;
        result.after += layer.after;
    }
    throwIfCancelled(stop, "repack image");
    if (options.dryRun)
        return result;
    if (result.unchanged()) { // the same image under a further name, if any
        if (options.target)
            m_parts->images.tag(image.summary.id.str(), *options.target);
        result.image = image.summary.id;
        return result;
    }
    ImageConfig config = image.config;
    rewriteHistory(groups, result.layers, config);
    config.created = nowRfc3339Nano();
    // Killed or failing from here on, the next open takes out of the store what no image refers to.
    writeFileAtomic(staging.path() / kPublishingMark, {}, Durability::ProcessDeath);
    try {
        result.image = m_parts->images.addImage(nullptr, config, repacker.keep(), options.target);
        return result;
    } catch (...) {
        staging.leave();
        throw;
    }
}

} // namespace outcrop
