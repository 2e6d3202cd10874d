// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/runtime/runtime_spec.h"

#include <functional>
#include <string>
#include <vector>

namespace outcrop {

/// The container's control groups: made before it starts, entered by its first process and execs, removed
/// after it. Version 2, version 1 and both mixed; what the machine does not offer is told as a warning, never
/// fatal.
class ContainerCgroup {
public:
    using Warn = std::function<void(const std::string&)>;

    ContainerCgroup() = default;
    static ContainerCgroup make(const std::string& id, const SpecResources& resources, bool root,
                                const Warn& warn);
    ContainerCgroup(ContainerCgroup&&) = default;
    ContainerCgroup& operator=(ContainerCgroup&&) = default;
    ~ContainerCgroup() = default;

    /// Removes what a killed monitor left of the container's groups, where it is known to make them.
    static void removeLeft(const std::string& id);

    bool empty() const { return m_groups.empty(); }
    bool version2() const { return m_version2; }
    /// Devices are guarded, so that a root with CAP_MKNOD reaches only those that are allowed.
    bool controlsDevices() const { return m_controlsDevices; }
    std::vector<std::string> controllersV1() const;
    /// Version 1: open files to which a process writes itself.
    std::vector<int> tasks() const;
    /// Version 2: directory to clone a process into, or -1.
    int directory() const;
    bool oomKilled() const;
    /// Stops all processes of the group where they are, or lets them go on. False where that can't be done:
    /// version 1, or no group.
    bool freeze(bool frozen) const;
    /// After the last process has gone. Waits a little for the kernel to notice.
    void remove();

private:
    struct Group {
        std::string controller; ///< empty for version 2
        std::string path;
        UniqueFd entrance; ///< version 1: its tasks file; version 2: its directory
    };
    void makeVersion2(const std::string& id, const SpecResources& resources, bool root, const Warn& warn);
    void makeVersion1(const std::string& id, const SpecResources& resources, const Warn& warn);
    bool add(const std::string& controller, const std::string& parent, const std::string& name);

    std::vector<Group> m_groups;
    bool m_version2 = false;
    bool m_controlsDevices = false;
};

/// Loads a device filter for a version 2 group. 0 or an errno.
int attachDeviceFilter(int groupFd, const std::vector<SpecDeviceRule>& rules);
/// What the spec allows; without a word of it docker's: mknod of anything, use of the harmless ones and of
/// terminals.
std::vector<SpecDeviceRule> deviceRules(const SpecResources& resources);

} // namespace outcrop
