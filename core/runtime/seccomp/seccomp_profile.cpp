// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/seccomp/seccomp_profile.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <sys/utsname.h>

namespace outcrop {

namespace {

using Json = nlohmann::json;

Error badProfile(const std::string& detail, const Json& group) {
    return {ErrorCode::BadInput, "read seccomp profile", group.value("purpose", std::string("?")), detail};
}

int errnoByName(const std::string& name) {
    if (name == "EPERM")
        return EPERM;
    if (name == "ENOSYS")
        return ENOSYS;
    throw Error(ErrorCode::BadInput, "read seccomp profile", name, "unknown answer");
}

bool contains(const Json& list, const std::string& value) {
    return std::any_of(list.begin(), list.end(), [&](const Json& item) { return item == value; });
}

bool kernelAtLeast(const SeccompFacts& facts, const std::string& version, const Json& group) {
    unsigned major = 0;
    unsigned minor = 0;
    if (std::sscanf(version.c_str(), "%u.%u", &major, &minor) != 2) // NOLINT(cert-err34-c)
        throw badProfile("kernel is not MAJOR.MINOR", group);
    return facts.kernelMajor > major || (facts.kernelMajor == major && facts.kernelMinor >= minor);
}

bool applies(const Json& group, const SeccompFacts& facts) {
    const auto has = [&](const std::string& capability) {
        return std::find(facts.capabilities.begin(), facts.capabilities.end(), capability) !=
               facts.capabilities.end();
    };
    if (group.contains("capability") && !has(group["capability"].get<std::string>()))
        return false;
    if (group.contains("withoutCapability") && has(group["withoutCapability"].get<std::string>()))
        return false;
    if (group.contains("machines") && !contains(group["machines"], facts.machine))
        return false;
    if (group.contains("machinesExcept") && contains(group["machinesExcept"], facts.machine))
        return false;
    return !group.contains("kernel") || kernelAtLeast(facts, group["kernel"].get<std::string>(), group);
}

SeccompCondition readCondition(const Json& when, const Json& group) {
    using Test = SeccompCondition::Test;
    SeccompCondition condition;
    condition.argument = when.at("argument").get<unsigned>();
    condition.value = when.at("value").get<uint64_t>();
    condition.mask = when.value("mask", uint64_t{0});
    const std::string test = when.at("is").get<std::string>();
    if (test == "equal")
        condition.test = Test::Equal;
    else if (test == "below")
        condition.test = Test::Below;
    else if (test == "above")
        condition.test = Test::Above;
    else if (test == "masked")
        condition.test = Test::MaskedEqual;
    else
        throw badProfile("unknown test " + test, group);
    return condition;
}

void addGroup(SeccompRules& out, const Json& group) {
    SeccompRule rule;
    rule.answer = group.contains("answer") ? errnoByName(group["answer"].get<std::string>()) : 0;
    if (group.contains("when"))
        for (const Json& when : group["when"])
            rule.conditions.push_back(readCondition(when, group));
    for (const Json& call : group.at("calls")) {
        rule.call = call.get<std::string>();
        out.rules.push_back(rule);
    }
}

std::string machineName(const std::string& machine) {
    static const std::pair<const char*, const char*> names[] = {
        {"x86_64", "amd64"}, {"aarch64", "arm64"},       {"i686", "386"},
        {"armv7l", "arm"},   {"loongarch64", "loong64"},
    };
    for (const auto& [uts, go] : names)
        if (machine == uts)
            return go;
    return machine;
}

} // namespace

SeccompFacts SeccompFacts::ofHost(std::vector<std::string> capabilities) {
    SeccompFacts facts;
    facts.capabilities = std::move(capabilities);
    struct utsname name {};
    ::uname(&name);
    facts.machine = machineName(name.machine);
    std::sscanf(name.release, "%u.%u", &facts.kernelMajor, &facts.kernelMinor); // NOLINT(cert-err34-c)
    return facts;
}

SeccompRules resolveSeccompProfile(std::string_view profile, const SeccompFacts& facts) {
    try {
        const Json json = Json::parse(profile);
        if (json.at("version") != 1)
            throw Error(ErrorCode::Unsupported, "read seccomp profile", {}, "unknown version");
        SeccompRules out;
        out.otherwise = errnoByName(json.at("otherwise").get<std::string>());
        for (const Json& group : json.at("groups"))
            if (applies(group, facts))
                addGroup(out, group);
        return out;
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::BadInput, "read seccomp profile", {}, error.what());
    }
}

} // namespace outcrop
