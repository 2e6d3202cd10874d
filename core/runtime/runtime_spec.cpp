// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/runtime_spec.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

namespace outcrop {

namespace {

using Json = nlohmann::json;

/// Member of an object, or null; the spec's fields are all optional.
const Json& member(const Json& object, const char* name) {
    static const Json null;
    if (!object.is_object())
        return null;
    const auto found = object.find(name);
    return found == object.end() ? null : *found;
}

template <typename T>
void read(const Json& object, const char* name, T& into) {
    const Json& value = member(object, name);
    if (!value.is_null())
        into = value.get<T>();
}

template <typename T>
void read(const Json& object, const char* name, std::optional<T>& into) {
    const Json& value = member(object, name);
    if (!value.is_null())
        into = value.get<T>();
}

void requireNoNul(const std::vector<std::string>& strings, const char* field) {
    for (const std::string& text : strings)
        if (text.find('\0') != std::string::npos)
            throw Error(ErrorCode::BadInput, "read runtime spec", field, "contains a NUL byte");
}

SpecUser readUser(const Json& json) {
    SpecUser user;
    read(json, "username", user.text);
    read(json, "uid", user.uid);
    read(json, "gid", user.gid);
    read(json, "umask", user.umask);
    read(json, "additionalGids", user.additionalGids);
    return user;
}

void readCapabilities(const Json& json, SpecProcess& process) {
    process.hasCapabilities = json.is_object();
    read(json, "bounding", process.bounding);
    read(json, "effective", process.effective);
    read(json, "permitted", process.permitted);
    read(json, "inheritable", process.inheritable);
    read(json, "ambient", process.ambient);
}

SpecProcess readProcess(const Json& json) {
    SpecProcess process;
    read(json, "terminal", process.terminal);
    process.user = readUser(member(json, "user"));
    read(json, "args", process.args);
    read(json, "env", process.env);
    read(json, "cwd", process.cwd);
    read(json, "noNewPrivileges", process.noNewPrivileges);
    read(json, "oomScoreAdj", process.oomScoreAdj);
    readCapabilities(member(json, "capabilities"), process);
    for (const Json& limit : member(json, "rlimits")) {
        SpecRlimit rlimit;
        read(limit, "type", rlimit.type);
        read(limit, "soft", rlimit.soft);
        read(limit, "hard", rlimit.hard);
        process.rlimits.push_back(rlimit);
    }
    if (process.args.empty())
        throw Error(ErrorCode::BadInput, "read runtime spec", "process.args", "no command specified");
    if (process.cwd.empty() || process.cwd[0] != '/')
        throw Error(ErrorCode::BadInput, "read runtime spec", "process.cwd", "not an absolute path");
    requireNoNul(process.args, "process.args");
    requireNoNul(process.env, "process.env");
    return process;
}

std::vector<SpecMount> readMounts(const Json& json) {
    std::vector<SpecMount> mounts;
    for (const Json& entry : json) {
        SpecMount mount;
        read(entry, "destination", mount.destination);
        read(entry, "type", mount.type);
        read(entry, "source", mount.source);
        read(entry, "options", mount.options);
        if (mount.destination.empty() || mount.destination[0] != '/')
            throw Error(ErrorCode::BadInput, "read runtime spec", mount.destination,
                        "mount destination is not an absolute path");
        mounts.push_back(std::move(mount));
    }
    return mounts;
}

char readType(const Json& json, char fallback) {
    std::string text;
    read(json, "type", text);
    return text.empty() ? fallback : text[0];
}

std::vector<SpecDevice> readDevices(const Json& json) {
    std::vector<SpecDevice> devices;
    for (const Json& entry : json) {
        SpecDevice device;
        read(entry, "path", device.path);
        device.type = readType(entry, 'c');
        read(entry, "major", device.major);
        read(entry, "minor", device.minor);
        read(entry, "fileMode", device.mode);
        read(entry, "uid", device.uid);
        read(entry, "gid", device.gid);
        devices.push_back(std::move(device));
    }
    return devices;
}

/// OCI writes "any number" as absence or as -1.
std::optional<uint32_t> readDeviceNumber(const Json& json, const char* name) {
    std::optional<int64_t> number;
    read(json, name, number);
    if (!number || *number < 0)
        return std::nullopt;
    return static_cast<uint32_t>(*number);
}

SpecResources readResources(const Json& json) {
    SpecResources resources;
    const Json& memory = member(json, "memory");
    read(memory, "limit", resources.memoryLimit);
    read(memory, "swap", resources.memorySwap);
    read(memory, "reservation", resources.memoryReservation);
    read(memory, "swappiness", resources.memorySwappiness);
    read(memory, "disableOOMKiller", resources.oomKillDisabled);
    read(member(json, "blockIO"), "weight", resources.blockWeight);
    read(member(json, "pids"), "limit", resources.pidsLimit);
    const Json& cpu = member(json, "cpu");
    read(cpu, "shares", resources.cpuShares);
    read(cpu, "quota", resources.cpuQuota);
    read(cpu, "period", resources.cpuPeriod);
    read(cpu, "cpus", resources.cpus);
    read(cpu, "mems", resources.mems);
    if (resources.pidsLimit && *resources.pidsLimit <= 0)
        resources.pidsLimit.reset();
    if (resources.memoryLimit && *resources.memoryLimit <= 0)
        resources.memoryLimit.reset();
    for (const Json& entry : member(json, "devices")) {
        SpecDeviceRule rule;
        read(entry, "allow", rule.allow);
        rule.type = readType(entry, 'a');
        rule.major = readDeviceNumber(entry, "major");
        rule.minor = readDeviceNumber(entry, "minor");
        read(entry, "access", rule.access);
        resources.devices.push_back(std::move(rule));
    }
    return resources;
}

RuntimeSpec fromJson(const Json& json) {
    RuntimeSpec spec;
    spec.process = readProcess(member(json, "process"));
    const Json& root = member(json, "root");
    read(root, "path", spec.rootPath);
    read(root, "readonly", spec.rootReadOnly);
    read(json, "hostname", spec.hostname);
    read(json, "annotations", spec.annotations);
    spec.mounts = readMounts(member(json, "mounts"));
    const Json& system = member(json, "linux");
    spec.devices = readDevices(member(system, "devices"));
    read(system, "maskedPaths", spec.maskedPaths);
    read(system, "readonlyPaths", spec.readonlyPaths);
    read(system, "sysctl", spec.sysctl);
    spec.resources = readResources(member(system, "resources"));
    return spec;
}

} // namespace

RuntimeSpec RuntimeSpec::parse(const std::string& text) {
    try {
        return fromJson(Json::parse(text));
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::BadInput, "read runtime spec", {}, error.what());
    }
}

std::string RuntimeSpec::annotation(const std::string& name) const {
    const auto found = annotations.find(name);
    return found == annotations.end() ? std::string() : found->second;
}

} // namespace outcrop
