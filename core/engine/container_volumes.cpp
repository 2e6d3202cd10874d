// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/container_volumes.h"

#include "core/base/error.h"
#include "core/engine/if_found.h"
#include "core/engine/image_path.h"
#include "core/volume/volume_mount.h"

#include <cerrno>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr const char* kAnonymousLabel = "com.docker.volume.anonymous";

/// mkdir -p with docker's mode, whatever the umask.
void makeHostDirectory(const std::filesystem::path& path) {
    struct stat st {};
    if (path.empty() || ::stat(path.c_str(), &st) == 0)
        return;
    makeHostDirectory(path.parent_path());
    if (::mkdir(path.c_str(), 0755) == 0) {
        ::chmod(path.c_str(), 0755);
        return;
    }
    if (errno != EEXIST)
        throw Error::fromErrno("make host directory", path.string());
}

void requireSource(const std::string& path) {
    struct stat st {};
    if (::lstat(path.c_str(), &st) == 0)
        return;
    if (errno != ENOENT && errno != ENOTDIR)
        throw Error::fromErrno("look at the source of the mount", path);
    throw Error(ErrorCode::BadInput, {}, {},
                "invalid mount config for type \"bind\": bind source path does not exist: " + path);
}

/// Where in the image a volume's first content lies; empty if there is none.
std::string seedPath(const MergedTree::Layers& trees, const MountPoint& point) {
    const auto found = findInImage(trees, point.destination);
    if (!found)
        return {};
    if (found->type == FileType::Directory)
        return found->path;
    if (point.anonymous)
        throw Error(ErrorCode::BadInput, "create container", point.destination,
                    "cannot mount volume over existing file of the image");
    return {};
}

/// Root mounts it once for all containers, and anyone what FUSE serves; the rest a user's container mounts
/// for itself.
void applyOptions(const Volume& volume, MountPoint& point) {
    const std::optional<LocalMount> mount = LocalMount::of(volume.options);
    if (!mount)
        return;
    checkLocalOptions(VolumeName::parse(volume.name), volume.options);
    if (::geteuid() == 0 || !mount->byContainer()) {
        point.mountedVolume = true;
        return;
    }
    point.fileSystem = mount->bind() ? "bind" : mount->type;
    point.device = mount->device;
    for (const std::string& word : mount->words)
        if (word != "bind" && word != "rbind" && !word.starts_with("x-"))
            point.options.push_back(word);
    if (!mount->bind() && !point.readWrite)
        point.options.emplace_back("ro");
}

} // namespace

ContainerVolumes::~ContainerVolumes() {
    for (const VolumeName& name : m_anonymous) {
        try {
            m_volumes->remove(name);
        } catch (const Error&) {
            continue; // the failure that brought us here is the one to tell; prune finds the volume
        }
    }
}

bool ContainerVolumes::hasOptions(const VolumeName& name, const PlannedMount& mount) const {
    const auto there = ifFound([&] { return m_volumes->find(name.str()); });
    return there ? LocalMount::of(there->options).has_value() : !mount.options.empty();
}

void ContainerVolumes::lock(const std::vector<PlannedMount>& mounts) {
    // Two containers taking the same volumes must lock them in the same order.
    std::set<std::string> names;
    for (const PlannedMount& mount : mounts)
        if (mount.point.type == "volume")
            names.insert(mount.point.name);
    for (const std::string& name : names)
        m_locks.push_back(lockVolumeUse(*m_store, name));
}

std::vector<MountPoint> ContainerVolumes::make(std::vector<PlannedMount> mounts,
                                               const std::function<MergedTree::Layers()>& trees,
                                               const std::vector<std::filesystem::path>& unpacked,
                                               Durability durability) {
    lock(mounts);
    const std::vector<std::filesystem::path> lowerDirs(unpacked.rbegin(), unpacked.rend());
    std::optional<MergedTree::Layers> layers;
    std::vector<MountPoint> points;
    for (PlannedMount& mount : mounts) {
        if (mount.makeSource)
            makeHostDirectory(mount.point.source);
        if (mount.needSource)
            requireSource(mount.point.source);
        if (mount.makeVolume) {
            if (!layers && mount.copyUp)
                layers = trees();
            const std::string seed = mount.copyUp ? seedPath(*layers, mount.point) : "";
            const VolumeName name = VolumeName::parse(mount.point.name);
            std::map<std::string, std::string> labels = mount.labels;
            if (mount.point.anonymous) {
                labels[kAnonymousLabel] = "";
                m_anonymous.push_back(name);
            }
            const Volume volume = m_volumes->createFilled(
                name, labels, lowerDirs, hasOptions(name, mount) ? "" : seed, durability, mount.options);
            mount.point.source = volume.mountpoint;
            applyOptions(volume, mount.point);
        } else if (mount.point.type == "volume") {
            mount.point.source = m_volumes->find(mount.point.name).mountpoint;
        }
        points.push_back(std::move(mount.point));
    }
    return points;
}

} // namespace outcrop
