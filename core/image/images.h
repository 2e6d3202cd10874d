// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/layer/merged_tree.h"
#include "core/oci/digest.h"
#include "core/oci/image_config.h"
#include "core/oci/manifest.h"
#include "core/oci/reference.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// One row of `images` and of the desktop's tree.
struct ImageSummary {
    ImageId id;
    Digest manifest;
    std::vector<Reference> tags; ///< empty for an untagged image
    int64_t created = 0;         ///< seconds since the epoch; 0 if unknown
    uint64_t size = 0;           ///< sum of the layers' file bytes, as docker counts
    std::string os;
    std::string architecture;
    std::string variant;
    std::vector<Digest> diffIds; ///< base first
};

/// One band of the layer stack: a history step, with its layer if it made one.
struct LayerStep {
    std::optional<Digest> diffId; ///< none for a step that changed no file
    int layerIndex = -1;          ///< index into ImageDetails::summary.diffIds, -1 for an empty step
    std::string createdBy;
    std::string comment;
    int64_t created = 0;
    uint64_t size = 0;     ///< bytes of files in this layer
    uint64_t blobSize = 0; ///< bytes as stored (compressed)
    uint32_t entries = 0;
    uint32_t sharedWith = 0; ///< number of other images that use this layer
};

struct ImageDetails {
    ImageSummary summary;
    ImageConfig config;
    std::vector<LayerStep>
        steps; ///< base first; history longer or shorter than the layers is mended by position
};

/// One row of `history`, newest first.
struct HistoryRow {
    std::string id; ///< full image id on the top row (and known parents), else empty ("<missing>")
    int64_t created = 0;
    std::string createdBy;
    uint64_t size = 0;
    std::string comment;
    std::vector<std::string> tags;
};

struct ConfiguredImage {
    ImageSummary summary;
    ImageConfig config;
};

struct LoadedImage {
    ImageId id;
    std::vector<Reference> tags; ///< empty: "Loaded image ID: sha256:…"
};

struct LoadOptions {
    std::string name;                ///< shown in errors and progress: the file's name or "stdin"
    std::string referenceForUnnamed; ///< optional name for an archive's single unnamed image
};

/// What rmi did, in order.
struct RemovalStep {
    std::string untagged; ///< familiar reference, or
    std::string deleted;  ///< "sha256:…"
};

/// Images of the store: import, look, name, remove. Each call is synchronous, keeps no state, and may run on
/// any thread.
class Images {
public:
    explicit Images(const Store& store) : m_store(&store) {}

    std::vector<ImageSummary> list() const;
    /// By reference, full id or unique id prefix. Throws NotFound, Conflict (ambiguous prefix).
    ImageSummary find(const std::string& name) const;
    /// Whether find() would find it; does not read the image where a name says so.
    bool knows(const std::string& name) const;
    /// find(), and the config that was read for it.
    ConfiguredImage read(const std::string& name) const;
    ImageDetails details(const std::string& name) const;
    /// docker's `image inspect` object.
    nlohmann::ordered_json inspect(const std::string& name) const;
    /// Throws Error(Corrupt) if non-empty steps exceed the layers.
    std::vector<HistoryRow> history(const std::string& name) const;

    /// Imports docker-archive, legacy docker archive or OCI layout, as tar (plain, gzip, zstd, xz, bzip2)
    /// from a file descriptor, or a directory holding an OCI layout. All or nothing.
    std::vector<LoadedImage> load(int archiveFd, const LoadOptions& options, Progress& progress,
                                  std::stop_token stop) const;
    std::vector<LoadedImage> loadDirectory(const std::filesystem::path& layout, const LoadOptions& options,
                                           Progress& progress, std::stop_token stop) const;

    void tag(const std::string& source, const Reference& target) const;
    /// docker's rmi. inUse: ids of images that containers use, with whether one of them runs (from the
    /// engine).
    struct Use {
        ImageId image;
        std::string containerId;
        bool running = false;
    };
    std::vector<RemovalStep> remove(const std::string& name, bool force, const std::vector<Use>& inUse) const;
    /// The same with the uses asked for while nobody else can create or remove (the store's lock is held
    /// alone; inUse must not take it). An image removed by force while stopped containers use it leaves the
    /// lists at once, its content goes when they do, see releaseDeleted().
    std::vector<RemovalStep> remove(const std::string& name, bool force,
                                    const std::function<std::vector<Use>()>& inUse) const;
    /// Deletes the content of images removed by force that no container uses any more. Cheap when there are
    /// none.
    void releaseDeleted(const std::function<std::vector<Use>()>& inUse) const;

    /// A layer as it is stored.
    struct NewLayer {
        Digest blob;
        Digest diffId;
        uint64_t blobSize = 0;
        std::string mediaType;
    };
    /// What an image's layers are called in the store, base first: the diffID of each, or the chain ID of one
    /// that borrows files from those below it (see layerKeys()). The calls below want these.
    std::vector<Digest> layers(const ImageSummary& image) const;
    /// How an image's layers are stored, base first, as addImage() takes them for another image.
    std::vector<NewLayer> storedLayers(const ImageSummary& image) const;
    /// Index of a layer; rebuilt from the blob when missing or damaged.
    std::shared_ptr<const FileTree> tree(const Digest& layer) const;
    /// Indexes of all layers of an image, base first.
    MergedTree::Layers trees(const ImageSummary& image) const;
    /// Unpacks what is not yet unpacked; safe against other processes doing the same.
    void ensureUnpacked(const ImageSummary& image, Progress& progress, std::stop_token stop) const;
    /// Opens a regular file of a layer for reading (unpacks that layer if needed). Throws NotFound.
    UniqueFd openLayerFile(const Digest& layer, const std::string& path, Progress& progress,
                           std::stop_token stop) const;

    /// Adds a new image made of base plus further layers (already in the store as blob + tree), e.g. by
    /// commit. config.diffIds is ignored: they are base's and the layers'. To keep a layer safe from garbage
    /// collection hold Store::lockShared() from before it is put into the store until this returns.
    ImageId addImage(const ImageSummary* base, const ImageConfig& config, const std::vector<NewLayer>& layers,
                     const std::optional<Reference>& tag) const;

private:
    const Store* m_store;
};

} // namespace outcrop
