// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/limits_json.h"

#include "core/base/error.h"
#include "core/oci/json_fields.h"

#include <algorithm>
#include <cctype>

namespace outcrop {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kLimitsObject = "container.json";

struct NumberField {
    const char* key;
    int64_t Limits::*field;
};
constexpr NumberField kNumbers[] = {{"memory", &Limits::memory},
                                    {"memoryReservation", &Limits::memoryReservation},
                                    {"memorySwap", &Limits::memorySwap},
                                    {"oomScoreAdj", &Limits::oomScoreAdj},
                                    {"nanoCpus", &Limits::nanoCpus},
                                    {"cpuShares", &Limits::cpuShares},
                                    {"cpuPeriod", &Limits::cpuPeriod},
                                    {"cpuQuota", &Limits::cpuQuota},
                                    {"pids", &Limits::pids},
                                    {"blkioWeight", &Limits::blkioWeight},
                                    {"shmSize", &Limits::shmSize}};

std::optional<int64_t> number(const nlohmann::json& json, const char* key) {
    const nlohmann::json* value = jsonMember(json, key, kLimitsObject);
    if (!value)
        return std::nullopt;
    if (!value->is_number_integer())
        throw Error(ErrorCode::BadInput, "read container", kLimitsObject, std::string(key) + " is no number");
    return value->get<int64_t>();
}

uint64_t rlimitValue(int64_t value) {
    return static_cast<uint64_t>(value); // -1 is the kernel's RLIM_INFINITY
}

} // namespace

nlohmann::json limitsToJson(const Limits& limits) {
    nlohmann::json json = nlohmann::json::object();
    for (const NumberField& entry : kNumbers)
        if (limits.*entry.field != 0)
            json[entry.key] = limits.*entry.field;
    if (limits.memorySwappiness)
        json["memorySwappiness"] = *limits.memorySwappiness;
    if (limits.oomKillDisable)
        json["oomKillDisable"] = true;
    if (!limits.cpusetCpus.empty())
        json["cpusetCpus"] = limits.cpusetCpus;
    if (!limits.cpusetMems.empty())
        json["cpusetMems"] = limits.cpusetMems;
    for (const Ulimit& limit : limits.ulimits)
        json["ulimits"].push_back({{"name", limit.name}, {"soft", limit.soft}, {"hard", limit.hard}});
    return json;
}

Limits limitsFromJson(const nlohmann::json& json) {
    Limits limits;
    for (const NumberField& entry : kNumbers)
        limits.*entry.field = number(json, entry.key).value_or(0);
    limits.memorySwappiness = number(json, "memorySwappiness");
    limits.oomKillDisable = jsonBool(json, "oomKillDisable", kLimitsObject);
    limits.cpusetCpus = jsonString(json, "cpusetCpus", kLimitsObject);
    limits.cpusetMems = jsonString(json, "cpusetMems", kLimitsObject);
    for (const nlohmann::json& entry : jsonArray(json, "ulimits", kLimitsObject))
        limits.ulimits.push_back({jsonString(entry, "name", kLimitsObject),
                                  number(entry, "soft").value_or(-1), number(entry, "hard").value_or(-1)});
    return limits;
}

Json specResources(const Limits& limits) {
    Json json = Json::object();
    const auto put = [&json](const char* group, const char* name, const auto& value, bool asked) {
        if (asked)
            json[group][name] = value;
    };
    put("memory", "limit", limits.memory, limits.memory > 0);
    put("memory", "reservation", limits.memoryReservation, limits.memoryReservation > 0);
    put("memory", "swap", limits.memorySwap, limits.memorySwap != 0);
    put("memory", "swappiness", limits.memorySwappiness.value_or(0), limits.memorySwappiness.has_value());
    put("memory", "disableOOMKiller", true, limits.oomKillDisable);
    constexpr int64_t kPeriod = 100000; // microseconds, the kernel's own
    const bool byCount = limits.nanoCpus > 0;
    put("cpu", "shares", limits.cpuShares, limits.cpuShares > 0);
    put("cpu", "quota", byCount ? limits.nanoCpus / (1'000'000'000 / kPeriod) : limits.cpuQuota,
        byCount || limits.cpuQuota != 0);
    put("cpu", "period", byCount ? kPeriod : limits.cpuPeriod, byCount || limits.cpuPeriod > 0);
    put("cpu", "cpus", limits.cpusetCpus, !limits.cpusetCpus.empty());
    put("cpu", "mems", limits.cpusetMems, !limits.cpusetMems.empty());
    put("pids", "limit", limits.pids, limits.pids > 0);
    put("blockIO", "weight", limits.blkioWeight, limits.blkioWeight > 0);
    return json;
}

Json specRlimits(const Limits& limits) {
    Json list = Json::array();
    for (const Ulimit& limit : limits.ulimits) {
        std::string type = "RLIMIT_" + limit.name;
        std::transform(type.begin(), type.end(), type.begin(),
                       [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        list.push_back(
            {{"type", type}, {"hard", rlimitValue(limit.hard)}, {"soft", rlimitValue(limit.soft)}});
    }
    return list;
}

} // namespace outcrop
