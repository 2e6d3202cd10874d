// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/mount_plan.h"

#include "core/base/error.h"
#include "core/volume/local_mount.h"
#include "core/volume/mount_mode.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace outcrop {

namespace {

PlannedMount bindMount(const MountRequest& request) {
    PlannedMount planned;
    planned.point.type = "bind";
    planned.point.source = request.source;
    planned.point.destination = request.target;
    planned.point.mode = request.mode;
    planned.point.readWrite = !request.readOnly;
    planned.point.propagation = request.propagation.empty() ? "rprivate" : request.propagation;
    planned.point.recursive = request.recursive;
    planned.makeSource = request.createSource;
    planned.needSource = !request.createSource;
    return planned;
}

PlannedMount namedVolume(const MountRequest& request) {
    PlannedMount planned;
    planned.point.type = "volume";
    planned.point.name = request.source;
    planned.point.destination = request.target;
    planned.point.driver = "local";
    planned.point.mode = request.mode.empty() ? "z" : request.mode; // docker's default for named volumes
    planned.point.readWrite = !request.readOnly;
    planned.point.subpath = request.subpath;
    planned.copyUp = !request.noCopy && request.subpath.empty();
    planned.makeVolume = true;
    planned.labels = request.labels;
    planned.options = request.driverOptions;
    return planned;
}

PlannedMount tmpfsMount(const MountRequest& request) {
    PlannedMount planned;
    planned.point.type = "tmpfs";
    planned.point.destination = request.target;
    planned.point.readWrite = !request.readOnly;
    planned.point.options = request.tmpfsOptions();
    return planned;
}

PlannedMount imageMount(const MountRequest& request) {
    PlannedMount planned;
    planned.point.type = "image";
    planned.point.name = request.source;
    planned.point.destination = request.target;
    planned.point.readWrite = false;
    planned.point.subpath = request.subpath;
    return planned;
}

PlannedMount anonymousVolume(const std::string& target, bool fromImage) {
    PlannedMount planned;
    planned.point.type = "volume";
    planned.point.name = VolumeName::anonymous().str();
    planned.point.destination = target;
    planned.point.driver = "local";
    planned.point.anonymous = true;
    planned.point.fromImage = fromImage;
    planned.copyUp = true;
    planned.makeVolume = true;
    return planned;
}

/// An image may say VOLUME data or VOLUME /data/.
std::string cleanTarget(const std::string& text) {
    std::string clean = std::filesystem::path("/" + text).lexically_normal().string();
    while (clean.size() > 1 && clean.back() == '/')
        clean.pop_back();
    if (clean.size() > 1 && clean[1] == '/')
        clean.erase(0, 1);
    if (clean == "/")
        throw Error(ErrorCode::BadInput, "invalid volume specification", text, "destination can't be '/'");
    return clean;
}

PlannedMount plannedMount(const MountRequest& request) {
    if (!request.driver.empty() && request.driver != "local")
        throw missingDriver(request.source, request.driver);
    if (request.type == MountRequest::Type::Bind)
        return bindMount(request);
    if (request.type == MountRequest::Type::Tmpfs)
        return tmpfsMount(request);
    if (request.type == MountRequest::Type::Image)
        return imageMount(request);
    if (!request.source.empty())
        return namedVolume(request);
    PlannedMount planned = anonymousVolume(request.target, false);
    planned.copyUp = !request.noCopy;
    planned.labels = request.labels;
    planned.options = request.driverOptions;
    return planned;
}

/// docker keeps --tmpfs by their places, of two the last counts, and over what else is mounted there.
bool mayMeet(MountRequest::Form one, MountRequest::Form other) {
    using Form = MountRequest::Form;
    return one != Form::Volume && other != Form::Volume && (one == Form::Tmpfs || other == Form::Tmpfs);
}

/// docker keeps -v without a source among the paths of volumes, where anything else comes first.
bool isVolumePath(const MountRequest& request) {
    return request.form == MountRequest::Form::Volume && request.source.empty();
}

/// Mounts in the order they were decided on, one for each target.
class MountSet {
public:
    void put(PlannedMount mount) {
        const auto same = find(mount.point.destination);
        if (same != m_mounts.end())
            *same = std::move(mount);
        else
            m_mounts.push_back(std::move(mount));
    }
    bool covers(const std::string& destination) { return find(destination) != m_mounts.end(); }
    std::vector<PlannedMount> take() { return std::move(m_mounts); }

private:
    std::vector<PlannedMount>::iterator find(const std::string& destination) {
        return std::find_if(m_mounts.begin(), m_mounts.end(), [&](const PlannedMount& mount) {
            return mount.point.destination == destination;
        });
    }
    std::vector<PlannedMount> m_mounts;
};

} // namespace

VolumesFrom VolumesFrom::parse(const std::string& text) {
    const size_t colon = text.find(':');
    VolumesFrom from;
    from.container = text.substr(0, colon);
    if (from.container.empty())
        throw Error(ErrorCode::BadInput, {}, {}, "volumes-from specification cannot be an empty string");
    if (colon == std::string::npos)
        return from;
    const std::string modeText = text.substr(colon + 1);
    const auto mode = parseMountMode(modeText);
    if (!mode || mode->noCopy || mode->consistency || !mode->propagation.empty())
        throw Error(ErrorCode::BadInput, {}, {}, "invalid mode: " + modeText);
    from.readOnly = mode->readOnly;
    return from;
}

std::vector<PlannedMount> inheritedMounts(const std::vector<MountPoint>& mounts, bool readOnly) {
    std::vector<PlannedMount> inherited;
    for (const MountPoint& mount : mounts) {
        PlannedMount planned;
        planned.point = mount;
        planned.point.mode.clear();
        planned.point.fromImage = false;
        planned.point.readWrite = mount.readWrite && !readOnly;
        inherited.push_back(std::move(planned));
    }
    return inherited;
}

std::vector<PlannedMount> planMounts(const std::vector<PlannedMount>& inherited,
                                     const std::vector<MountRequest>& requests,
                                     const std::vector<std::string>& volumePaths,
                                     const std::vector<std::string>& imageVolumes) {
    MountSet set;
    for (const PlannedMount& mount : inherited)
        set.put(mount);
    std::map<std::string, MountRequest::Form> requested;
    for (const MountRequest& request : requests) {
        if (isVolumePath(request))
            continue;
        const auto [other, first] = requested.emplace(request.target, request.form);
        if (!first && !mayMeet(other->second, request.form))
            throw Error(ErrorCode::BadInput, {}, {}, "Duplicate mount point: " + request.target);
        if (request.form != MountRequest::Form::Tmpfs)
            set.put(plannedMount(request));
    }
    for (const std::string& path : volumePaths) {
        const std::string target = cleanTarget(path);
        const bool fromImage =
            std::find(imageVolumes.begin(), imageVolumes.end(), path) != imageVolumes.end();
        if (!set.covers(target) && requested.count(target) == 0)
            set.put(anonymousVolume(target, fromImage));
    }
    return set.take();
}

} // namespace outcrop
