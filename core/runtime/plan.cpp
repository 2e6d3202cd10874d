// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/plan.h"

#include "core/base/capabilities.h"
#include "core/base/error.h"
#include "core/base/hex.h"
#include "core/runtime/mount_options.h"

#include <algorithm>
#include <sched.h>
#include <sys/mount.h>

namespace outcrop {

namespace {

constexpr uint64_t mknodBit = 1ULL << 27; // CAP_MKNOD

std::vector<std::string> splitLayers(const std::string& joined) {
    std::vector<std::string> layers;
    for (size_t from = 0; from < joined.size();) {
        const size_t to = std::min(joined.find(':', from), joined.size());
        layers.push_back(joined.substr(from, to - from));
        if (!isLowerHex(layers.back()))
            throw Error(ErrorCode::BadInput, "read runtime spec", layers.back(),
                        "layer name is not a hex digest");
        from = to + 1;
    }
    return layers;
}

long componentCount(const std::string& path) {
    long count = 0;
    for (size_t i = 0; i < path.size(); ++i)
        count += path[i] != '/' && (i == 0 || path[i - 1] == '/');
    return count;
}

/// With one id mapped there is no group 5, and devpts would be refused for naming it.
std::vector<std::string> withoutUnmappedGroup(std::vector<std::string> data, const SetupFacts& facts) {
    if (facts.idMap == IdMap::Kind::Single)
        data.erase(std::remove_if(
                       data.begin(), data.end(),
                       [](const std::string& word) { return word.rfind("gid=", 0) == 0 && word != "gid=0"; }),
                   data.end());
    return data;
}

bool saysMode(const std::vector<std::string>& data) {
    return std::any_of(data.begin(), data.end(),
                       [](const std::string& word) { return word.rfind("mode=", 0) == 0; });
}

/// Builds the step list in the order in which it runs.
class Planner {
public:
    Planner(const RuntimeSpec& spec, const SetupFacts& facts) : m_spec(spec), m_facts(facts) {}

    SetupPlan make() {
        namespaces();
        rootFileSystem();
        mounts();
        devices();
        add(steps::PivotRoot{});
        network();
        if (m_spec.process.terminal)
            add(steps::OpenTerminal{});
        confinedPaths();
        return std::move(m_plan);
    }

    void process(const SpecProcess& process, bool seccomp, bool makeDirectory = true);
    SetupPlan take() { return std::move(m_plan); }

private:
    void add(steps::Step step) { m_plan.steps.push_back(std::move(step)); }
    void namespaces();
    void rootFileSystem();
    void mounts();
    void mountOne(const SpecMount& mount);
    void mountCgroup(const SpecMount& mount, const MountOptions& options);
    void devices();
    void network();
    void confinedPaths();

