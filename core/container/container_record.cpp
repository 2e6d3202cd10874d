// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/container/container.h"
#include "core/container/limits_json.h"
#include "core/oci/json_fields.h"

#include <algorithm>

namespace outcrop {

namespace {

constexpr unsigned kVersion = 1;
constexpr const char* kObject = "container.json";

/// What only some mounts have is written only for those.
nlohmann::json mountToJson(const MountPoint& mount) {
    nlohmann::json json = {{"type", mount.type},           {"name", mount.name},
                           {"source", mount.source},       {"destination", mount.destination},
                           {"driver", mount.driver},       {"mode", mount.mode},
                           {"readWrite", mount.readWrite}, {"propagation", mount.propagation},
                           {"anonymous", mount.anonymous}, {"fromImage", mount.fromImage}};
    if (!mount.subpath.empty())
        json["subpath"] = mount.subpath;
    if (!mount.options.empty())
        json["options"] = mount.options;
    if (!mount.fileSystem.empty()) {
        json["fileSystem"] = mount.fileSystem;
        json["device"] = mount.device;
    }
    if (!mount.image.empty()) {
        json["image"] = mount.image;
        for (const Digest& layer : mount.layers)
            json["layers"].push_back(layer.str());
    }
    if (mount.mountedVolume)
        json["mountedVolume"] = true;
    if (mount.recursive != MountFlag::Recursive::Enabled)
        json["recursive"] = static_cast<unsigned>(mount.recursive);
    return json;
}

MountPoint mountFromJson(const nlohmann::json& json) {
    MountPoint mount;
    mount.type = jsonString(json, "type", kObject);
    mount.name = jsonString(json, "name", kObject);
    mount.source = jsonString(json, "source", kObject);
    mount.destination = jsonString(json, "destination", kObject);
    mount.driver = jsonString(json, "driver", kObject);
    mount.mode = jsonString(json, "mode", kObject);
    mount.readWrite = jsonBool(json, "readWrite", kObject);
    mount.propagation = jsonString(json, "propagation", kObject);
    mount.anonymous = jsonBool(json, "anonymous", kObject);
    mount.fromImage = jsonBool(json, "fromImage", kObject);
    mount.subpath = jsonString(json, "subpath", kObject);
    mount.options = jsonStrings(json, "options", kObject);
    mount.fileSystem = jsonString(json, "fileSystem", kObject);
    mount.device = jsonString(json, "device", kObject);
    mount.image = jsonString(json, "image", kObject);
    for (const std::string& layer : jsonStrings(json, "layers", kObject))
        mount.layers.push_back(Digest::parse(layer));
    mount.mountedVolume = jsonBool(json, "mountedVolume", kObject);
    if (const uint64_t recursive = jsonUnsigned(json, "recursive", kObject);
        recursive <= static_cast<uint64_t>(MountFlag::Recursive::ReadOnly))
        mount.recursive = static_cast<MountFlag::Recursive>(recursive);
    return mount;
}

nlohmann::json portToJson(const PortBinding& port) {
    return {{"hostIp", port.hostIp},
            {"hostPort", port.hostPort},
            {"port", port.port},
            {"protocol", port.protocol}};
}

PortBinding portFromJson(const nlohmann::json& json) {
    return {jsonString(json, "hostIp", kObject), jsonString(json, "hostPort", kObject),
            static_cast<uint16_t>(jsonUnsigned(json, "port", kObject)),
            jsonString(json, "protocol", kObject)};
}

int stopTimeoutFromJson(const nlohmann::json& json) {
    const nlohmann::json* value = jsonMember(json, "stopTimeout", kObject);
    if (!value)
        return 10;
    if (!value->is_number_integer())
        throw Error(ErrorCode::BadInput, "read container", kObject, "stopTimeout is no number");
    return value->get<int>();
}

void checkVersion(const nlohmann::json& json) {
    const uint64_t version = jsonUnsigned(json, "version", kObject);
    if (version > kVersion)
        throw Error(ErrorCode::Unsupported, "read container", kObject, "written by a newer version");
    if (version < 1)
        throw Error(ErrorCode::BadInput, "read container", kObject, "no version");
}

} // namespace

std::vector<std::string> ContainerRecord::command() const {
    std::vector<std::string> all;
    if (config.entrypoint)
        all = *config.entrypoint;
    if (config.cmd)
        all.insert(all.end(), config.cmd->begin(), config.cmd->end());
    return all;
}

bool ContainerRecord::mountsVolumes() const {
    return std::any_of(mounts.begin(), mounts.end(),
                       [](const MountPoint& mount) { return mount.mountedVolume; });
}

bool ContainerRecord::hasMountAt(const std::string& destination) const {
    return tmpfs.count(destination) != 0 ||
           std::any_of(mounts.begin(), mounts.end(),
                       [&](const MountPoint& mount) { return mount.destination == destination; });
}

nlohmann::json ContainerRecord::toJson() const {
    nlohmann::json json = {{"version", kVersion},
                           {"id", id.str()},
                           {"name", name},
                           {"created", created},
                           {"image", image.str()},
                           {"imageName", imageName},
                           {"config", outcrop::toJson(config)},
                           {"hostname", hostname},
                           {"tty", tty},
                           {"openStdin", openStdin},
                           {"attachStdin", attachStdin},
                           {"autoRemove", autoRemove},
                           {"readOnlyRootfs", readOnlyRootfs},
                           {"network", network},
                           {"binds", binds},
                           {"volumesFrom", volumesFrom},
                           {"stopTimeout", stopTimeout}};
    json["layers"] = nlohmann::json::array();
    for (const Digest& layer : layers)
        json["layers"].push_back(layer.str());
    json["mounts"] = nlohmann::json::array();
    for (const MountPoint& mount : mounts)
        json["mounts"].push_back(mountToJson(mount));
    for (const PortBinding& port : ports)
        json["ports"].push_back(portToJson(port));
    if (publishAll)
        json["publishAll"] = true;
    if (!mountSpecs.empty())
        json["mountSpecs"] = mountSpecs;
    if (!tmpfs.empty())
        json["tmpfs"] = tmpfs;
    if (limits != Limits())
        json["limits"] = limitsToJson(limits);
    return json;
}

ContainerRecord ContainerRecord::fromJson(const nlohmann::json& json) {
    checkVersion(json);
    ContainerRecord record;
    record.id = ContainerId::parse(jsonString(json, "id", kObject));
    record.name = jsonString(json, "name", kObject);
    record.created = jsonString(json, "created", kObject);
    record.image = Digest::parse(jsonString(json, "image", kObject));
    record.imageName = jsonString(json, "imageName", kObject);
    for (const std::string& layer : jsonStrings(json, "layers", kObject))
        record.layers.push_back(Digest::parse(layer));
    if (const nlohmann::json* config = jsonMember(json, "config", kObject))
        record.config = processConfigFromJson(*config);
    record.hostname = jsonString(json, "hostname", kObject);
    record.tty = jsonBool(json, "tty", kObject);
    record.openStdin = jsonBool(json, "openStdin", kObject);
    record.attachStdin = jsonBool(json, "attachStdin", kObject);
    record.autoRemove = jsonBool(json, "autoRemove", kObject);
    record.readOnlyRootfs = jsonBool(json, "readOnlyRootfs", kObject);
    record.network = jsonString(json, "network", kObject);
    for (const nlohmann::json& mount : jsonArray(json, "mounts", kObject))
        record.mounts.push_back(mountFromJson(mount));
    record.binds = jsonStrings(json, "binds", kObject);
    record.volumesFrom = jsonStrings(json, "volumesFrom", kObject);
    record.mountSpecs = jsonStrings(json, "mountSpecs", kObject);
    record.tmpfs = jsonStringMap(json, "tmpfs", kObject);
    record.stopTimeout = stopTimeoutFromJson(json);
    for (const nlohmann::json& port : jsonArray(json, "ports", kObject))
        record.ports.push_back(portFromJson(port));
    record.publishAll = jsonBool(json, "publishAll", kObject);
    if (const nlohmann::json* limits = jsonMember(json, "limits", kObject))
        record.limits = limitsFromJson(*limits);
    return record;
}

} // namespace outcrop
