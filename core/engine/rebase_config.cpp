// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/rebase_config.h"

#include <algorithm>
#include <string_view>

namespace outcrop {

namespace {

template <class T>
T merged(const T& oldBase, const T& newBase, const T& mine) {
    return mine == oldBase ? newBase : mine;
}

std::string_view keyOf(std::string_view variable) {
    return variable.substr(0, variable.find('='));
}

const std::string* findVariable(const std::vector<std::string>& env, std::string_view key) {
    const auto found = std::ranges::find_if(env, [&](const std::string& one) { return keyOf(one) == key; });
    return found == env.end() ? nullptr : &*found;
}

bool sameVariable(const std::string* a, const std::string* b) {
    return a == nullptr || b == nullptr ? a == b : *a == *b;
}

/// Mine that is new or changed goes over the new base's; what mine dropped goes.
std::vector<std::string> mergedEnv(const std::vector<std::string>& oldBase,
                                   const std::vector<std::string>& newBase,
                                   const std::vector<std::string>& mine) {
    std::vector<std::string> env;
    for (const std::string& variable : newBase) {
        const std::string_view key = keyOf(variable);
        const std::string* was = findVariable(oldBase, key);
        const std::string* is = findVariable(mine, key);
        if (sameVariable(was, is))
            env.push_back(variable);
        else if (is != nullptr)
            env.push_back(*is);
    }
    for (const std::string& variable : mine) {
        const std::string_view key = keyOf(variable);
        if (findVariable(newBase, key) == nullptr &&
            !sameVariable(findVariable(oldBase, key), findVariable(mine, key)))
            env.push_back(variable);
    }
    return env;
}

std::map<std::string, std::string> mergedLabels(const std::map<std::string, std::string>& oldBase,
                                                const std::map<std::string, std::string>& newBase,
                                                const std::map<std::string, std::string>& mine) {
    std::map<std::string, std::string> labels = newBase;
    for (const auto& [key, value] : oldBase)
        if (!mine.contains(key))
            labels.erase(key);
    for (const auto& [key, value] : mine)
        if (const auto was = oldBase.find(key); was == oldBase.end() || was->second != value)
            labels[key] = value;
    return labels;
}

/// Of sorted lists: what any of the two added, less what any of them took away.
std::vector<std::string> mergedSet(const std::vector<std::string>& oldBase,
                                   const std::vector<std::string>& newBase,
                                   const std::vector<std::string>& mine) {
    const auto has = [](const std::vector<std::string>& list, const std::string& one) {
        return std::ranges::find(list, one) != list.end();
    };
    std::vector<std::string> all;
    for (const std::string& one : newBase)
        if (!has(oldBase, one) || has(mine, one))
            all.push_back(one);
    for (const std::string& one : mine)
        if (!has(oldBase, one) && !has(all, one))
            all.push_back(one);
    std::ranges::sort(all);
    return all;
}

} // namespace

ProcessConfig rebasedConfig(const ProcessConfig& oldBase, const ProcessConfig& newBase,
                            const ProcessConfig& mine) {
    ProcessConfig config = newBase;
    config.user = merged(oldBase.user, newBase.user, mine.user);
    config.workingDir = merged(oldBase.workingDir, newBase.workingDir, mine.workingDir);
    config.stopSignal = merged(oldBase.stopSignal, newBase.stopSignal, mine.stopSignal);
    config.shell = merged(oldBase.shell, newBase.shell, mine.shell);
    config.onBuild = merged(oldBase.onBuild, newBase.onBuild, mine.onBuild);
    config.healthcheck = merged(oldBase.healthcheck, newBase.healthcheck, mine.healthcheck);
    // A command is the entrypoint's argument: who changes either has set both.
    if (mine.entrypoint != oldBase.entrypoint || mine.cmd != oldBase.cmd) {
        config.entrypoint = mine.entrypoint;
        config.cmd = mine.cmd;
    }
    config.env = mergedEnv(oldBase.env, newBase.env, mine.env);
    config.labels = mergedLabels(oldBase.labels, newBase.labels, mine.labels);
    config.volumes = mergedSet(oldBase.volumes, newBase.volumes, mine.volumes);
    config.exposedPorts = mergedSet(oldBase.exposedPorts, newBase.exposedPorts, mine.exposedPorts);
    return config;
}

} // namespace outcrop
