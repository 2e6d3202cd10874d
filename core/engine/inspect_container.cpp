// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/bundle_spec.h"
#include "core/engine/engine_parts.h"
#include "core/engine/live_mount.h"

#include <map>

namespace outcrop {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kNever = "0001-01-01T00:00:00Z"; // Go's zero time

Json listOrNull(const std::vector<std::string>& list) {
    return list.empty() ? Json() : Json(list);
}

Json listOrNull(const std::optional<std::vector<std::string>>& list) {
    return list ? Json(*list) : Json();
}

/// docker writes a set as an object of empty objects.
Json setObject(const std::vector<std::string>& list) {
    Json json = Json::object();
    for (const std::string& entry : list)
        json[entry] = Json::object();
    return json;
}

Json stateObject(const ContainerState& state) {
    Json json;
    json["Status"] = statusName(state.status);
    json["Running"] = state.status == ContainerStatus::Running;
    json["Paused"] = false;
    json["Restarting"] = false;
    json["OOMKilled"] = state.oomKilled;
    json["Dead"] = false;
    json["Pid"] = state.pid;
    json["ExitCode"] = state.exitCode;
    json["Error"] = state.error;
    json["StartedAt"] = state.startedAt.empty() ? kNever : state.startedAt;
    json["FinishedAt"] = state.finishedAt.empty() ? kNever : state.finishedAt;
    return json;
}

Json portBindingsObject(const ContainerRecord& record) {
    std::map<std::string, Json> byPort; // in Go's order
    for (const PortBinding& port : record.ports)
        byPort[port.containerPort()].push_back({{"HostIp", port.hostIp}, {"HostPort", port.hostPort}});
    return Json(byPort);
}

/// Of a running container: where its exposed ports are reached; null for one that is not published.
Json portsObject(const Container& container) {
    Json json = Json::object();
    if (container.state.status != ContainerStatus::Running || container.record.network != "default")
        return json;
    for (const std::string& port : container.record.config.exposedPorts)
        json[port] = nullptr;
    for (const PublishedPort& port : container.state.ports)
        for (const std::string& address : port.hostAddresses())
            json[port.containerPort()].push_back(
                {{"HostIp", address}, {"HostPort", std::to_string(port.first)}});
    return json;
}

Json ulimitsArray(const Limits& limits) {
    Json list = Json::array();
    for (const Ulimit& limit : limits.ulimits)
        list.push_back({{"Name", limit.name}, {"Hard", limit.hard}, {"Soft", limit.soft}});
    return list;
}

Json mountSpecs(const ContainerRecord& record) {
    Json list = Json::array();
    for (const std::string& spec : record.mountSpecs)
        list.push_back(Json::parse(spec));
    return list;
}

/// What has an answer here; then docker's other fields with the values they have when nobody asked for
/// anything.
Json hostConfigObject(const ContainerRecord& record) {
    const Limits& limits = record.limits;
    Json json;
    json["Binds"] = listOrNull(record.binds);
    json["ContainerIDFile"] = "";
    json["LogConfig"] = {{"Type", "json-file"}, {"Config", Json::object()}};
    json["NetworkMode"] = record.network;
    json["PortBindings"] = portBindingsObject(record);
    json["RestartPolicy"] = {{"Name", "no"}, {"MaximumRetryCount", 0}};
    json["AutoRemove"] = record.autoRemove;
    json["VolumeDriver"] = "";
    json["VolumesFrom"] = listOrNull(record.volumesFrom);
    for (const char* key : {"CapAdd", "CapDrop"})
        json[key] = nullptr;
    json["CgroupnsMode"] = "private";
    for (const char* key : {"Dns", "DnsOptions", "DnsSearch"})
        json[key] = Json::array();
    for (const char* key : {"ExtraHosts", "GroupAdd"})
        json[key] = nullptr;
    json["IpcMode"] = "private";
    json["Cgroup"] = "";
    json["Links"] = nullptr;
    json["OomScoreAdj"] = limits.oomScoreAdj;
    json["PidMode"] = "";
    json["Privileged"] = false;
    json["PublishAllPorts"] = record.publishAll;
    json["ReadonlyRootfs"] = record.readOnlyRootfs;
    json["SecurityOpt"] = nullptr;
    if (!record.tmpfs.empty())
        json["Tmpfs"] = record.tmpfs;
    json["UTSMode"] = "";
    json["UsernsMode"] = "";
    json["ShmSize"] = limits.shmSize > 0 ? limits.shmSize : 67108864;
    json["Runtime"] = "outcrop";
    json["Isolation"] = "";
    json["CpuShares"] = limits.cpuShares;
    json["Memory"] = limits.memory;
    json["NanoCpus"] = limits.nanoCpus;
    json["CgroupParent"] = "";
    json["BlkioWeight"] = limits.blkioWeight;
    json["CpuPeriod"] = limits.cpuPeriod;
    json["CpuQuota"] = limits.cpuQuota;
    for (const char* key : {"CpuRealtimePeriod", "CpuRealtimeRuntime"})
        json[key] = 0;
    json["CpusetCpus"] = limits.cpusetCpus;
    json["CpusetMems"] = limits.cpusetMems;
    json["Devices"] = Json::array();
    for (const char* key : {"DeviceCgroupRules", "DeviceRequests"})
        json[key] = nullptr;
    json["MemoryReservation"] = limits.memoryReservation;
    json["MemorySwap"] = limits.memorySwap;
    json["MemorySwappiness"] = limits.memorySwappiness ? Json(*limits.memorySwappiness) : Json();
    json["OomKillDisable"] = limits.oomKillDisable;
    json["PidsLimit"] = limits.pids != 0 ? Json(limits.pids) : Json();
    json["Ulimits"] = ulimitsArray(limits);
    if (!record.mountSpecs.empty())
        json["Mounts"] = mountSpecs(record);
    json["MaskedPaths"] = defaultMaskedPaths();
    json["ReadonlyPaths"] = defaultReadonlyPaths();
    return json;
}

Json graphDriverObject(const ContainerRecord& record, const StorePaths& paths,
                       const std::filesystem::path& bundle) {
    std::string lower;
    for (auto layer = record.layers.rbegin(); layer != record.layers.rend(); ++layer)
        lower += (lower.empty() ? "" : ":") + (paths.layer(*layer) / "fs").string();
    Json data;
    data["LowerDir"] = lower;
    data["MergedDir"] = (bundle / "rootfs").string();
    data["UpperDir"] = (bundle / "upper").string();
    data["WorkDir"] = (bundle / "work").string();
    Json json;
    json["Data"] = data;
    json["Name"] = "overlayfs";
    return json;
}

Json mountsArray(const std::vector<MountPoint>& mounts) {
    Json list = Json::array();
    for (const MountPoint& mount : mounts) {
        Json json;
        json["Type"] = mount.type;
        if (!mount.name.empty())
            json["Name"] = mount.name;
        json["Source"] = mount.source;
        json["Destination"] = mount.destination;
        if (!mount.driver.empty())
            json["Driver"] = mount.driver;
        json["Mode"] = mount.mode;
        json["RW"] = mount.readWrite;
        json["Propagation"] = mount.propagation;
        list.push_back(std::move(json));
    }
    return list;
}

Json configObject(const ContainerRecord& record) {
    const ProcessConfig& config = record.config;
    Json json;
    json["Hostname"] = record.hostname;
    json["Domainname"] = "";
    json["User"] = config.user;
    json["AttachStdin"] = record.attachStdin;
    json["AttachStdout"] = true;
    json["AttachStderr"] = true;
    if (!config.exposedPorts.empty())
        json["ExposedPorts"] = setObject(config.exposedPorts);
    json["Tty"] = record.tty;
    json["OpenStdin"] = record.openStdin;
    json["StdinOnce"] = record.openStdin && record.attachStdin;
    json["Env"] = config.env;
    json["Cmd"] = listOrNull(config.cmd);
    if (!config.healthcheck.is_null())
        json["Healthcheck"] = config.healthcheck;
    json["Image"] = record.imageName;
    json["Volumes"] = config.volumes.empty() ? Json() : setObject(config.volumes);
    json["WorkingDir"] = config.workingDir;
    json["Entrypoint"] = listOrNull(config.entrypoint);
    json["OnBuild"] = nullptr;
    json["Labels"] = config.labels.empty() ? Json::object() : Json(config.labels);
    if (!config.stopSignal.empty())
        json["StopSignal"] = config.stopSignal;
    json["StopTimeout"] = record.stopTimeout;
    if (!config.shell.empty())
        json["Shell"] = config.shell;
    return json;
}

Json networkSettingsObject(const Container& container) {
    const ContainerRecord& record = container.record;
    Json network;
    for (const char* key : {"IPAMConfig", "Links", "Aliases"})
        network[key] = nullptr;
    for (const char* key : {"NetworkID", "EndpointID", "Gateway", "IPAddress"})
        network[key] = "";
    network["IPPrefixLen"] = 0;
    network["MacAddress"] = "";
    Json json;
    json["Bridge"] = "";
    json["SandboxID"] = "";
    json["Ports"] = portsObject(container);
    for (const char* key : {"Gateway", "IPAddress"})
        json[key] = "";
    json["IPPrefixLen"] = 0;
    json["MacAddress"] = "";
    json["Networks"] = {{record.network, network}};
    return json;
}

} // namespace

