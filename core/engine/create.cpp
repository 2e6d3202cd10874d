// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/container/generated_name.h"
#include "core/container/name_registry.h"
#include "core/engine/container_volumes.h"
#include "core/engine/effective_config.h"
#include "core/engine/engine_parts.h"
#include "core/engine/init_layer.h"
#include "core/engine/mount_plan.h"
#include "core/oci/time.h"

#include <array>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr unsigned kNameAttempts = 8;

void checkPlatform(const ImageSummary& image, const std::string& name, Progress& progress) {
    if (!image.os.empty() && image.os != "linux")
        throw Error(ErrorCode::Unsupported, "create container", name, "it is a " + image.os + " image")
            .withHint("only Linux images can be run; looking into it works");
    const Platform host = hostPlatform();
    if (image.architecture.empty() || image.architecture == host.architecture)
        return;
    const std::string variant = image.variant.empty() ? "" : "/" + image.variant;
    progress.warn("the image's platform (linux/" + image.architecture + variant +
                  ") does not match the host's (linux/" + host.architecture + ")");
}

std::string hostName() {
    std::array<char, 65> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "localhost";
}

ContainerRecord makeRecord(const CreateOptions& options, const ImageSummary& image,
                           const ImageConfig& config) {
    ContainerRecord record;
    record.id = options.id.value_or(ContainerId::random());
    record.created = nowRfc3339Nano();
    record.image = image.id;
    record.imageName = options.image;
    record.config = effectiveConfig(config.config, options);
    record.network = checkedNetwork(options.network);
    checkHostname(options.hostname);
    record.hostname = !options.hostname.empty()  ? options.hostname
                      : record.network == "host" ? hostName()
                                                 : record.id.shortId();
    record.tty = options.tty;
    record.openStdin = options.openStdin;
    record.attachStdin = options.attachStdin;
    record.autoRemove = options.autoRemove;
    record.readOnlyRootfs = options.readOnlyRootfs;
    record.volumesFrom = options.volumesFrom;
    record.stopTimeout = options.stopTimeout;
    record.ports = options.ports;
    record.publishAll = options.publishAll;
    record.limits = completedLimits(options.limits);
    for (const MountRequest& mount : options.mounts)
        if (mount.form == MountRequest::Form::Mount)
            record.mountSpecs.push_back(
                mount.hostConfig().dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
        else if (mount.form == MountRequest::Form::Tmpfs)
            record.tmpfs[mount.target] = mount.mode;
        else if (!mount.source.empty())
            record.binds.push_back(mount.str());
    return record;
}

ContainerRecord findOther(const Containers& containers, const std::string& nameOrId) {
    try {
        return containers.find(nameOrId).record;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        throw Error(ErrorCode::NotFound, {}, {}, "No such container: " + nameOrId);
    }
}

std::vector<PlannedMount> mountsOfOthers(const Containers& containers,
                                         const std::vector<std::string>& volumesFrom) {
    std::vector<PlannedMount> all;
    for (const std::string& text : volumesFrom) {
        const VolumesFrom from = VolumesFrom::parse(text);
        const std::vector<PlannedMount> mounts =
            inheritedMounts(findOther(containers, from.container).mounts, from.readOnly);
        all.insert(all.end(), mounts.begin(), mounts.end());
    }
    return all;
}

/// Those that are mounted are images like the container's own: unpacked, and kept as long as it is there.
void findImages(const Images& images, std::vector<PlannedMount>& plan, Progress& progress,
                const std::stop_token& stop) {
    for (PlannedMount& mount : plan) {
        if (mount.point.type != "image" || !mount.point.image.empty()) // by volumes-from
            continue;
        const ImageSummary image = images.find(mount.point.name);
        images.ensureUnpacked(image, progress, stop);
        mount.point.image = image.id.str();
        mount.point.layers = images.layers(image);
    }
}

/// With a name nobody chose, a taken one is no conflict: another is tried.
void addWithName(const Containers& containers, ContainerRecord& record, const std::string& name,
                 Progress& progress) {
    if (!name.empty()) {
        record.name = validatedContainerName(name);
        return containers.add(record, progress);
    }
    for (unsigned attempt = 0;; ++attempt) {
        record.name = generatedContainerName(attempt);
        try {
            return containers.add(record, progress);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Conflict || attempt == kNameAttempts)
                throw;
        }
    }
}

} // namespace

ContainerId Engine::create(const CreateOptions& options, Progress& progress, std::stop_token stop) const {
    if (!options.name.empty())
        validatedContainerName(options.name);
    checkLimits(options.limits, LimitFacts::ofThisMachine());
    if (options.limits.oomKillDisable && options.limits.memory == 0)
        progress.warn(
            "OOM killer is disabled for the container, but no memory limit is set, this can result in the "
            "system running out of resources.");
    if (options.network == "host" && (!options.ports.empty() || options.publishAll))
        progress.warn("Published ports are discarded when using host network mode");
    // Held to the end: what is found here is not collected before the container is there to use it.
    const StoreLock lock = m_parts->store.lockShared();
    // Not images.details(): that opens every layer's index, which a run has no use for.
    const ImageSummary image = m_parts->images.find(options.image);
    if (!options.name.empty()) // before its volumes are made
        NameRegistry(m_parts->store).requireFree(options.name);
    const ImageConfig config = ImageConfig::parse(m_parts->store.readBlob(image.id));
    checkPlatform(image, options.image, progress);
    ContainerRecord record = makeRecord(options, image, config);
    record.layers = m_parts->images.layers(image);
    std::vector<PlannedMount> plan = planMounts(mountsOfOthers(m_parts->containers, options.volumesFrom),
                                                options.mounts, record.config.volumes, config.config.volumes);
    m_parts->images.ensureUnpacked(image, progress, stop);
    findImages(m_parts->images, plan, progress, stop);
    throwIfCancelled(stop, "create container");
    ensureInitLayer(m_parts->store, record.layers, [&] { return m_parts->imageTrees(record); });

    std::vector<std::filesystem::path> unpacked;
    for (const Digest& diffId : record.layers)
        unpacked.push_back(m_parts->store.paths().layer(diffId) / "fs");
    // A volume at /etc needs the files that lie below the engine's own, or none could be mounted there.
    if (const Digest init = initLayerId(record.layers);
        !record.layers.empty() && m_parts->store.isUnpacked(init))
        unpacked.push_back(m_parts->store.paths().layer(init) / "fs");
    ContainerVolumes volumes(m_parts->store, m_parts->volumes);
    record.mounts = volumes.make(
        std::move(plan), [&] { return m_parts->imageTrees(record); }, unpacked,
        record.autoRemove ? Durability::ProcessDeath : Durability::PowerLoss);
    addWithName(m_parts->containers, record, options.name, progress);
    volumes.keep();
    return record.id;
}

} // namespace outcrop
