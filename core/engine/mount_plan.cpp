// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/mount_plan.h"

#include "core/base/error.h"
#include "core/volume/mount_mode.h"

#include <algorithm>
#include <filesystem>
#include <set>

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
    planned.makeSource = true;
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
    planned.copyUp = !request.noCopy;
    planned.makeVolume = true;
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
        throw Error(ErrorCode::BadInput, "read volumes-from", text, "no container named");
    if (colon == std::string::npos)
        return from;
    const std::string modeText = text.substr(colon + 1);
    const auto mode = parseMountMode(modeText);
    if (!mode || mode->noCopy || mode->consistency || !mode->propagation.empty())
        throw Error(ErrorCode::BadInput, "read volumes-from", text, "invalid mode: " + modeText);
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
    std::set<std::string> requested;
    for (const MountRequest& request : requests) {
        if (request.source.empty())
            continue;
        if (!requested.insert(request.target).second)
            throw Error(ErrorCode::BadInput, "create container", {},
                        "duplicate mount point: " + request.target);
        set.put(request.type == MountRequest::Type::Bind ? bindMount(request) : namedVolume(request));
    }
    for (const std::string& path : volumePaths) {
        const std::string target = cleanTarget(path);
        const bool fromImage =
            std::find(imageVolumes.begin(), imageVolumes.end(), path) != imageVolumes.end();
        if (!set.covers(target))
            set.put(anonymousVolume(target, fromImage));
    }
    return set.take();
}

} // namespace outcrop
