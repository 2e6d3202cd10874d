// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/snapshots.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/layer/worker_client.h"
#include "core/oci/time.h"
#include "core/volume/snapshot_document.h"
#include "core/volume/volumes.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

constexpr const char* kSnapshots = "snapshots";
constexpr const char* kPack = "pack";
constexpr const char* kCatalog = "catalog";
/// In the place of a removed snapshot's document once it is known that others need something of it.
constexpr const char* kKept = "kept";

bool isPresent(const fs::path& path) {
    return ::access(path.c_str(), F_OK) == 0;
}

void makePrivateDirectory(const fs::path& path) {
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        throw Error::fromErrno("make directory", path.string());
}

bool hasName(const std::vector<Snapshot>& snapshots, const std::string& name) {
    return std::any_of(snapshots.begin(), snapshots.end(),
                       [&name](const Snapshot& snapshot) { return snapshot.name == name; });
}

/// Of local time, as people look for it.
std::string nameOfNow(const std::vector<Snapshot>& taken) {
    const time_t now = currentTime().seconds;
    std::tm parts{};
    ::localtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d_%H.%M.%S", &parts);
    std::string name = text;
    for (int i = 2; hasName(taken, name); ++i)
        name = std::string(text) + "-" + std::to_string(i);
    return name;
}

/// Against which catalog the one after a snapshot was written.
std::string baseAfter(const Snapshot& before) {
    return before.base.empty() ? before.id : before.base;
}

/// Only its place may be open to us, which is enough for the worker.
UniqueFd openPlace(const fs::path& path) {
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd ? std::move(fd) : outcrop::openFile(path, O_PATH | O_DIRECTORY);
}

} // namespace

fs::path VolumeSnapshots::directory(const std::string& volume) const {
    return m_store->paths().volumes() / volume / kSnapshots;
}

fs::path VolumeSnapshots::data(const std::string& volume) const {
    return Volumes(*m_store).find(volume).mountpoint;
}

StoreLock VolumeSnapshots::lock(const std::string& volume) const {
    return m_store->lockObject("snapshots:" + volume);
}

