// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/volumes.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/layer/worker_client.h"
#include "core/oci/image_config.h"
#include "core/oci/json_fields.h"
#include "core/oci/time.h"
#include "core/volume/local_mount.h"
#include "core/volume/snapshots.h"
#include "core/volume/volume_mount.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// A volume is a directory volumes/<name>/ with its document volume.json and its data in _data/. It gets its
// name by one rename of a finished directory, so a name that exists is complete.

namespace outcrop {

namespace {

constexpr const char* kDocument = "volume.json";
constexpr const char* kData = "_data";
constexpr int kVersion = 1;

nlohmann::json toJson(const Volume& volume) {
    return {{"version", kVersion},           {"name", volume.name},     {"driver", volume.driver},
            {"createdAt", volume.createdAt}, {"labels", volume.labels}, {"options", volume.options}};
}

Volume loadVolume(const std::filesystem::path& directory) {
    const std::string object = (directory / kDocument).string();
    const nlohmann::json json = parseJsonBounded(readFile(directory / kDocument, 1U << 20), object);
    if (jsonUnsigned(json, "version", object) != kVersion)
        throw Error(ErrorCode::Unsupported, "read volume", object, "written by a newer version");
    Volume volume;
    volume.name = directory.filename().string();
    volume.driver = jsonString(json, "driver", object);
    volume.createdAt = jsonString(json, "createdAt", object);
    volume.labels = jsonStringMap(json, "labels", object);
    volume.options = jsonStringMap(json, "options", object);
    volume.mountpoint = directory / kData;
    return volume;
}

bool isThere(const std::filesystem::path& path) {
    struct stat st {};
    return ::lstat(path.c_str(), &st) == 0;
}

void makeDirectory(const std::filesystem::path& path, mode_t mode) {
    // chmod as well: the mode must not depend on the caller's umask.
    if (::mkdir(path.c_str(), mode) != 0 || ::chmod(path.c_str(), mode) != 0)
        throw Error::fromErrno("make directory", path.string());
}

/// Rootless, a volume's root may belong to a subordinate id and be closed to us: then only its place can be
/// opened, which is enough for the worker.
UniqueFd openData(const std::filesystem::path& path) {
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd)
        return fd;
    return openFile(path, O_PATH | O_DIRECTORY);
}

bool isEmpty(const std::filesystem::path& path) {
    DIR* directory = ::opendir(path.c_str());
    if (!directory) {
        if (errno != EACCES)
            throw Error::fromErrno("read directory", path.string());
        return workerWalk(openData(path).get(), WalkDetail::Stat, path.string(), {})->entryCount() == 0;
    }
    bool empty = true;
    while (const dirent* entry = ::readdir(directory)) {
        const std::string_view name = entry->d_name;
        empty = empty && (name == "." || name == "..");
    }
    ::closedir(directory);
    return empty;
}

void fill(const std::filesystem::path& data, const std::vector<std::filesystem::path>& lowerDirs,
          const std::string& imagePath) {
    std::vector<UniqueFd> opened;
    std::vector<int> fds;
    for (const auto& lower : lowerDirs) {
        opened.push_back(openDirectory(lower));
        fds.push_back(opened.back().get());
    }
    workerCopyUp(fds, imagePath, openData(data).get(), data.string());
}

} // namespace

nlohmann::ordered_json Volume::inspect() const {
    nlohmann::ordered_json json;
    json["CreatedAt"] = createdAt;
    json["Driver"] = driver;
    json["Labels"] = labels.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(labels);
    json["Mountpoint"] = mountpoint.string();
    json["Name"] = name;
    json["Options"] = options.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(options);
    json["Scope"] = "local";
    return json;
}

std::vector<Volume> Volumes::list() const {
    std::vector<Volume> volumes;
    std::error_code error;
    for (std::filesystem::directory_iterator it(m_store->paths().volumes(), error), end; !error && it != end;
         it.increment(error)) {
        try {
            volumes.push_back(loadVolume(it->path()));
        } catch (const Error&) {
            continue; // removed meanwhile, or damaged: find() says which
        }
    }
    std::sort(volumes.begin(), volumes.end(),
              [](const Volume& a, const Volume& b) { return a.name < b.name; });
    return volumes;
}

