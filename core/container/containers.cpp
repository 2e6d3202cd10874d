// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/containers.h"

#include "core/base/error.h"
#include "core/base/hex.h"
#include "core/container/bundle.h"
#include "core/container/name_registry.h"
#include "core/oci/time.h"
#include "core/options/limit_update.h"
#include "core/runtime/cgroup_update.h"
#include "core/runtime/monitor_remains.h"

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>
#include <tuple>

namespace outcrop {

namespace {

ContainerStatus statusOf(RuntimeState::Status status) {
    switch (status) {
    case RuntimeState::Status::Created:
        return ContainerStatus::Created;
    case RuntimeState::Status::Running:
        return ContainerStatus::Running;
    case RuntimeState::Status::Exited:
        return ContainerStatus::Exited;
    }
    return ContainerStatus::Exited;
}

ContainerState stateOf(const StorePaths& paths, const ContainerId& id) {
    const RuntimeState runtime = readRuntimeState(paths.containers() / id.str(), paths.run, id.str());
    ContainerState state;
    state.status = statusOf(runtime.status);
    state.pid = runtime.pid;
    state.exitCode = runtime.exitCode;
    state.error = runtime.error;
    state.startedAt = runtime.startedAt;
    state.finishedAt = runtime.finishedAt;
    state.oomKilled = runtime.oomKilled;
    state.ports = runtime.ports;
    return state;
}

Container load(const StorePaths& paths, const ContainerId& id) {
    return {readRecord(paths.containers() / id.str()), stateOf(paths, id)};
}

bool isThere(const std::filesystem::path& path) {
    struct stat st {};
    return ::lstat(path.c_str(), &st) == 0;
}

bool isEmptyDirectory(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_empty(path, error) && !error;
}

/// Ids of all container directories that begin so.
std::vector<ContainerId> idsWithPrefix(const std::filesystem::path& containers, const std::string& prefix) {
    std::vector<ContainerId> ids;
    std::error_code error;
    for (std::filesystem::directory_iterator it(containers, error), end; !error && it != end;
         it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.size() == 64 && isLowerHex(name) && name.rfind(prefix, 0) == 0)
            ids.push_back(ContainerId::parse(name));
    }
    return ids;
}

/// By the moments, not the texts: their fractions differ in length.
bool isNewer(const Container& a, const Container& b) {
    const Timestamp left = parseRfc3339(a.record.created).value_or(Timestamp{});
    const Timestamp right = parseRfc3339(b.record.created).value_or(Timestamp{});
    return std::tie(left.seconds, left.nanoseconds, a.record.id) >
           std::tie(right.seconds, right.nanoseconds, b.record.id);
}

[[noreturn]] void throwNotFound(const std::string& nameOrId) {
    throw Error(ErrorCode::NotFound, "find container", nameOrId, "no such container");
}

} // namespace

std::filesystem::path Containers::bundle(const ContainerId& id) const {
    return m_store->paths().containers() / id.str();
}

std::vector<Container> Containers::list() const {
    std::vector<Container> containers;
    for (const ContainerId& id : idsWithPrefix(m_store->paths().containers(), "")) {
        try {
            containers.push_back(load(m_store->paths(), id));
        } catch (const Error&) {
            continue; // removed meanwhile, or damaged: find() says which
        }
    }
    std::sort(containers.begin(), containers.end(), isNewer);
    return containers;
}

Container Containers::find(const std::string& nameOrId) const {
    const StorePaths& paths = m_store->paths();
    const std::string text = !nameOrId.empty() && nameOrId.front() == '/' ? nameOrId.substr(1) : nameOrId;
    const bool isId = text.size() <= 64 && isLowerHex(text);
    // docker's order: a full id, then a name, then the beginning of an id.
    if (isId && text.size() == 64 && isThere(paths.containers() / text))
        return load(paths, ContainerId::parse(text));
    const bool mayBeName = !text.empty() && text.find('/') == std::string::npos && text.front() != '.';
    if (mayBeName)
        if (const auto id = NameRegistry(*m_store).find(text))
            return load(paths, *id);
    if (!isId)
        throwNotFound(nameOrId);
    const std::vector<ContainerId> ids = idsWithPrefix(paths.containers(), text);
    if (ids.empty())
        throwNotFound(nameOrId);
    if (ids.size() > 1)
        throw Error(ErrorCode::Conflict, "find container", nameOrId,
                    "several containers have ids that begin so")
            .withHint("give more digits of the id");
    return load(paths, ids.front());
}

