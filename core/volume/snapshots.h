// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/layer/merged_tree.h"
#include "core/layer/snapshot/worker_snapshot.h"
#include "core/store/store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A snapshot's name, by the rule of volumes' names; not only digits and dots, so that NAME@SNAPSHOT is never
/// taken for layers of an image.
class SnapshotName {
public:
    static SnapshotName parse(std::string_view text); ///< throws Error(BadInput)
    static bool isValid(std::string_view text);
    const std::string& str() const { return m_name; }

private:
    std::string m_name;
};

/// VOLUME@SNAPSHOT, as people write it.
struct SnapshotOf {
    std::string volume;
    std::string snapshot;
    /// nullopt without an "@", which no volume's name has.
    static std::optional<SnapshotOf> parse(std::string_view text);
};

/// How it was made sure that nobody wrote while it was taken.
enum class SnapshotRest : uint8_t {
    Unused, ///< no container that ran had the volume
    Paused, ///< those that had it stood still
    Live    ///< it was not: files may be of different moments
};
const char* snapshotRestName(SnapshotRest rest); ///< "unused", "paused", "live"

/// What it was taken for; of those that nobody asked for only some are kept.
enum class SnapshotCause : uint8_t { Asked, Start, Clock };
const char* snapshotCauseName(SnapshotCause cause); ///< "asked", "start", "clock"

struct Snapshot {
    std::string volume;
    std::string name;
    std::string id;
    std::string createdAt; ///< RFC 3339
    SnapshotRest rest = SnapshotRest::Unused;
    SnapshotCause cause = SnapshotCause::Asked;
    uint64_t files = 0;
    uint64_t bytes = 0; ///< of its files
    uint64_t added = 0; ///< bytes on disk that it took when it was made; the rest is shared with others
    std::string base;   ///< id of the snapshot whose catalog is needed to read its own
    std::string label() const { return volume + "@" + name; }
};

/// The states of volumes that were kept. Each is a directory volumes/<name>/snapshots/<id>/ with
/// snapshot.json, a catalog and a pack of the content that no other had; it gets its place by one rename. One
/// that was removed has no document any more, and stays as long as others need its pack or its catalog.
class VolumeSnapshots {
public:
    explicit VolumeSnapshots(const Store& store) : m_store(&store) {}

    std::vector<Snapshot> list(const std::string& volume) const; ///< the oldest first; none for no volume
    Snapshot find(const SnapshotOf& name) const;                 ///< throws NotFound
    /// How those who write to a volume are kept from it.
    struct Rest {
        SnapshotRest kind = SnapshotRest::Unused;
        /// They stand still as long as what it returns lives. Called when most is read already.
        std::function<std::shared_ptr<void>()> begin;
    };
    /// The volume is walked, and what has changed since the snapshot before is read. An empty name is made of
    /// the time. Throws Conflict for a name that is taken.
    Snapshot create(const std::string& volume, const std::string& name, const Rest& rest, Progress& progress,
                    std::stop_token stop, SnapshotCause cause = SnapshotCause::Asked) const;
    /// Frees what only these had.
    void remove(const std::vector<SnapshotOf>& names) const;
    /// Puts the volume, or some paths of it ("/a/b"), back in place; what came since goes, within these
    /// paths.
    RestoredSnapshot restore(const SnapshotOf& name, const std::vector<std::string>& paths,
                             Progress& progress, std::stop_token stop) const;
    std::shared_ptr<const MergedTree> tree(const SnapshotOf& name, std::stop_token stop) const;
    UniqueFd openFile(const SnapshotOf& name, const std::string& path) const; ///< follows no link

private:
    std::filesystem::path directory(const std::string& volume) const;
    std::filesystem::path data(const std::string& volume) const; ///< throws NotFound
    std::vector<std::string> ids(const std::string& volume) const;
    std::vector<SnapshotPack> packs(const std::string& volume) const;
    SnapshotFiles files(const Snapshot& snapshot, bool withPacks) const;
    StoreLock lock(const std::string& volume) const;
    TakenSnapshot take(const std::filesystem::path& staged, const std::string& volume,
                       const SnapshotFiles& previous, Progress& progress, std::stop_token stop) const;
    SnapshotFiles previousFiles(const std::string& volume, const Snapshot& before) const;
    Snapshot takeAhead(const std::string& volume, const Snapshot& before, Progress& progress,
                       std::stop_token stop) const;
    void publish(const std::filesystem::path& staged, const std::string& volume) const;
    bool isLeftHalfway(const std::string& volume) const;
    void collect(const std::string& volume) const;
    void clearRemoved(const std::string& volume, const std::string& id, PackFate fate, bool isBase) const;

    const Store* m_store;
};

} // namespace outcrop