Volume Volumes::find(const std::string& name) const {
    const std::filesystem::path directory = m_store->paths().volumes() / name;
    if (SnapshotOf::parse(name))
        throw Error(ErrorCode::NotFound, "get volume", name, "a snapshot is no volume, and no directory")
            .withHint("restore it, or save single files: content -o FILE volume:" + name + ":/PATH");
    bool valid = true;
    try {
        VolumeName::parse(name);
    } catch (const Error&) {
        valid = false; // what can't be a name names no volume
    }
    if (!valid || !isThere(directory))
        throw Error(ErrorCode::NotFound, "get volume", name, "no such volume");
    return loadVolume(directory);
}

std::filesystem::path Volumes::place(const std::string& name) const {
    return m_store->paths().volumes() / name / kData;
}

Volume Volumes::create(const VolumeName& name, const std::map<std::string, std::string>& labels,
                       const std::map<std::string, std::string>& options) const {
    return createFilled(name, labels, {}, {}, Durability::PowerLoss, options);
}

Volume Volumes::createFilled(const VolumeName& name, const std::map<std::string, std::string>& labels,
                             const std::vector<std::filesystem::path>& lowerDirs,
                             const std::string& imagePath, Durability durability,
                             const std::map<std::string, std::string>& options) const {
    const std::filesystem::path place = m_store->paths().volumes() / name.str();
    if (!isThere(place)) {
        checkLocalOptions(name, options);
        const StoreLock lock = m_store->lockShared();
        const Staging staging = m_store->makeStaging();
        const std::filesystem::path staged = staging.path() / "volume";
        makeDirectory(staged, 0755);
        makeDirectory(staged / kData, 0755);
        Volume volume;
        volume.name = name.str();
        volume.createdAt = formatRfc3339({currentTime().seconds, 0});
        volume.labels = labels;
        volume.options = options;
        writeFileAtomic(staged / kDocument, jsonText(toJson(volume)), durability);
        if (!imagePath.empty())
            fill(staged / kData, lowerDirs, imagePath);
        // A directory never replaces one that holds something: whoever comes second takes the first one's
        // volume.
        if (::rename(staged.c_str(), place.c_str()) == 0) {
            if (durability == Durability::PowerLoss)
                syncDirectory(m_store->paths().volumes());
            return loadVolume(place);
        }
        if (errno != EEXIST && errno != ENOTEMPTY)
            throw Error::fromErrno("create volume", name.str());
    }
    Volume volume = find(name.str());
    if (!imagePath.empty())
        copyUp(volume, lowerDirs, imagePath);
    return volume;
}

void Volumes::remove(const VolumeName& name) const {
    const StoreLock lock = m_store->lockShared();
    const std::filesystem::path place = m_store->paths().volumes() / name.str();
    if (!isThere(place))
        throw Error(ErrorCode::NotFound, "get volume", name.str(), "no such volume");
    Volume volume;
    volume.name = name.str();
    volume.mountpoint = place / kData;
    unmountVolume(*m_store, volume);
    m_store->discard(place);
}

std::shared_ptr<const MergedTree> Volumes::tree(const std::string& name, std::stop_token stop,
                                                Digests digests) const {
    if (const auto snapshot = SnapshotOf::parse(name))
        return VolumeSnapshots(*m_store).tree(*snapshot, std::move(stop));
    const Volume volume = find(name);
    const VolumeInUse mounted(*m_store, volume);
    const UniqueFd data = openData(volume.mountpoint);
    return MergedTree::unionOf(
        {workerWalk(data.get(), digests == Digests::Made ? WalkDetail::Digests : WalkDetail::Facts,
                    "volume " + name, std::move(stop))});
}

void Volumes::copyUp(const Volume& volume, const std::vector<std::filesystem::path>& lowerDirs,
                     const std::string& imagePath) const {
    if (isEmpty(volume.mountpoint))
        fill(volume.mountpoint, lowerDirs, imagePath);
}

UniqueFd Volumes::openFile(const std::string& name, const std::string& path) const {
    if (const auto snapshot = SnapshotOf::parse(name))
        return VolumeSnapshots(*m_store).openFile(*snapshot, path);
    const Volume volume = find(name);
    const VolumeInUse mounted(*m_store, volume);
    return workerOpenFile(openData(volume.mountpoint).get(), path);
}

} // namespace outcrop
