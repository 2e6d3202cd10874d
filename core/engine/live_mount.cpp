// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/live_mount.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/spawn.h"
#include "core/runtime/monitor_client.h"
#include "core/runtime/protocol.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;
constexpr const char* kDocument = "live-mounts.json"; ///< in the bundle
constexpr int kReport = 3, kMounts = 4, kUsers = 5;   ///< of outcrop-graft
constexpr int kVersion = 1;

/// What has been mounted into one run of a container; another run starts with nothing.
struct LiveMount {
    MountPoint point;
    std::string number; ///< the kernel's, by which outcrop-graft knows it again
};
struct LiveRun {
    fs::path document;
    RuntimeState state;
    std::vector<LiveMount> mounts;
};

LiveRun readRun(const Engine& engine, const ContainerId& id) {
    LiveRun run;
    const fs::path bundle = engine.containers().bundle(id);
    run.document = bundle / kDocument;
    run.state = readRuntimeState(bundle, engine.store().paths().run, id.str());
    if (run.state.status != RuntimeState::Status::Running || !fs::exists(run.document))
        return run;
    const auto json = nlohmann::json::parse(readFile(run.document));
    if (json.value("version", 0) != kVersion || json.value("startedAt", "") != run.state.startedAt)
        return run;
    for (const auto& mount : json.at("mounts")) {
        MountPoint point;
        point.type = "bind";
        point.source = mount.at("source");
        point.destination = mount.at("destination");
        point.mode = mount.at("mode");
        point.readWrite = mount.at("rw");
        point.propagation = "rprivate";
        run.mounts.push_back({std::move(point), mount.at("number")});
    }
    return run;
}

void write(const LiveRun& run) {
    nlohmann::json mounts = nlohmann::json::array();
    for (const auto& [point, number] : run.mounts)
        mounts.push_back({{"number", number},
                          {"source", point.source},
                          {"destination", point.destination},
                          {"mode", point.mode},
                          {"rw", point.readWrite}});
    const nlohmann::json json = {
        {"version", kVersion}, {"startedAt", run.state.startedAt}, {"mounts", mounts}};
    writeFileAtomic(run.document, json.dump(), Durability::ProcessDeath);
}

void requireRunning(const LiveRun& run, const std::string& name) {
    if (run.state.status != RuntimeState::Status::Running)
        throw Error(ErrorCode::Conflict, "mount into container", name, "it is not running")
            .withHint("-v mounts when a container is made");
}

bool isOwn(const UniqueFd& users) {
    struct stat mine {
    }, its{};
    return ::stat("/proc/self/ns/user", &mine) == 0 && ::fstat(users.get(), &its) == 0 &&
           mine.st_ino == its.st_ino && mine.st_dev == its.st_dev;
}

