// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/effective_config.h"

#include "core/base/error.h"
#include "core/container/environment.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace outcrop {

namespace {

/// "K" takes the caller's value; where he has none it stays "K", which takes the image's away.
std::vector<std::string> resolvedEnvironment(const std::vector<std::string>& entries) {
    std::vector<std::string> resolved;
    for (const std::string& entry : entries) {
        if (entry.empty() || entry.front() == '=')
            throw Error(ErrorCode::BadInput, "invalid environment variable", entry, "it has no name");
        const char* value = entry.find('=') == std::string::npos ? std::getenv(entry.c_str()) : nullptr;
        resolved.push_back(value ? entry + "=" + value : entry);
    }
    return resolved;
}

void applyCommand(ProcessConfig& config, const CreateOptions& options) {
    const bool ownEntrypoint = options.entrypoint.has_value();
    if (ownEntrypoint) {
        const auto& words = *options.entrypoint;
        const bool cleared = words.empty() || (words.size() == 1 && words.front().empty());
        config.entrypoint = cleared ? std::nullopt : options.entrypoint;
    }
    // The image's arguments belong to the image's entrypoint.
    if (!options.command.empty())
        config.cmd = options.command;
    else if (ownEntrypoint)
        config.cmd = std::nullopt;
    const bool anything =
        (config.entrypoint && !config.entrypoint->empty()) || (config.cmd && !config.cmd->empty());
    if (!anything)
        throw Error(ErrorCode::BadInput, "create container", options.image, "no command specified");
}

std::string checkedWorkingDir(const std::string& path) {
    if (path.empty())
        return path;
    if (path.front() != '/')
        throw Error(ErrorCode::BadInput, "invalid working directory", path,
                    "it needs to be an absolute path");
    std::string clean = std::filesystem::path(path).lexically_normal().string();
    while (clean.size() > 1 && clean.back() == '/')
        clean.pop_back();
    return clean;
}

void addAnonymousVolumes(ProcessConfig& config, const CreateOptions& options) {
    for (const MountRequest& mount : options.mounts)
        if (mount.form == MountRequest::Form::Volume && mount.source.empty())
            config.volumes.push_back(mount.target);
    std::sort(config.volumes.begin(), config.volumes.end());
    config.volumes.erase(std::unique(config.volumes.begin(), config.volumes.end()), config.volumes.end());
}

void addExposedPorts(ProcessConfig& config, const CreateOptions& options) {
    std::vector<std::string>& ports = config.exposedPorts;
    ports.insert(ports.end(), options.exposedPorts.begin(), options.exposedPorts.end());
    for (const PortBinding& binding : options.ports)
        ports.push_back(binding.containerPort());
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
}

} // namespace

ProcessConfig effectiveConfig(const ProcessConfig& image, const CreateOptions& options) {
    ProcessConfig config = image;
    config.onBuild.clear(); // for builds from the image, not for what runs
    applyCommand(config, options);
    config.env = mergedEnvironment(image.env, resolvedEnvironment(options.env));
    if (!options.user.empty())
        config.user = options.user;
    if (!options.workingDir.empty())
        config.workingDir = options.workingDir;
    config.workingDir = checkedWorkingDir(config.workingDir);
    for (const auto& [key, value] : options.labels)
        config.labels[key] = value;
    if (!options.stopSignal.empty()) {
        signalNumber(options.stopSignal);
        config.stopSignal = options.stopSignal;
    }
    addAnonymousVolumes(config, options);
    addExposedPorts(config, options);
    return config;
}

std::string checkedNetwork(const std::string& network) {
    if (network.empty() || network == "default" || network == "bridge")
        return "default";
    if (network == "none" || network == "host")
        return network;
    throw Error(ErrorCode::BadInput, "use network", network, "network not found")
        .withHint("there are none, host and default");
}

void checkHostname(const std::string& hostname) {
    constexpr size_t maxLength = 64; // sethostname(2), __NEW_UTS_LEN
    const bool printable =
        std::all_of(hostname.begin(), hostname.end(), [](char c) { return c > ' ' && c < 127; });
    if (hostname.size() > maxLength || !printable)
        throw Error(ErrorCode::BadInput, "invalid hostname", hostname,
                    "at most 64 printable characters without spaces");
}

} // namespace outcrop
