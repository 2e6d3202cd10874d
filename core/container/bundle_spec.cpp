// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/bundle_spec.h"

#include "core/container/environment.h"
#include "core/container/limits_json.h"
#include "core/oci/json_fields.h"
#include "core/runtime/mount_options.h"
#include "core/volume/mount_request.h"

#include <algorithm>
#include <cstdlib>

namespace outcrop {

namespace {

using Json = nlohmann::ordered_json;

struct DefaultMount {
    const char* destination;
    const char* type;
    const char* source;
    std::vector<const char*> options;
};

const std::vector<DefaultMount>& defaultMounts() {
    static const std::vector<DefaultMount> mounts{
        {"/proc", "proc", "proc", {"nosuid", "noexec", "nodev"}},
        {"/dev", "tmpfs", "tmpfs", {"nosuid", "strictatime", "mode=755", "size=65536k"}},
        {"/dev/pts",
         "devpts",
         "devpts",
         {"nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"}},
        {"/sys", "sysfs", "sysfs", {"nosuid", "noexec", "nodev", "ro"}},
        {"/sys/fs/cgroup", "cgroup", "cgroup", {"ro", "nosuid", "noexec", "nodev"}},
        {"/dev/mqueue", "mqueue", "mqueue", {"nosuid", "noexec", "nodev"}},
        {"/dev/shm", "tmpfs", "shm", {"nosuid", "noexec", "nodev", "mode=1777", "size=65536k"}},
    };
    return mounts;
}

constexpr const char* kCapabilities[] = {
    "CAP_CHOWN",   "CAP_DAC_OVERRIDE", "CAP_FSETID",           "CAP_FOWNER",
    "CAP_MKNOD",   "CAP_NET_RAW",      "CAP_SETGID",           "CAP_SETUID",
    "CAP_SETFCAP", "CAP_SETPCAP",      "CAP_NET_BIND_SERVICE", "CAP_SYS_CHROOT",
    "CAP_KILL",    "CAP_AUDIT_WRITE"};

Json tmpfsMount(const std::string& destination, const std::vector<std::string>& options) {
    return {{"destination", destination}, {"type", "tmpfs"}, {"source", "tmpfs"}, {"options", options}};
}

Json bindMount(const std::string& source, const std::string& destination, bool readOnly,
               const std::string& propagation) {
    return {{"destination", destination},
            {"type", "bind"},
            {"source", source},
            {"options", {"rbind", readOnly ? "ro" : "rw", propagation.empty() ? "rprivate" : propagation}}};
}

/// What is mounted over /etc may have no such file and let none be made: then that is how it is.
Json engineFile(const std::filesystem::path& source, const std::string& destination,
                const ContainerRecord& record) {
    Json json = bindMount(source.string(), destination, record.readOnlyRootfs, {});
    if (record.hasMountAt("/etc"))
        json["options"].push_back(kOptionalWord);
    return json;
}

Json imageMount(const MountPoint& mount) {
    std::string layers;
    for (auto layer = mount.layers.rbegin(); layer != mount.layers.rend(); ++layer)
        layers += (layers.empty() ? "" : ":") + layer->hex();
    Json json = {
        {"destination", mount.destination}, {"type", kImageType}, {"source", layers}, {"options", {"ro"}}};
    if (!mount.subpath.empty())
        json["options"].push_back(std::string(kSubpathWord) + mount.subpath);
    return json;
}

Json ownMount(const MountPoint& mount) {
    if (mount.type == "image")
        return imageMount(mount);
    if (mount.type == "tmpfs")
        return tmpfsMount(mount.destination, mount.options);
    if (!mount.fileSystem.empty() && mount.fileSystem != "bind")
        return {{"destination", mount.destination},
                {"type", mount.fileSystem},
                {"source", mount.device},
                {"options", mount.options}};
    Json json = bindMount(mount.fileSystem.empty() ? mount.source : mount.device, mount.destination,
                          !mount.readWrite, mount.propagation);
    for (const std::string& option : mount.options)
        json["options"].push_back(option);
    if (mount.recursive == MountFlag::Recursive::Disabled)
        json["options"][0] = "bind";
    if (mount.recursive == MountFlag::Recursive::Writable)
        json["options"].push_back(kTopOnlyWord);
    if (!mount.subpath.empty())
        json["options"].push_back(std::string(kSubpathWord) + mount.subpath);
    return json;
}

std::vector<std::string> optionsOf(const DefaultMount& mount, const ContainerRecord& record) {
    std::vector<std::string> options(mount.options.begin(), mount.options.end());
    if (std::string_view(mount.source) == "shm" && record.limits.shmSize > 0)
        options.back() = "size=" + std::to_string(record.limits.shmSize);
    return options;
}

Json mounts(const ContainerRecord& record, const BundleFacts& facts) {
    Json list = Json::array();
    for (const DefaultMount& mount : defaultMounts())
        if (!record.hasMountAt(mount.destination))
            list.push_back({{"destination", mount.destination},
                            {"type", mount.type},
                            {"source", mount.source},
                            {"options", optionsOf(mount, record)}});
    for (const char* name : {"resolv.conf", "hostname", "hosts"}) {
        const std::string destination = std::string("/etc/") + name;
        if (!record.hasMountAt(destination))
            list.push_back(engineFile(facts.bundle / name, destination, record));
    }
    for (const auto& [destination, options] : record.tmpfs)
        list.push_back(tmpfsMount(destination, tmpfsOptionWords(options)));
    std::vector<MountPoint> own = record.mounts;
    // A mount below another must come after it, or it would be hidden.
    std::stable_sort(own.begin(), own.end(), [](const MountPoint& a, const MountPoint& b) {
        return std::count(a.destination.begin(), a.destination.end(), '/') <
               std::count(b.destination.begin(), b.destination.end(), '/');
    });
    for (const MountPoint& mount : own)
        if (!record.tmpfs.contains(mount.destination)) // docker's --tmpfs lies over all else
            list.push_back(ownMount(mount));
    return list;
}

Json process(const ContainerRecord& record) {
    Json json;
    json["terminal"] = record.tty;
    json["user"] = {{"uid", 0}, {"gid", 0}, {"username", record.config.user}};
    json["args"] = record.command();
    json["env"] = processEnvironment(record, record.tty);
    json["cwd"] = record.config.workingDir.empty() ? "/" : record.config.workingDir;
    const Json capabilities(std::vector<std::string>(std::begin(kCapabilities), std::end(kCapabilities)));
    json["capabilities"] = {
        {"bounding", capabilities}, {"effective", capabilities}, {"permitted", capabilities}};
    json["noNewPrivileges"] = true;
    if (!record.limits.ulimits.empty())
        json["rlimits"] = specRlimits(record.limits);
    if (record.limits.oomScoreAdj != 0)
        json["oomScoreAdj"] = record.limits.oomScoreAdj;
    return json;
}

Json deviceRule(bool allow, const char* type, int major, int minor, const char* access) {
    Json rule{{"allow", allow}, {"type", type}};
    if (major >= 0)
        rule["major"] = major;
    if (minor >= 0)
        rule["minor"] = minor;
    rule["access"] = access;
    return rule;
}

/// Nodes may be made, but only the harmless ones opened.
Json deviceRules() {
    Json rules = Json::array();
    rules.push_back({{"allow", false}, {"access", "rwm"}});
    rules.push_back(deviceRule(true, "c", -1, -1, "m"));
    rules.push_back(deviceRule(true, "b", -1, -1, "m"));
    for (const int minor : {3, 5, 7, 8, 9}) // null, zero, full, random, urandom
        rules.push_back(deviceRule(true, "c", 1, minor, "rwm"));
    for (const int minor : {0, 1, 2}) // tty, console, ptmx
        rules.push_back(deviceRule(true, "c", 5, minor, "rwm"));
    rules.push_back(deviceRule(true, "c", 136, -1, "rwm")); // pseudo terminals
    return rules;
}

Json resources(const ContainerRecord& record) {
    Json json = specResources(record.limits);
    json["devices"] = deviceRules();
    return json;
}

Json namespaces(const ContainerRecord& record, const BundleFacts& facts) {
    Json list = Json::array();
    const auto add = [&](const char* type) { list.push_back({{"type", type}}); };
    if (facts.idMap != IdMap::Kind::Root)
        add("user");
    for (const char* type : {"mount", "pid", "uts", "ipc", "cgroup"})
        add(type);
    if (record.network != "host")
        add("network");
    return list;
}

const char* idMapName(IdMap::Kind kind) {
    IdMap map;
    map.kind = kind;
    return map.name();
}

PublishedPort toPublish(const PortBinding& binding) {
    PublishedPort port{binding.hostIp, 0, 0, binding.port, binding.protocol};
    const size_t dash = binding.hostPort.find('-');
    if (!binding.hostPort.empty()) {
        port.first = static_cast<uint16_t>(std::stoul(binding.hostPort));
        port.last = dash == std::string::npos
                        ? port.first
                        : static_cast<uint16_t>(std::stoul(binding.hostPort.substr(dash + 1)));
    }
    return port;
}

/// With --publish-all also what is exposed and has no place yet.
std::vector<PublishedPort> portsToPublish(const ContainerRecord& record) {
    std::vector<PublishedPort> ports;
    if (record.network != "default")
        return ports;
    for (const PortBinding& binding : record.ports)
        ports.push_back(toPublish(binding));
    if (!record.publishAll)
        return ports;
    for (const std::string& exposed : record.config.exposedPorts) {
        const bool placed =
            std::any_of(record.ports.begin(), record.ports.end(),
                        [&](const PortBinding& binding) { return binding.containerPort() == exposed; });
        const size_t slash = std::min(exposed.find('/'), exposed.size());
        const std::string protocol = slash < exposed.size() ? exposed.substr(slash + 1) : "tcp";
        const unsigned long number = std::strtoul(exposed.c_str(), nullptr, 10);
        if (!placed && number > 0 && number <= UINT16_MAX && (protocol == "tcp" || protocol == "udp"))
            ports.push_back({{}, 0, 0, static_cast<uint16_t>(number), protocol});
    }
    return ports;
}

Json annotations(const ContainerRecord& record, const BundleFacts& facts) {
    std::string layers = facts.initLayer;
    for (auto layer = record.layers.rbegin(); layer != record.layers.rend(); ++layer)
        layers += (layers.empty() ? "" : ":") + layer->hex();
    Json json;
    json["dev.outcrop.layers-dir"] = facts.layersDir.string();
    json["dev.outcrop.layers"] = layers;
    json["dev.outcrop.network"] = record.network;
    json["dev.outcrop.idmap"] = idMapName(facts.idMap);
    if (const std::string ports = publishedPortsText(portsToPublish(record)); !ports.empty())
        json["dev.outcrop.ports"] = ports;
    if (record.autoRemove)
        json["dev.outcrop.ephemeral"] = "1";
    if (!facts.onExit.empty())
        json["dev.outcrop.on-exit"] = jsonText(facts.onExit);
    return json;
}

} // namespace

const std::vector<std::string>& defaultMaskedPaths() {
    static const std::vector<std::string> paths{
        "/proc/asound",      "/proc/acpi",          "/proc/interrupts", "/proc/kcore",
        "/proc/keys",        "/proc/latency_stats", "/proc/timer_list", "/proc/timer_stats",
        "/proc/sched_debug", "/proc/scsi",          "/sys/firmware",    "/sys/devices/virtual/powercap"};
    return paths;
}

const std::vector<std::string>& defaultReadonlyPaths() {
    static const std::vector<std::string> paths{"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys",
                                                "/proc/sysrq-trigger"};
    return paths;
}

Json makeBundleSpec(const ContainerRecord& record, const BundleFacts& facts) {
    Json spec;
    spec["ociVersion"] = "1.0.2";
    spec["process"] = process(record);
    spec["root"] = {{"path", "rootfs"}, {"readonly", record.readOnlyRootfs}};
    spec["hostname"] = record.hostname;
    spec["mounts"] = mounts(record, facts);
    spec["annotations"] = annotations(record, facts);
    spec["linux"] = {{"namespaces", namespaces(record, facts)},
                     {"resources", resources(record)},
                     {"maskedPaths", defaultMaskedPaths()},
                     {"readonlyPaths", defaultReadonlyPaths()}};
    return spec;
}

} // namespace outcrop
