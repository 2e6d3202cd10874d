// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/cgroup.h"

#include "core/base/error.h"
#include "core/runtime/cgroup_limits.h"
#include "core/runtime/systemd_scope.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <iterator>
#include <linux/magic.h>
#include <set>
#include <sstream>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace outcrop {

namespace {

const std::string mountPoint = "/sys/fs/cgroup";

bool hasMagic(const std::string& path, unsigned long magic) {
    struct statfs system {};
    return ::statfs(path.c_str(), &system) == 0 && static_cast<unsigned long>(system.f_type) == magic;
}

std::string ruleText(const SpecDeviceRule& rule) {
    const auto number = [](const std::optional<uint32_t>& n) {
        return n ? std::to_string(*n) : std::string("*");
    };
    return std::string(1, rule.type) + " " + number(rule.major) + ":" + number(rule.minor) + " " +
           rule.access;
}

/// What version 2 calls the controllers of these limits.
std::vector<std::string> wantedControllers(const CgroupLimits& limits) {
    std::vector<std::string> wanted;
    for (const std::string controller : limits.controllers())
        wanted.push_back(controller == "blkio" ? "io" : controller);
    return wanted;
}

/// Whether the groups below it may have limits by these.
bool offers(const std::string& group, const std::vector<std::string>& controllers) {
    const UniqueFd file(::open((group + "/cgroup.subtree_control").c_str(), O_RDONLY | O_CLOEXEC));
    std::istringstream text(file ? readAll(file.get(), group) : std::string());
    const std::set<std::string> offered{std::istream_iterator<std::string>(text), {}};
    return std::ranges::all_of(controllers, [&](const std::string& one) { return offered.contains(one); });
}

/// Of an ordinary user's container.
std::string usersParent(const std::string& id, const CgroupLimits& limits,
                        const ContainerCgroup::Warn& warn) {
    const std::string own = mountPoint + ownCgroup();
    const std::vector<std::string> wanted = wantedControllers(limits);
    const bool ours = ::access((own + "/cgroup.procs").c_str(), W_OK) == 0;
    if (wanted.empty() || (ours && offers(own, wanted)))
        return ours ? own : std::string();
    std::string whyNot;
    const std::string scope =
        enterDelegatedScope("outcrop-" + id + "-" + std::to_string(::getpid()) + ".scope", whyNot);
    if (!whyNot.empty())
        warn("no group for limits from systemd: " + whyNot);
    if (scope.empty())
        return ours ? own : std::string();
    divideGroup(mountPoint + scope);
    return mountPoint + scope;
}

bool removeGroup(const std::string& path) {
    // A group stays busy until the last process of it is not only dead but buried.
    for (int attempt = 0; attempt < 600; ++attempt) {
        if (::rmdir(path.c_str()) == 0 || errno != EBUSY)
            return true;
        const timespec pause{0, attempt < 20 ? 200'000 : 5'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return false;
}

void removeWithParent(const std::string& path) {
    removeGroup(path);
    // The common parent goes with its last child; while others are in it the kernel refuses.
    const std::string parent = path.substr(0, path.rfind('/'));
    if (parent.ends_with("/outcrop"))
        ::rmdir(parent.c_str());
}

} // namespace

std::vector<SpecDeviceRule> deviceRules(const SpecResources& resources) {
    std::vector<SpecDeviceRule> allowed;
    for (const SpecDeviceRule& rule : resources.devices)
        if (rule.allow)
            allowed.push_back(rule);
    if (!allowed.empty())
        return allowed;
    return {
        {true, 'c', {}, {}, "m"}, {true, 'b', {}, {}, "m"},    {true, 'c', 1, 3, "rwm"},
        {true, 'c', 1, 5, "rwm"}, {true, 'c', 1, 7, "rwm"},    {true, 'c', 1, 8, "rwm"},
        {true, 'c', 1, 9, "rwm"}, {true, 'c', 5, 0, "rwm"},    {true, 'c', 5, 1, "rwm"},
        {true, 'c', 5, 2, "rwm"}, {true, 'c', 136, {}, "rwm"},
    };
}

ContainerCgroup ContainerCgroup::make(const std::string& id, const SpecResources& resources, bool root,
                                      const Warn& warn) {
    ContainerCgroup cgroup;
    cgroup.m_version2 = hasMagic(mountPoint, CGROUP2_SUPER_MAGIC);
    if (cgroup.m_version2)
        cgroup.makeVersion2(id, resources, root, warn);
    else if (root)
        cgroup.makeVersion1(id, resources, warn);
    // Without groups of our own the controllers are missing one and all.
    const CgroupLimits limits(resources, warn);
    if (cgroup.m_groups.empty())
        for (const char* controller : limits.controllers())
            limits.sayDiscarded(controller);
    return cgroup;
}

bool ContainerCgroup::add(const std::string& controller, const std::string& parent, const std::string& name) {
    const std::string path = parent + "/" + name;
    // Another container's end may remove the common parent between our two calls.
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (::mkdir(path.c_str(), 0755) == 0 || errno == EEXIST)
            break;
        if (errno != ENOENT || (::mkdir(parent.c_str(), 0755) != 0 && errno != EEXIST))
            return false;
    }
    UniqueFd entrance =
        controller.empty()
            ? UniqueFd(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC))
            // A thread that moves itself by "tasks" is spared the lock that all forks wait for.
            : UniqueFd(::open((path + "/tasks").c_str(), O_WRONLY | O_CLOEXEC));
    if (!entrance) {
        ::rmdir(path.c_str());
        return false;
    }
    m_groups.push_back({controller, path, std::move(entrance)});
    return true;
}

