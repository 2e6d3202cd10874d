// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/id_map.h"
#include "core/runtime/runtime_spec.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <utility>
#include <variant>
#include <vector>

namespace outcrop {

/// What one step of setting a container up does. Each is plain data: it prints, compares and runs.
namespace steps {

struct AwaitIdMap {};   ///< until the parent has written our user namespace's maps
struct EnterCgroups {}; ///< the ones the monitor made
struct NewCgroupNamespace {};
struct SlavePropagation {}; ///< nothing mounted from here on is seen by the host
struct SetHostname {
    std::string name;
};
struct MountOverlay {
    std::string layersDir;
    std::vector<std::string> layers; ///< hex, topmost first
    std::string bundle;              ///< holds upper, work and the mount point rootfs
    bool userXattr = false;
    bool ephemeral = false; ///< "volatile": nothing is synced
};
/// An image's layers in the container, read-only.
struct MountImage {
    std::string layersDir;
    std::vector<std::string> layers; ///< hex, topmost first
    std::string place;               ///< in the bundle, where they are put together
    std::string target;
    std::string subpath; ///< below their root, and never outside of it
    uint64_t attributes = 0;
};
struct MountFilesystem {
    std::string type;
    std::string source;
    std::string target;
    uint64_t attributes = 0;       ///< MOUNT_ATTR_*
    std::vector<std::string> data; ///< "key=value" or "flag"
    bool optional = false;         ///< failing is a warning
    bool likeTarget = false;       ///< with the mode of the directory it hides
};
struct BindMount {
    std::string source;
    std::string target;
    bool recursive = true;
    uint64_t attributes = 0;  ///< MOUNT_ATTR_* to set
    uint64_t propagation = 0; ///< MS_PRIVATE, MS_SLAVE, MS_SHARED
    bool optional = false;
    std::string subpath = {}; ///< below source, and never outside of it
    bool topOnly = false;     ///< what is mounted below the source keeps its attributes
};
/// Version 1 hierarchies in which the container has a group of its own, below a read-only tmpfs.
struct MountCgroupV1 {
    std::string target;
    std::vector<std::string> controllers;
};
struct MakeDevice {
    SpecDevice device;
    bool bind = false; ///< from the host's /dev, where mknod is not allowed
};
struct MakeLink {
    std::string target;
    std::string path;
};
struct PivotRoot {};
struct OpenTerminal {}; ///< from the container's own devpts; becomes /dev/console too
struct BringLoopbackUp {};
struct AwaitNetwork {}; ///< until the parent has attached the outside
struct SetSysctl {
    std::string name;
    std::string value;
    bool optional = false;
};
struct ReadOnlyPath {
    std::string path;
};
struct MaskPath {
    std::string path;
};
struct ResolveUser {
    SpecUser user;
};
struct MakeWorkingDirectory {
    std::string path;
    bool make = true; ///< if it is missing: not by exec, which must not change the container
};
struct ReadOnlyRoot {};
struct SetRlimit {
    SpecRlimit limit;
};
struct SetOomScore {
    int score = 0;
};
struct ConnectStreams {}; ///< 0, 1, 2; everything else closes on exec
struct NoNewPrivileges {};
struct LoadSeccomp {};
struct DropPrivileges { ///< groups, ids, capability sets
    uint64_t bounding = 0;
    uint64_t effective = 0;
    uint64_t permitted = 0;
    uint64_t inheritable = 0;
    uint64_t ambient = 0;
};
struct Execute {
    std::vector<std::string> args;
    std::vector<std::string> env;
};

using Step = std::variant<AwaitIdMap, EnterCgroups, NewCgroupNamespace, SlavePropagation, SetHostname,
                          MountOverlay, MountImage, MountFilesystem, BindMount, MountCgroupV1, MakeDevice,
                          MakeLink, PivotRoot, OpenTerminal, BringLoopbackUp, AwaitNetwork, SetSysctl,
                          ReadOnlyPath, MaskPath, ResolveUser, MakeWorkingDirectory, ReadOnlyRoot, SetRlimit,
                          SetOomScore, ConnectStreams, NoNewPrivileges, LoadSeccomp, DropPrivileges, Execute>;

} // namespace steps

enum class NetworkMode { None, Host, Default };

/// What the plan depends on besides the spec; gathered once by the monitor, invented by tests.
struct SetupFacts {
    std::string bundle;
    IdMap::Kind idMap = IdMap::Kind::Root;
    bool userNamespace() const { return idMap != IdMap::Kind::Root; }
    bool cgroups = false;              ///< the monitor made groups to enter
    bool cgroupVersion2 = false;       ///< /sys/fs/cgroup is a cgroup2
    std::vector<std::string> cgroupV1; ///< controllers with a group of the container's own
    bool deviceControl = true;         ///< a device cgroup guards the devices (else root may not mknod)
    bool outsideNetwork = false;       ///< pasta is going to attach
    uint64_t hostCapabilities = ~0ULL; ///< our bounding set; nothing above it can be given
};

struct SetupPlan {
    uint64_t cloneFlags = 0; ///< CLONE_NEW*
    std::vector<steps::Step> steps;
};

NetworkMode networkMode(const RuntimeSpec& spec);
/// Decides everything, does nothing. Throws Error(BadInput) for a spec that cannot be run.
SetupPlan makeSetupPlan(const RuntimeSpec& spec, const SetupFacts& facts);
/// For a further process in a running container: only the part about the process.
SetupPlan makeExecPlan(const SpecProcess& process, const SetupFacts& facts, bool seccomp);
/// One line in words: "mount proc on /proc (nosuid,noexec,nodev)".
std::string describe(const steps::Step& step);
std::string planText(const SetupPlan& plan);

} // namespace outcrop