std::vector<std::string> VolumeSnapshots::ids(const std::string& volume) const {
    std::vector<std::string> found;
    std::error_code error;
    for (fs::directory_iterator it(directory(volume), error), end; !error && it != end; it.increment(error))
        found.push_back(it->path().filename().string());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<Snapshot> VolumeSnapshots::list(const std::string& volume) const {
    std::vector<Snapshot> snapshots;
    for (const std::string& id : ids(volume))
        if (auto snapshot = readSnapshotDocument(directory(volume) / id, volume))
            snapshots.push_back(std::move(*snapshot));
    std::sort(snapshots.begin(), snapshots.end(), [](const Snapshot& a, const Snapshot& b) {
        const auto time = [](const Snapshot& snapshot) {
            const Timestamp at = parseRfc3339(snapshot.createdAt).value_or(Timestamp{});
            return std::tuple(at.seconds, at.nanoseconds, snapshot.id);
        };
        return time(a) < time(b);
    });
    return snapshots;
}

Snapshot VolumeSnapshots::find(const SnapshotOf& name) const {
    data(name.volume);
    for (Snapshot& snapshot : list(name.volume))
        if (snapshot.name == name.snapshot)
            return std::move(snapshot);
    throw Error(ErrorCode::NotFound, "get snapshot", name.volume + "@" + name.snapshot, "no such snapshot");
}

std::vector<SnapshotPack> VolumeSnapshots::packs(const std::string& volume) const {
    std::vector<SnapshotPack> found;
    for (const std::string& id : ids(volume)) {
        UniqueFd file(::open((directory(volume) / id / kPack).c_str(), O_RDONLY | O_CLOEXEC));
        if (file)
            found.push_back({id, std::move(file)});
    }
    return found;
}

SnapshotFiles VolumeSnapshots::files(const Snapshot& snapshot, bool withPacks) const {
    SnapshotFiles opened;
    const fs::path place = directory(snapshot.volume);
    opened.catalog = outcrop::openFile(place / snapshot.id / kCatalog, O_RDONLY);
    if (!snapshot.base.empty())
        opened.base = outcrop::openFile(place / snapshot.base / kCatalog, O_RDONLY);
    if (withPacks)
        opened.packs = packs(snapshot.volume);
    return opened;
}

/// Pack and catalog, durable, in a new directory of the snapshot's id.
TakenSnapshot VolumeSnapshots::take(const fs::path& staged, const std::string& volume,
                                    const SnapshotFiles& previous, Progress& progress,
                                    std::stop_token stop) const {
    makePrivateDirectory(staged);
    const UniqueFd pack = outcrop::openFile(staged / kPack, O_RDWR | O_CREAT | O_EXCL, 0600);
    const UniqueFd catalog = outcrop::openFile(staged / kCatalog, O_RDWR | O_CREAT | O_EXCL, 0600);
    const TakenSnapshot taken =
        workerTakeSnapshot(openPlace(data(volume)).get(), "volume " + volume, staged.filename().string(),
                           pack.get(), catalog.get(), previous, progress, std::move(stop));
    if (taken.packBytes == 0)
        ::unlink((staged / kPack).c_str());
    else if (::fsync(pack.get()) != 0)
        throw Error::fromErrno("write snapshot", volume);
    if (::fsync(catalog.get()) != 0)
        throw Error::fromErrno("write snapshot", volume);
    return taken;
}

void VolumeSnapshots::publish(const fs::path& staged, const std::string& volume) const {
    makePrivateDirectory(directory(volume));
    if (::rename(staged.c_str(), (directory(volume) / staged.filename()).c_str()) != 0)
        throw Error::fromErrno("create snapshot", volume);
    syncDirectory(directory(volume));
}

/// One without a document, before those who write have to stand still: the one after it reads only what has
/// changed in between. Left behind, it is one that was removed.
Snapshot VolumeSnapshots::takeAhead(const std::string& volume, const Snapshot& before, Progress& progress,
                                    std::stop_token stop) const {
    Snapshot ahead;
    ahead.volume = volume;
    ahead.id = randomHex(8);
    const Staging staging = m_store->makeStaging();
    const fs::path staged = staging.path() / ahead.id;
    const TakenSnapshot taken =
        take(staged, volume, previousFiles(volume, before), progress, std::move(stop));
    ahead.base = taken.againstBase ? baseAfter(before) : "";
    syncDirectory(staged);
    publish(staged, volume);
    return ahead;
}

SnapshotFiles VolumeSnapshots::previousFiles(const std::string& volume, const Snapshot& before) const {
    if (!before.id.empty())
        return files(before, true);
    SnapshotFiles none;
    none.packs = packs(volume);
    return none;
}

Snapshot VolumeSnapshots::create(const std::string& volume, const std::string& name, const Rest& rest,
                                 Progress& progress, std::stop_token stop, SnapshotCause cause) const {
    const StoreLock shared = m_store->lockShared();
    const StoreLock own = lock(volume);
    data(volume);
    if (isLeftHalfway(volume))
        collect(volume);
    const std::vector<Snapshot> all = list(volume);
    Snapshot snapshot;
    snapshot.volume = volume;
    snapshot.name = name.empty() ? nameOfNow(all) : SnapshotName::parse(name).str();
    snapshot.rest = rest.kind;
    snapshot.cause = cause;
    if (hasName(all, snapshot.name))
        throw Error(ErrorCode::Conflict, "create snapshot", snapshot.label(), "the name is taken");
    snapshot.id = randomHex(8);
    Snapshot before = all.empty() ? Snapshot() : all.back();
    std::shared_ptr<void> stillness;
    if (rest.begin) {
        before = takeAhead(volume, before, progress, stop);
        stillness = rest.begin();
    }
    snapshot.createdAt = nowRfc3339Nano();
    const Staging staging = m_store->makeStaging();
    const fs::path staged = staging.path() / snapshot.id;
    const TakenSnapshot taken =
        take(staged, volume, previousFiles(volume, before), progress, std::move(stop));
    stillness.reset();
    snapshot.files = taken.files;
    snapshot.bytes = taken.bytes;
    snapshot.added = taken.packBytes + taken.catalogBytes;
    snapshot.base = taken.againstBase ? baseAfter(before) : "";
    writeSnapshotDocument(staged, snapshot); // syncs the directory as well
    publish(staged, volume);
    if (rest.begin)
        collect(volume); // of the one ahead what is not needed
    return snapshot;
}

void VolumeSnapshots::remove(const std::vector<SnapshotOf>& names) const {
    const StoreLock shared = m_store->lockShared();
    std::vector<std::string> volumes;
    for (const SnapshotOf& name : names) {
        const StoreLock own = lock(name.volume);
        const Snapshot snapshot = find(name);
        const fs::path place = directory(name.volume) / snapshot.id;
        removeSnapshotDocument(place);
        if (std::find(volumes.begin(), volumes.end(), name.volume) == volumes.end())
            volumes.push_back(name.volume);
    }
    for (const std::string& volume : volumes) {
        const StoreLock own = lock(volume);
        collect(volume);
    }
}

bool VolumeSnapshots::isLeftHalfway(const std::string& volume) const {
    const std::vector<std::string> all = ids(volume);
    return std::any_of(all.begin(), all.end(), [&](const std::string& id) {
        const fs::path place = directory(volume) / id;
        return !hasSnapshotDocument(place) && !isPresent(place / kKept);
    });
}

/// Frees what no snapshot needs. Whatever it is interrupted at, doing it again ends the same.
void VolumeSnapshots::collect(const std::string& volume) const {
    std::vector<SnapshotFiles> needed;
    std::vector<std::string> bases;
    for (const Snapshot& snapshot : list(volume)) {
        needed.push_back(files(snapshot, false));
        bases.push_back(snapshot.base);
    }
    const std::vector<SnapshotPack> all = packs(volume);
    const Staging staging = m_store->makeStaging();
    const UniqueFd fresh = openDirectory(staging.path());
    const std::vector<PackFate> fates = workerCollectSnapshots(fresh.get(), needed, all, {});
    std::map<std::string, PackFate> fateOf;
    for (size_t i = 0; i < all.size(); ++i) {
        fateOf[all[i].id] = fates[i];
        if (fates[i] != PackFate::WrittenAnew)
            continue;
        const fs::path written = staging.path() / all[i].id;
        syncFile(written);
        if (::rename(written.c_str(), (directory(volume) / all[i].id / kPack).c_str()) != 0)
            throw Error::fromErrno("write pack of snapshots", volume);
    }
    for (const std::string& id : ids(volume)) {
        const auto fate = fateOf.find(id);
        if (!hasSnapshotDocument(directory(volume) / id))
            clearRemoved(volume, id, fate == fateOf.end() ? PackFate::Unneeded : fate->second,
                         std::find(bases.begin(), bases.end(), id) != bases.end());
    }
}

void VolumeSnapshots::clearRemoved(const std::string& volume, const std::string& id, PackFate fate,
                                   bool isBase) const {
    const fs::path place = directory(volume) / id;
    if (fate == PackFate::Unneeded && !isBase)
        return m_store->discard(place);
    if (fate == PackFate::Unneeded)
        ::unlink((place / kPack).c_str());
    if (!isBase)
        ::unlink((place / kCatalog).c_str());
    outcrop::openFile(place / kKept, O_WRONLY | O_CREAT, 0600);
}

RestoredSnapshot VolumeSnapshots::restore(const SnapshotOf& name, const std::vector<std::string>& paths,
                                          Progress& progress, std::stop_token stop) const {
    const StoreLock shared = m_store->lockShared();
    const StoreLock own = lock(name.volume);
    const Snapshot snapshot = find(name);
    const UniqueFd target = openPlace(data(name.volume));
    const Staging staging = m_store->makeStaging();
    const fs::path beside = staging.path() / "beside";
    makePrivateDirectory(beside);
    return workerRestoreSnapshot(target.get(), openDirectory(beside).get(), files(snapshot, true),
                                 paths.empty() ? std::vector<std::string>{"/"} : paths, progress,
                                 std::move(stop));
}

std::shared_ptr<const MergedTree> VolumeSnapshots::tree(const SnapshotOf& name, std::stop_token stop) const {
    const Snapshot snapshot = find(name);
    return MergedTree::unionOf(
        {workerSnapshotTree(files(snapshot, false), "snapshot " + snapshot.label(), std::move(stop))});
}

UniqueFd VolumeSnapshots::openFile(const SnapshotOf& name, const std::string& path) const {
    const SnapshotFiles opened = files(find(name), true);
    // Removed at once, so that it goes with its last descriptor.
    const Staging staging = m_store->makeStaging();
    const fs::path place = staging.path() / "file";
    const UniqueFd written = outcrop::openFile(place, O_WRONLY | O_CREAT | O_EXCL, 0600);
    workerSnapshotFile(opened, path, written.get());
    return outcrop::openFile(place, O_RDONLY);
}

} // namespace outcrop
