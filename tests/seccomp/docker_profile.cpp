// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/seccomp/docker_profile.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace outcrop::test {

namespace {

using Json = nlohmann::json;

bool anyOf(const Json& list, const std::vector<std::string>& values) {
    return std::any_of(list.begin(), list.end(), [&](const Json& item) {
        return std::find(values.begin(), values.end(), item.get<std::string>()) != values.end();
    });
}

bool allOf(const Json& list, const std::vector<std::string>& values) {
    return std::all_of(list.begin(), list.end(), [&](const Json& item) {
        return std::find(values.begin(), values.end(), item.get<std::string>()) != values.end();
    });
}

bool applies(const Json& rule, const SeccompFacts& facts) {
    const Json includes = rule.value("includes", Json::object());
    const Json excludes = rule.value("excludes", Json::object());
    if (includes.contains("arches") && !anyOf(includes["arches"], {facts.machine}))
        return false;
    if (excludes.contains("arches") && anyOf(excludes["arches"], {facts.machine}))
        return false;
    if (includes.contains("caps") && !allOf(includes["caps"], facts.capabilities))
        return false;
    if (excludes.contains("caps") && anyOf(excludes["caps"], facts.capabilities))
        return false;
    if (!includes.contains("minKernel"))
        return true;
    unsigned major = 0;
    unsigned minor = 0;
    std::sscanf(includes["minKernel"].get<std::string>().c_str(), "%u.%u", &major,
                &minor); // NOLINT(cert-err34-c)
    return facts.kernelMajor > major || (facts.kernelMajor == major && facts.kernelMinor >= minor);
}

SeccompCondition condition(const Json& arg) {
    using Test = SeccompCondition::Test;
    SeccompCondition out;
    out.argument = arg.at("index").get<unsigned>();
    out.value = arg.at("value").get<uint64_t>();
    const std::string op = arg.at("op").get<std::string>();
    if (op == "SCMP_CMP_LT") {
        out.test = Test::Below;
    } else if (op == "SCMP_CMP_GT") {
        out.test = Test::Above;
    } else if (op == "SCMP_CMP_MASKED_EQ") {
        out.test = Test::MaskedEqual;
        out.mask = out.value;
        out.value = arg.value("valueTwo", uint64_t{0});
    }
    return out;
}

} // namespace

SeccompRules resolveDockerProfile(const std::string& text, const SeccompFacts& facts) {
    const Json profile = Json::parse(text);
    SeccompRules out;
    out.otherwise = profile.at("defaultErrnoRet").get<int>();
    for (const Json& entry : profile.at("syscalls")) {
        if (!applies(entry, facts))
            continue;
        SeccompRule rule;
        rule.answer = entry.at("action") == "SCMP_ACT_ALLOW" ? 0 : entry.value("errnoRet", 1);
        if (entry.contains("args"))
            for (const Json& arg : entry["args"])
                rule.conditions.push_back(condition(arg));
        for (const Json& name : entry.at("names")) {
            rule.call = name.get<std::string>();
            out.rules.push_back(rule);
        }
    }
    return out;
}

} // namespace outcrop::test