Json Engine::inspectContainer(const std::string& nameOrId) const {
    const Container container = m_parts->containers.find(nameOrId);
    const ContainerRecord& record = container.record;
    const std::filesystem::path bundle = m_parts->containers.bundle(record.id);
    std::vector<std::string> command = record.command();
    Json json;
    json["Id"] = record.id.str();
    json["Created"] = record.created;
    json["Path"] = command.empty() ? "" : command.front();
    json["Args"] = command.size() < 2 ? Json::array()
                                      : Json(std::vector<std::string>(command.begin() + 1, command.end()));
    json["State"] = stateObject(container.state);
    json["Image"] = record.image.str();
    json["ResolvConfPath"] = (bundle / "resolv.conf").string();
    json["HostnamePath"] = (bundle / "hostname").string();
    json["HostsPath"] = (bundle / "hosts").string();
    json["LogPath"] = (bundle / "container.log").string();
    json["Name"] = "/" + record.name;
    json["RestartCount"] = 0;
    json["Driver"] = "overlayfs";
    json["Platform"] = "linux";
    for (const char* key : {"MountLabel", "ProcessLabel", "AppArmorProfile"})
        json[key] = "";
    json["ExecIDs"] = nullptr;
    json["HostConfig"] = hostConfigObject(record);
    json["GraphDriver"] = graphDriverObject(record, m_parts->store.paths(), bundle);
    json["Mounts"] = mountsArray(allMounts(*this, record));
    json["Config"] = configObject(record);
    json["NetworkSettings"] = networkSettingsObject(container);
    return json;
}

} // namespace outcrop
