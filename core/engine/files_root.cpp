// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/files_root.h"

#include "core/base/error.h"
#include "core/engine/subject.h"
#include "core/runtime/monitor_remains.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <set>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

void addLowers(const Store& store, const std::vector<Digest>& layers, RootView& view) {
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
        view.lowers.push_back((store.paths().layer(*layer) / "fs").string());
}

/// As at a start: the engine's own files, then the container's mounts, those above others first.
std::vector<ViewMount> mountsOf(const ContainerRecord& record, const fs::path& bundle) {
    std::vector<ViewMount> mounts;
    for (const char* name : {"resolv.conf", "hostname", "hosts"}) {
        const std::string target = std::string("/etc/") + name;
        if (!record.hasMountAt(target))
            mounts.push_back({(bundle / name).string(), target, record.readOnlyRootfs});
    }
    const size_t own = mounts.size();
    for (const MountPoint& mount : record.mounts) {
        // Those of memory are empty until it runs, docker leaves them out as well; what it mounts for itself
        // or only reads lies elsewhere.
        if (mount.type == "tmpfs" || mount.type == "image" ||
            (!mount.fileSystem.empty() && mount.fileSystem != "bind"))
            continue;
        if (!mount.subpath.empty())
            throw Error(ErrorCode::Unsupported, "look into container", record.name,
                        mount.destination + " is a part of volume " + mount.name)
                .withHint("start the container first, or look into the volume");
        mounts.push_back(
            {mount.fileSystem.empty() ? mount.source : mount.device, mount.destination, !mount.readWrite});
    }
    std::stable_sort(mounts.begin() + static_cast<std::ptrdiff_t>(own), mounts.end(),
                     [](const ViewMount& a, const ViewMount& b) {
                         return std::count(a.target.begin(), a.target.end(), '/') <
                                std::count(b.target.begin(), b.target.end(), '/');
                     });
    return mounts;
}

/// What the engine adds to the image in a container, and the image.
void addContainerLowers(const Store& store, const ContainerRecord& record, RootView& view) {
    const Digest init = initLayerId(record.layers);
    if (store.isUnpacked(init))
        view.lowers.push_back((store.paths().layer(init) / "fs").string());
    addLowers(store, record.layers, view);
}

RootView viewOf(const Store& store, const ContainerRecord& record, const fs::path& bundle) {
    RootView view;
    view.place = (bundle / "rootfs").string();
    addContainerLowers(store, record, view);
    if (view.lowers.empty()) { // an image of nothing: any empty directory is below it
        view.lowers.push_back((bundle / "empty").string());
        fs::create_directories(view.lowers.back());
    }
    view.upper = (bundle / "upper").string();
    view.work = (bundle / "work").string();
    view.readOnly = record.readOnlyRootfs;
    view.mounts = mountsOf(record, bundle);
    return view;
}