    const RuntimeSpec& m_spec;
    const SetupFacts& m_facts;
    SetupPlan m_plan;
    int m_images = 0;
};

void Planner::namespaces() {
    m_plan.cloneFlags = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC;
    if (m_facts.userNamespace())
        m_plan.cloneFlags |= CLONE_NEWUSER;
    if (networkMode(m_spec) != NetworkMode::Host)
        m_plan.cloneFlags |= CLONE_NEWNET;
    if (m_facts.cgroups)
        add(steps::EnterCgroups{});
    if (m_facts.userNamespace())
        add(steps::AwaitIdMap{});
    // Only now: a cgroup namespace shows as its root where its maker stands.
    add(steps::NewCgroupNamespace{});
    if (!m_spec.hostname.empty())
        add(steps::SetHostname{m_spec.hostname});
    if (networkMode(m_spec) != NetworkMode::Host)
        add(steps::BringLoopbackUp{});
}

void Planner::rootFileSystem() {
    add(steps::SlavePropagation{});
    steps::MountOverlay overlay;
    overlay.layersDir = m_spec.annotation("dev.outcrop.layers-dir");
    overlay.layers = splitLayers(m_spec.annotation("dev.outcrop.layers"));
    overlay.bundle = m_facts.bundle;
    // The worker writes layers in a user namespace, where only user.overlay.* can be set: root mounts must
    // read the same.
    overlay.userXattr = true;
    overlay.ephemeral = m_spec.annotation("dev.outcrop.ephemeral") == "1";
    if (!overlay.layers.empty() && (overlay.layersDir.empty() || overlay.layersDir[0] != '/'))
        throw Error(ErrorCode::BadInput, "read runtime spec", "dev.outcrop.layers-dir",
                    "not an absolute path");
    add(std::move(overlay));
}

void Planner::mounts() {
    std::vector<const SpecMount*> ordered;
    for (const SpecMount& mount : m_spec.mounts)
        ordered.push_back(&mount);
    std::stable_sort(ordered.begin(), ordered.end(), [](const SpecMount* a, const SpecMount* b) {
        return componentCount(a->destination) < componentCount(b->destination);
    });
    for (const SpecMount* mount : ordered)
        mountOne(*mount);
}

void Planner::mountOne(const SpecMount& mount) {
    const MountOptions options = MountOptions::parse(mount.options);
    if (options.bind || mount.type == "bind") {
        steps::BindMount bind{mount.source, mount.destination, options.recursive || !options.bind,
                              options.attributes,
                              options.propagation ? options.propagation : uint64_t(MS_PRIVATE | MS_REC)};
        bind.subpath = options.subpath;
        bind.topOnly = options.topOnly;
        bind.optional = options.optional;
        if (bind.source.empty() || bind.source[0] != '/')
            throw Error(ErrorCode::BadInput, "read runtime spec", mount.destination,
                        "source of a bind mount is not an absolute path");
        return add(std::move(bind));
    }
    if (mount.type == kImageType)
        return add(steps::MountImage{m_spec.annotation("dev.outcrop.layers-dir"), splitLayers(mount.source),
                                     m_facts.bundle + "/image-" + std::to_string(m_images++),
                                     mount.destination, options.subpath, options.attributes});
    if (mount.type == "cgroup" || mount.type == "cgroup2")
        return mountCgroup(mount, options);
    // The host's network shows its devices in sysfs: the kernel gives a user a new one only with a network of
    // his own.
    if (mount.type == "sysfs" && m_facts.userNamespace() && networkMode(m_spec) == NetworkMode::Host)
        return add(steps::BindMount{"/sys", mount.destination, true, options.attributes, MS_SLAVE | MS_REC});
    add(steps::MountFilesystem{mount.type, mount.source.empty() ? mount.type : mount.source,
                               mount.destination, options.attributes,
                               withoutUnmappedGroup(options.data, m_facts), false,
                               mount.type == "tmpfs" && !saysMode(options.data)});
}

void Planner::mountCgroup(const SpecMount& mount, const MountOptions& options) {
    if (m_facts.cgroupVersion2)
        add(steps::MountFilesystem{"cgroup2", "cgroup", mount.destination, options.attributes, {}, true});
    else if (!m_facts.cgroupV1.empty() && !m_facts.userNamespace())
        add(steps::MountCgroupV1{mount.destination, m_facts.cgroupV1});
}

void Planner::devices() {
    static const SpecDevice defaults[] = {
        {"/dev/null", 'c', 1, 3},   {"/dev/zero", 'c', 1, 5},    {"/dev/full", 'c', 1, 7},
        {"/dev/random", 'c', 1, 8}, {"/dev/urandom", 'c', 1, 9}, {"/dev/tty", 'c', 5, 0},
    };
    const bool ownDev = std::any_of(m_spec.mounts.begin(), m_spec.mounts.end(),
                                    [](const SpecMount& mount) { return mount.destination == "/dev"; });
    if (!ownDev)
        return;
    for (const SpecDevice& device : defaults)
        add(steps::MakeDevice{device, m_facts.userNamespace()});
    for (const SpecDevice& device : m_spec.devices)
        add(steps::MakeDevice{device, m_facts.userNamespace()});
    add(steps::MakeLink{"/proc/self/fd", "/dev/fd"});
    add(steps::MakeLink{"/proc/self/fd/0", "/dev/stdin"});
    add(steps::MakeLink{"/proc/self/fd/1", "/dev/stdout"});
    add(steps::MakeLink{"/proc/self/fd/2", "/dev/stderr"});
    add(steps::MakeLink{"/proc/kcore", "/dev/core"});
    add(steps::MakeLink{"pts/ptmx", "/dev/ptmx"});
}

void Planner::network() {
    for (const auto& [name, value] : m_spec.sysctl)
        add(steps::SetSysctl{name, value, m_facts.userNamespace()});
    if (networkMode(m_spec) == NetworkMode::Host)
        return;
    // As docker: ports and pings for every user inside, since the network is the container's own.
    if (m_spec.sysctl.count("net.ipv4.ip_unprivileged_port_start") == 0)
        add(steps::SetSysctl{"net.ipv4.ip_unprivileged_port_start", "0", true});
    if (m_spec.sysctl.count("net.ipv4.ping_group_range") == 0 && !m_facts.userNamespace())
        add(steps::SetSysctl{"net.ipv4.ping_group_range", "0 2147483647", true});
    if (m_facts.outsideNetwork)
        add(steps::AwaitNetwork{});
}

void Planner::confinedPaths() {
    for (const std::string& path : m_spec.readonlyPaths)
        add(steps::ReadOnlyPath{path});
    for (const std::string& path : m_spec.maskedPaths)
        add(steps::MaskPath{path});
}

void Planner::process(const SpecProcess& process, bool seccomp, bool makeDirectory) {
    add(steps::ResolveUser{process.user});
    add(steps::MakeWorkingDirectory{process.cwd, makeDirectory});
    if (m_spec.rootReadOnly)
        add(steps::ReadOnlyRoot{});
    for (const SpecRlimit& limit : process.rlimits)
        add(steps::SetRlimit{limit});
    if (process.oomScoreAdj)
        add(steps::SetOomScore{*process.oomScoreAdj});
    add(steps::ConnectStreams{});
    if (process.noNewPrivileges)
        add(steps::NoNewPrivileges{});
    // Before capabilities go: without no_new_privs the kernel wants CAP_SYS_ADMIN for a filter.
    if (seccomp)
        add(steps::LoadSeccomp{});
    uint64_t allowed = m_facts.hostCapabilities;
    // Without a device cgroup a root that may mknod would own every disk of the host.
    if (!m_facts.deviceControl && !m_facts.userNamespace())
        allowed &= ~mknodBit;
    add(steps::DropPrivileges{
        capabilityMask(process.bounding) & allowed, capabilityMask(process.effective) & allowed,
        capabilityMask(process.permitted) & allowed, capabilityMask(process.inheritable) & allowed,
        capabilityMask(process.ambient) & allowed});
    add(steps::Execute{process.args, process.env});
}

} // namespace

NetworkMode networkMode(const RuntimeSpec& spec) {
    const std::string mode = spec.annotation("dev.outcrop.network");
    if (mode == "host")
        return NetworkMode::Host;
    if (mode.empty() || mode == "none")
        return NetworkMode::None;
    if (mode == "default")
        return NetworkMode::Default;
    throw Error(ErrorCode::BadInput, "read runtime spec", mode, "unknown network mode");
}

SetupPlan makeSetupPlan(const RuntimeSpec& spec, const SetupFacts& facts) {
    Planner planner(spec, facts);
    SetupPlan plan = planner.make();
    planner.process(spec.process, spec.annotation("dev.outcrop.seccomp") != "unconfined");
    SetupPlan process = planner.take();
    plan.steps.insert(plan.steps.end(), std::make_move_iterator(process.steps.begin()),
                      std::make_move_iterator(process.steps.end()));
    return plan;
}

SetupPlan makeExecPlan(const SpecProcess& process, const SetupFacts& facts, bool seccomp) {
    const RuntimeSpec none;
    Planner planner(none, facts);
    planner.process(process, seccomp, false);
    SetupPlan plan = planner.take();
    if (process.terminal)
        plan.steps.insert(plan.steps.begin(), steps::OpenTerminal{});
    return plan;
}

} // namespace outcrop