void Containers::add(const ContainerRecord& record, Progress& progress) const {
    progress.phase("create", record.name, 0);
    const StorePaths& paths = m_store->paths();
    const StoreLock lock = m_store->lockShared();
    Staging staging = m_store->makeStaging();
    makeBundle(staging.path(), record, paths);
    NameRegistry(*m_store).claim(record.name, record.id, [&] {
        if (::rename(staging.path().c_str(), bundle(record.id).c_str()) != 0)
            throw Error::fromErrno("create container", record.name);
    });
    staging.leave();
    if (!record.autoRemove)
        syncDirectory(paths.containers());
}

void Containers::remove(const ContainerId& id, bool force) const {
    const StoreLock storeLock = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("container:" + id.str());
    settledRuntimeState(bundle(id), m_store->paths().run, id.str());
    const Container container = find(id.str());
    if (!canRemove(container.state.status)) {
        if (!force)
            throw Error(ErrorCode::Conflict, "remove container", container.record.name, "it is running")
                .withHint("stop the container before removing it, or force the removal");
        killAndWait(id);
    }
    removeMonitorRemains(m_store->paths().run, id.str());
    m_store->discard(bundle(id));
    NameRegistry(*m_store).release(container.record.name, id);
}

void Containers::removeEnded(const ContainerRecord& record, Attachment& monitor) const {
    const StoreLock storeLock = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("container:" + record.id.str());
    const bool small = isEmptyDirectory(bundle(record.id) / "upper");
    const std::filesystem::path trash = m_store->moveToTrash(bundle(record.id));
    NameRegistry(*m_store).release(record.name, record.id);
    if (!monitor.removed(small ? trash.string() : std::string()) || !small)
        m_store->discard(trash);
}

void Containers::rename(const ContainerId& id, const std::string& newName) const {
    const std::string name = validatedContainerName(newName);
    const StoreLock storeLock = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("container:" + id.str());
    ContainerRecord record = find(id.str()).record;
    const std::string oldName = record.name;
    if (name == oldName)
        throw Error(ErrorCode::BadInput, "rename container", oldName, "that is its name already");
    record.name = name;
    NameRegistry registry(*m_store);
    registry.claim(name, id, [&] {
        writeRecord(bundle(id), record, record.autoRemove ? Durability::ProcessDeath : Durability::PowerLoss);
    });
    registry.release(oldName, id);
}

void Containers::update(const ContainerId& id, const Limits& asked, Progress& progress) const {
    const StoreLock storeLock = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("container:" + id.str());
    Container container = find(id.str());
    checkLimitUpdate(asked, container.record.limits, LimitFacts::ofThisMachine());
    const auto cannot = [&](const std::string& why) {
        return Error(ErrorCode::Conflict, "Cannot update container " + id.str() + ": " + why);
    };
    try {
        container.record.limits = updatedLimits(container.record.limits, asked);
    } catch (const Error& error) {
        throw cannot(error.what());
    }
    std::optional<RunningCgroup> running;
    if (container.state.status == ContainerStatus::Running && container.state.pid > 0)
        running.emplace(container.state.pid, id.str());
    const SpecResources resources = recordResources(container.record, m_store->paths());
    if (const std::string missing = running ? running->missingFor(resources) : std::string();
        !missing.empty())
        throw cannot("it runs outside the control group \"" + missing + "\"")
            .withHint("a container enters it at its start, if it has such a limit: stop it first");
    replaceRecord(bundle(id), container.record, m_store->paths());
    if (running)
        running->write(resources, [&](const std::string& fact) { progress.warn(fact); });
}

} // namespace outcrop
