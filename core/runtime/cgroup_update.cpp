// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/cgroup_update.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <sstream>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace {

const std::string kMountPoint = "/sys/fs/cgroup";

/// Whether "cpu,cpuacct" names a controller; version 2 has none ("").
bool isNamed(const std::string& controllers, const std::string& wanted) {
    return controllers == wanted ||
           (!wanted.empty() && ("," + controllers + ",").find("," + wanted + ",") != std::string::npos);
}

} // namespace

RunningCgroup::RunningCgroup(pid_t pid, std::string id)
    : m_id(std::move(id)), m_groups(readFile("/proc/" + std::to_string(pid) + "/cgroup", 1 << 20)),
      m_version2(::access((kMountPoint + "/cgroup.controllers").c_str(), F_OK) == 0) {}

std::string RunningCgroup::path(const std::string& controller) const {
    std::istringstream lines(m_groups);
    for (std::string line; std::getline(lines, line);) { // "4:cpu,cpuacct:/outcrop/ID"
        const size_t first = line.find(':');
        const size_t second = line.find(':', first + 1);
        if (second == std::string::npos || !isNamed(line.substr(first + 1, second - first - 1), controller))
            continue;
        const std::string group = line.substr(second + 1);
        if (group.ends_with(m_id))
            return kMountPoint + (controller.empty() ? "" : "/" + controller) + group;
    }
    return {};
}

std::string RunningCgroup::missingFor(const SpecResources& resources) const {
    if (m_version2 || ::geteuid() != 0)
        return {};
    for (const std::string controller : CgroupLimits(resources, {}).controllers())
        if (path(controller).empty() && ::access((kMountPoint + "/" + controller).c_str(), F_OK) == 0)
            return controller;
    return {};
}

void RunningCgroup::write(const SpecResources& resources, const CgroupLimits::Warn& warn) const {
    const CgroupLimits limits(resources, warn);
    const std::string whole = m_version2 ? path({}) : std::string();
    if (!whole.empty()) {
        if (::geteuid() == 0)
            offerControllers(whole.substr(0, whole.rfind('/')));
        return limits.writeVersion2(whole);
    }
    for (const std::string controller : limits.controllers())
        if (const std::string group = m_version2 ? std::string() : path(controller); !group.empty())
            limits.writeVersion1(controller, group);
        else
            limits.sayDiscarded(controller);
}

} // namespace outcrop