UniqueFd namespaceOf(int pid, const char* kind, const std::string& name) {
    UniqueFd fd(::open(("/proc/" + std::to_string(pid) + "/ns/" + kind).c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        throw Error::fromErrno("enter container", name);
    return fd;
}

/// What outcrop-graft says. The process number may have a new owner: the state is read once more when its
/// namespaces are held.
std::string graft(const Engine& engine, const ContainerRecord& record, const LiveRun& run,
                  std::vector<std::string> arguments) {
    const UniqueFd mounts = namespaceOf(run.state.pid, "mnt", record.name);
    const UniqueFd users = namespaceOf(run.state.pid, "user", record.name);
    requireRunning(readRun(engine, record.id), record.name);
    Pipe report = makePipe();
    SpawnOptions options;
    options.program = helperProgram("outcrop-graft");
    options.arguments = std::move(arguments);
    options.descriptors = {{report.write.get(), kReport}, {mounts.get(), kMounts}};
    if (!isOwn(users))
        options.descriptors.emplace_back(users.get(), kUsers);
    Child child = spawn(options);
    report.write.reset();
    std::string said = readAll(report.read.get(), "outcrop-graft");
    const int status = child.wait();
    if (said.starts_with('{'))
        throw errorFromJson(said).during("mount into container", record.name);
    if (status != 0)
        throw Error(ErrorCode::Io, "mount into container", record.name, "outcrop-graft ended without a word");
    return said;
}

std::vector<LiveMount>::iterator find(LiveRun& run, const std::string& destination) {
    return std::find_if(run.mounts.begin(), run.mounts.end(),
                        [&](const LiveMount& mount) { return mount.point.destination == destination; });
}

MountPoint pointOf(const MountRequest& request) {
    if (request.type != MountRequest::Type::Bind)
        throw Error(ErrorCode::BadInput, "mount into container", request.source,
                    "only a path of the host can be mounted into one that runs")
            .withHint("write it with a \"/\" or \".\" in front");
    if (!request.propagation.empty() && request.propagation != "rprivate")
        throw Error(ErrorCode::BadInput, "mount into container", request.propagation,
                    "what is added to a container that runs is private to it");
    struct stat facts {};
    if (::stat(request.source.c_str(), &facts) != 0)
        throw Error::fromErrno("mount", request.source);
    MountPoint point;
    point.type = "bind";
    point.source = request.source;
    point.destination = request.target;
    point.mode = request.mode;
    point.readWrite = !request.readOnly;
    point.propagation = "rprivate";
    return point;
}

} // namespace

MountPoint addLiveMount(const Engine& engine, const std::string& nameOrId, const MountRequest& request) {
    const MountPoint point = pointOf(request);
    const ContainerRecord record = engine.containers().find(nameOrId).record;
    const StoreLock lock = engine.store().lockObject("live-mounts:" + record.id.str());
    LiveRun run = readRun(engine, record.id);
    requireRunning(run, record.name);
    if (record.hasMountAt(point.destination) || find(run, point.destination) != run.mounts.end())
        throw Error(ErrorCode::Conflict, "mount into container", record.name,
                    "duplicate mount point: " + point.destination);
    const std::string number =
        graft(engine, record, run, {"add", point.source, point.destination, point.readWrite ? "rw" : "ro"});
    run.mounts.push_back({point, number});
    try {
        write(run);
    } catch (const Error&) { // what is not recorded could not be taken away again
        try {
            graft(engine, record, run, {"rm", point.destination, "whole", number});
        } catch (const Error&) {
            // Why it could not be recorded is what to tell.
        }
        throw;
    }
    return point;
}

std::vector<MountPoint> liveMounts(const Engine& engine, const ContainerId& id) {
    std::vector<MountPoint> points;
    if (!fs::exists(engine.containers().bundle(id) / kDocument))
        return points;
    for (const LiveMount& mount : readRun(engine, id).mounts)
        points.push_back(mount.point);
    return points;
}

std::vector<MountPoint> allMounts(const Engine& engine, const ContainerRecord& record) {
    std::vector<MountPoint> points = record.mounts;
    std::ranges::move(liveMounts(engine, record.id), std::back_inserter(points));
    return points;
}

void removeLiveMount(const Engine& engine, const std::string& nameOrId, const std::string& destination,
                     bool force) {
    const ContainerRecord record = engine.containers().find(nameOrId).record;
    const StoreLock lock = engine.store().lockObject("live-mounts:" + record.id.str());
    LiveRun run = readRun(engine, record.id);
    requireRunning(run, record.name);
    std::string place = fs::path(destination).lexically_normal().string();
    if (place.size() > 1 && place.ends_with('/'))
        place.pop_back();
    const auto mount = find(run, place);
    if (mount == run.mounts.end())
        throw Error(ErrorCode::NotFound, "unmount", destination,
                    record.hasMountAt(place)
                        ? "the container was made with it, it stays as long as the container"
                        : "nothing was added to the container there")
            .withHint("mount ls " + record.name + " lists what was");
    try {
        graft(engine, record, run, {"rm", place, force ? "any" : "whole", mount->number});
    } catch (const Error& error) {
        if (error.errnoValue() != EINVAL && error.errnoValue() != ENOENT)
            throw;
        // Something inside has taken it away.
    }
    run.mounts.erase(mount);
    write(run);
}

} // namespace outcrop
