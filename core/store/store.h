// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/atomic_file.h"
#include "core/base/fd.h"
#include "core/layer/file_tree.h"
#include "core/oci/digest.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// Where the store and the run directory lie.
struct StorePaths {
    std::filesystem::path
        root; ///< $XDG_DATA_HOME/outcrop, root: /var/lib/outcrop; OUTCROP_ROOT or --root overrides
    std::filesystem::path run; ///< $XDG_RUNTIME_DIR/outcrop, root: /run/outcrop; with an overridden root a
                               ///< directory of its own derived from it, so two stores never share sockets
    /// By environment and the effective user; rootOverride from --root.
    static StorePaths defaults(const std::string& rootOverride = {});

    std::filesystem::path images() const { return root / "images"; }
    std::filesystem::path layers() const { return root / "layers"; }
    std::filesystem::path layer(const Digest& diffId) const { return layers() / diffId.hex(); }
    std::filesystem::path containers() const { return root / "containers"; }
    std::filesystem::path volumes() const { return root / "volumes"; }
    std::filesystem::path staging() const { return root / "staging"; }
};

/// Name in layers/ of what the engine puts between these layers and a container (docker's init layer):
/// derived from their chainID, and no diffID of anything.
Digest initLayerId(const std::vector<Digest>& diffIds);

/// A held flock(2); released on destruction.
class StoreLock {
public:
    explicit StoreLock(UniqueFd fd) : m_fd(std::move(fd)) {}

private:
    UniqueFd m_fd;
};

/// A directory in staging/ that is removed unless what it holds was renamed away. Swept at open if its maker
/// died.
class Staging {
public:
    Staging(std::filesystem::path path, UniqueFd lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}
    Staging(Staging&&) noexcept = default;
    Staging& operator=(Staging&& other) noexcept;
    ~Staging();
    const std::filesystem::path& path() const { return m_path; }
    /// Gives up ownership without removing anything: it was renamed away itself, or the next sweep finds it.
    void leave();

private:
    std::filesystem::path m_path;
    UniqueFd m_lock;
};

/// The on-disk store: paths, locks, staging, blobs, layers. Keeps no state in memory; any number may be open
/// at once in any number of processes and threads.
class Store {
public:
    /// Makes the directories if missing and sweeps abandoned staging. Throws Error(Unsupported) for a store
    /// of a newer version.
    static Store open(StorePaths paths);
    const StorePaths& paths() const { return m_paths; }

    StoreLock lockShared() const;                      ///< writers
    StoreLock lockExclusive() const;                   ///< garbage collection
    std::optional<StoreLock> tryLockExclusive() const; ///< nullopt while anyone writes
    /// Serialises changes of one object ("index", "container:<id>", "volume:<name>", "layer:<hex>"); blocks.
    StoreLock lockObject(const std::string& key) const;
    std::optional<StoreLock> tryLockObject(const std::string& key) const; ///< nullopt while another has it
    Staging makeStaging() const;
    /// Renames a tree into the trash (staging/) and starts its deletion in the background; fast whatever its
    /// size.
    void discard(const std::filesystem::path& path) const;
    /// The same, but the deletion is somebody else's: gives the path in the trash. If nobody does it, the
    /// next sweep will.
    std::filesystem::path moveToTrash(const std::filesystem::path& path) const;

    // Blobs of the OCI image layout (images/blobs/sha256).
    std::filesystem::path blobPath(const Digest& digest) const;
    bool hasBlob(const Digest& digest) const;
    /// Whole small blob; verifies the digest. Throws NotFound, Corrupt.
    std::string readBlob(const Digest& digest, uint64_t maxBytes = 16ULL << 20) const;
    /// Writes a blob from memory (staged, synced, renamed). Idempotent.
    Digest writeBlob(std::string_view bytes) const;

    /// Replaces a document of the store (images/index.json): staged in staging/, synced, renamed into place,
    /// so that nothing lies about when the process is killed. Throws Error.
    void writeDocument(const std::filesystem::path& path, std::string_view bytes,
                       Durability durability = Durability::PowerLoss) const;

    // Layers by diffID.
    bool hasTree(const Digest& diffId) const;
    /// Mapped index of a layer. A missing or damaged one is rebuilt from its blob by the engine's caller
    /// (core/image `ensureTree`); here it throws NotFound or Corrupt.
    std::shared_ptr<const FileTree> openTree(const Digest& diffId) const;
    bool isUnpacked(const Digest& diffId) const; ///< layers/<diffid>/fs is there and complete

private:
    explicit Store(StorePaths paths) : m_paths(std::move(paths)) {}
    std::vector<Staging> claimAbandonedStaging() const;
    void sweepStaging() const;
    StorePaths m_paths;
};

} // namespace outcrop