void ContainerCgroup::makeVersion2(const std::string& id, const SpecResources& resources, bool root,
                                   const Warn& warn) {
    const CgroupLimits limits(resources, warn);
    const std::string parent = root ? mountPoint + "/outcrop" : usersParent(id, limits, warn);
    if (parent.empty())
        return;
    if (root && resources.limits()) {
        ::mkdir(parent.c_str(), 0755);
        offerControllers(parent);
    }
    if (!add({}, parent, root ? id : "outcrop-" + id))
        return;
    const std::string& path = m_groups.back().path;
    limits.writeVersion2(path);
    if (!root)
        return;
    const UniqueFd group(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const int error = group ? attachDeviceFilter(group.get(), deviceRules(resources)) : errno;
    m_controlsDevices = error == 0;
    if (error != 0)
        warn(std::string("devices not guarded, so CAP_MKNOD is withheld: ") + std::strerror(error));
}

void ContainerCgroup::makeVersion1(const std::string& id, const SpecResources& resources, const Warn& warn) {
    const auto make = [&](const char* controller) {
        const std::string top = mountPoint + "/" + controller;
        return hasMagic(top, CGROUP_SUPER_MAGIC) && add(controller, top + "/outcrop", id);
    };
    if (make("devices")) {
        const std::string& path = m_groups.back().path;
        m_controlsDevices = writeControl(path + "/devices.deny", "a") == 0;
        for (const SpecDeviceRule& rule : deviceRules(resources))
            writeControl(path + "/devices.allow", ruleText(rule));
    }
    if (!m_controlsDevices)
        warn("devices not guarded, so CAP_MKNOD is withheld: no device control group");
    const CgroupLimits limits(resources, warn);
    for (const std::string controller : limits.controllers()) {
        const std::string top = mountPoint + "/" + controller;
        if (!make(controller.c_str())) {
            limits.sayDiscarded(controller);
            continue;
        }
        const std::string& path = m_groups.back().path;
        if (controller == "cpuset") {
            inheritCpuset(top, top + "/outcrop");
            inheritCpuset(top + "/outcrop", path);
        }
        limits.writeVersion1(controller, path);
    }
}

std::vector<std::string> ContainerCgroup::controllersV1() const {
    std::vector<std::string> names;
    for (const Group& group : m_groups)
        if (!group.controller.empty())
            names.push_back(group.controller);
    return names;
}

std::vector<int> ContainerCgroup::tasks() const {
    std::vector<int> fds;
    for (const Group& group : m_groups)
        if (!group.controller.empty())
            fds.push_back(group.entrance.get());
    return fds;
}

int ContainerCgroup::directory() const {
    return m_version2 && !m_groups.empty() ? m_groups[0].entrance.get() : -1;
}

bool ContainerCgroup::oomKilled() const {
    for (const Group& group : m_groups) {
        if (!group.controller.empty() && group.controller != "memory")
            continue;
        const UniqueFd file(::open(
            (group.path + (group.controller.empty() ? "/memory.events" : "/memory.oom_control")).c_str(),
            O_RDONLY | O_CLOEXEC));
        char text[1024] = {};
        if (!file || ::read(file.get(), text, sizeof text - 1) <= 0)
            continue;
        const char* count = std::strstr(text, "oom_kill ");
        if (count && count[9] != '0')
            return true;
    }
    return false;
}

void ContainerCgroup::remove() {
    for (Group& group : m_groups) {
        group.entrance.reset();
        removeWithParent(group.path);
    }
    m_groups.clear();
}

bool ContainerCgroup::freeze(bool frozen) const {
    if (!m_version2 || m_groups.empty())
        return false;
    const std::string& path = m_groups.front().path;
    if (writeControl(path + "/cgroup.freeze", frozen ? "1" : "0") != 0)
        return false;
    if (!frozen)
        return true;
    // A process in the middle of a system call is let finish it.
    for (int attempt = 0; attempt < 1000; ++attempt) {
        if (readFile(path + "/cgroup.events", 4096).find("frozen 1") != std::string::npos)
            return true;
        const timespec pause{0, 2'000'000};
        ::nanosleep(&pause, nullptr);
    }
    writeControl(path + "/cgroup.freeze", "0");
    return false;
}

void ContainerCgroup::removeLeft(const std::string& id) {
    std::vector<std::string> places;
    if (!hasMagic(mountPoint, CGROUP2_SUPER_MAGIC)) {
        for (const char* controller : {"devices", "memory", "pids", "cpu", "cpuset", "blkio"})
            places.push_back(mountPoint + "/" + controller + "/outcrop/" + id);
    } else if (::geteuid() == 0) {
        places.push_back(mountPoint + "/outcrop/" + id);
    } else {
        places.push_back(mountPoint + ownCgroup() + "/outcrop-" + id);
    }
    for (const std::string& path : places)
        if (::access(path.c_str(), F_OK) == 0)
            removeWithParent(path);
}

} // namespace outcrop