/// Empty when the process is gone meanwhile: a number may have a new owner, so it is looked at before and
/// after.
UniqueFd rootOfProcess(const fs::path& bundle, const fs::path& run, const std::string& id) {
    const RuntimeState before = readRuntimeState(bundle, run, id);
    if (before.status != RuntimeState::Status::Running || before.pid <= 0)
        return {};
    UniqueFd root(
        ::open(("/proc/" + std::to_string(before.pid) + "/root").c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const int failure = errno;
    const RuntimeState after = readRuntimeState(bundle, run, id);
    if (after.status != RuntimeState::Status::Running || after.pid != before.pid)
        return {};
    if (!root)
        throw Error::fromErrno("enter container", id, failure);
    return root;
}

/// Indices of an image's layers.
struct LayerRange {
    size_t begin = 0;
    size_t end = 0;
};

LayerRange rangeOf(const SubjectName& name, size_t count) {
    if (name.lastLayer == 0)
        return {0, count};
    const auto first = static_cast<size_t>(std::max(name.firstLayer, 1));
    const auto last = static_cast<size_t>(name.lastLayer);
    if (first > last || last > count)
        throw Error(ErrorCode::BadInput, "look into image", name.name,
                    "it has " + std::to_string(count) + " layers, the lowest is 1");
    return {first - 1, last};
}

} // namespace

FilesRoot FilesRoot::ofContainer(const Engine& engine, const std::string& nameOrId) {
    const Store& store = engine.store();
    const ContainerRecord record = engine.containers().find(nameOrId).record;
    const fs::path bundle = engine.containers().bundle(record.id);
    FilesRoot root;
    root.m_locks.push_back(store.lockShared());
    root.m_locks.push_back(store.lockObject("container:" + record.id.str()));
    engine.containers().find(record.id.str()); // removed while we waited for the lock?
    settledRuntimeState(bundle, store.paths().run, record.id.str());
    root.m_directory = rootOfProcess(bundle, store.paths().run, record.id.str());
    if (root.m_directory) {
        root.m_worker.directory = root.m_directory.get();
        root.m_locks.clear(); // it may be stopped at any time; what it sees stays mounted as long as we look
        return root;
    }
    std::set<std::string> volumes; // locked in the order in which starting a container does
    for (const MountPoint& mount : record.mounts)
        if (mount.mountedVolume)
            volumes.insert(mount.name);
    for (const std::string& name : volumes)
        root.m_volumes.emplace_back(store, engine.volumes().find(name));
    root.m_worker.view = viewOf(store, record, bundle);
    return root;
}

FilesRoot FilesRoot::ofVolume(const Engine& engine, const std::string& name) {
    FilesRoot root;
    const Volume volume = engine.volumes().find(name);
    root.m_volumes.emplace_back(engine.store(), volume);
    root.m_directory = openDirectory(volume.mountpoint);
    root.m_worker.directory = root.m_directory.get();
    return root;
}

FilesRoot FilesRoot::ofImage(const Engine& engine, const std::string& name, Progress& progress,
                             std::stop_token stop) {
    const Store& store = engine.store();
    StoreLock lock = store.lockShared();
    const SubjectName cut = SubjectName::parse("image:" + name);
    ImageSummary image = engine.images().find(cut.name);
    const LayerRange range = rangeOf(cut, image.diffIds.size());
    image.diffIds.resize(range.end); // what lies above need not be unpacked
    engine.images().ensureUnpacked(image, progress, std::move(stop));
    std::vector<Digest> layers = engine.images().layers(image);
    layers.erase(layers.begin(), layers.begin() + static_cast<std::ptrdiff_t>(range.begin));
    RootView view;
    addLowers(store, layers, view);
    return readOnly(store, std::move(lock), std::move(view));
}

FilesRoot FilesRoot::belowContainer(const Engine& engine, const ContainerRecord& record) {
    RootView view;
    addContainerLowers(engine.store(), record, view);
    return readOnly(engine.store(), engine.store().lockShared(), std::move(view));
}

FilesRoot FilesRoot::layersOfContainer(const Engine& engine, const ContainerRecord& record) {
    RootView view;
    view.lowers.push_back((engine.containers().bundle(record.id) / "upper").string());
    addContainerLowers(engine.store(), record, view);
    return readOnly(engine.store(), engine.store().lockShared(), std::move(view));
}

FilesRoot FilesRoot::readOnly(const Store& store, StoreLock lock, RootView view) {
    FilesRoot root;
    root.m_locks.push_back(std::move(lock));
    root.m_staging.emplace(store.makeStaging());
    view.place = (root.m_staging->path() / "root").string();
    // A stack without an upper directory must have two at least. What is added lies below, because the
    // topmost is the one whose facts the root shows.
    for (const char* name : {"first", "second"}) {
        view.lowers.push_back((root.m_staging->path() / name).string());
        fs::create_directory(view.lowers.back());
    }
    fs::create_directory(view.place);
    view.readOnly = true;
    root.m_worker.view = std::move(view);
    return root;
}

} // namespace outcrop
