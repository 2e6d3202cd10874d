// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/bundle_spec.h"
#include "core/engine/engine_parts.h"

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

/// What has an answer here; then docker's other fields with the values they have when nobody asked for
/// anything.
Json hostConfigObject(const ContainerRecord& record) {
    Json json;
    json["Binds"] = listOrNull(record.binds);
    json["ContainerIDFile"] = "";
    json["LogConfig"] = {{"Type", "json-file"}, {"Config", Json::object()}};
    json["NetworkMode"] = record.network;
    json["PortBindings"] = Json::object();
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
    json["OomScoreAdj"] = 0;
    json["PidMode"] = "";
    json["Privileged"] = false;
    json["PublishAllPorts"] = false;
    json["ReadonlyRootfs"] = record.readOnlyRootfs;
    json["SecurityOpt"] = nullptr;
    json["UTSMode"] = "";
    json["UsernsMode"] = "";
    json["ShmSize"] = 67108864;
    json["Runtime"] = "outcrop";
    json["Isolation"] = "";
    for (const char* key : {"CpuShares", "Memory", "NanoCpus"})
        json[key] = 0;
    json["CgroupParent"] = "";
    for (const char* key : {"CpuPeriod", "CpuQuota", "CpuRealtimePeriod", "CpuRealtimeRuntime"})
        json[key] = 0;
    for (const char* key : {"CpusetCpus", "CpusetMems"})
        json[key] = "";
    json["Devices"] = Json::array();
    for (const char* key : {"DeviceCgroupRules", "DeviceRequests"})
        json[key] = nullptr;
    for (const char* key : {"MemoryReservation", "MemorySwap"})
        json[key] = 0;
    json["MemorySwappiness"] = nullptr;
    json["OomKillDisable"] = false;
    json["PidsLimit"] = nullptr;
    json["Ulimits"] = Json::array();
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

Json networkSettingsObject(const ContainerRecord& record) {
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
    json["Ports"] = Json::object();
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
    json["Mounts"] = mountsArray(record.mounts);
    json["Config"] = configObject(record);
    json["NetworkSettings"] = networkSettingsObject(record);
    return json;
}

} // namespace outcrop
