// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/run_options.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/oci/manifest.h"
#include "core/options/limits.h"
#include "core/options/ports.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <set>
#include <unistd.h>

namespace outcrop::cli {

namespace {

Error badInput(const std::string& text) {
    return {ErrorCode::BadInput, text};
}

/// Lines of a file of variables or labels, without comments and empty ones.
std::vector<std::string> readLines(const std::string& path) {
    std::vector<std::string> lines;
    const std::string bytes = readFile(path, 1 << 20);
    for (size_t start = 0; start < bytes.size();) {
        const size_t end = std::min(bytes.find('\n', start), bytes.size());
        std::string line = bytes.substr(start, end - start);
        line.erase(0, std::min(line.find_first_not_of(" \t"), line.size()));
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty() && line[0] != '#')
            lines.push_back(line);
        start = end + 1;
    }
    return lines;
}

void addVariable(std::vector<std::string>& env, const std::string& text, bool fromFile) {
    const size_t equals = text.find('=');
    if (equals == 0 || text.empty())
        throw badInput("invalid environment variable: " + text);
    const std::string name = text.substr(0, equals);
    if (fromFile && name.find_first_of(" \t") != std::string::npos)
        throw badInput("poorly formatted environment: variable '" + name + "' contains whitespaces");
    if (equals != std::string::npos) {
        env.push_back(text);
        return;
    }
    if (const char* value = std::getenv(name.c_str()))
        env.push_back(name + "=" + value);
    else if (!fromFile)
        env.push_back(name);
}

void addLabel(std::map<std::string, std::string>& labels, const std::string& text) {
    const size_t equals = text.find('=');
    if (equals == 0)
        throw badInput("invalid label format: \"" + text + "\"");
    labels[text.substr(0, equals)] = equals == std::string::npos ? "" : text.substr(equals + 1);
}

std::string networkOf(const ParsedOptions& options) {
    const std::string network = options.text("network", options.text("net", "default"));
    if (network == "bridge")
        return "default";
    if (network != "none" && network != "host" && network != "default")
        throw Error(ErrorCode::Unsupported, "network " + network + " not found")
            .withHint("this version has the networks none, host and default");
    return network;
}

void checkAccepted(const ParsedOptions& options) {
    const std::string pull = options.text("pull", "missing");
    if (pull == "always")
        throw Error(ErrorCode::Unsupported, "--pull always: this version of outcrop does not pull")
            .withHint("bring images with 'outcrop load'");
    if (pull != "missing" && pull != "never")
        throw badInput("invalid pull option: '" + pull +
                       "': must be one of \"always\", \"missing\" or \"never\"");
    const std::string platform = options.text("platform");
    const Platform host = hostPlatform();
    if (!platform.empty() && platform != host.os + "/" + host.architecture && platform != host.architecture)
        throw Error(ErrorCode::Unsupported,
                    "--platform " + platform + ": this machine runs " + host.os + "/" + host.architecture);
}

std::vector<MountRequest> readMounts(const ParsedOptions& options) {
    std::error_code ignored;
    const std::string here = std::filesystem::current_path(ignored).string();
    std::vector<MountRequest> mounts;
    std::set<std::string> seen; // docker takes the very same -v twice
    for (const std::string& volume : options.list("volume"))
        if (seen.insert(volume).second)
            mounts.push_back(MountRequest::parse(volume, here));
    for (const std::string& mount : options.list("mount"))
        mounts.push_back(MountRequest::parseMount(mount, here));
    for (const std::string& tmpfs : options.list("tmpfs"))
        mounts.push_back(MountRequest::parseTmpfs(tmpfs));
    return mounts;
}

} // namespace

std::vector<std::string> readEnvironment(const ParsedOptions& options) {
    std::vector<std::string> env;
    for (const std::string& file : options.list("env-file"))
        for (const std::string& line : readLines(file))
            addVariable(env, line, true);
    for (const std::string& text : options.list("env"))
        addVariable(env, text, false);
    return env;
}

CreateOptions readCreateOptions(const ParsedOptions& options, const std::vector<std::string>& arguments) {
    checkAccepted(options);
    CreateOptions create;
    create.image = arguments.front();
    create.command.assign(arguments.begin() + 1, arguments.end());
    create.name = options.text("name");
    if (options.has("entrypoint"))
        create.entrypoint = std::vector<std::string>{options.text("entrypoint")};
    create.env = readEnvironment(options);
    create.workingDir = options.text("workdir");
    create.user = options.text("user");
    create.hostname = options.text("hostname");
    for (const std::string& file : options.list("label-file"))
        for (const std::string& line : readLines(file))
            addLabel(create.labels, line);
    for (const std::string& label : options.list("label"))
        addLabel(create.labels, label);
    create.mounts = readMounts(options);
    create.volumesFrom = options.list("volumes-from");
    create.network = networkOf(options);
    create.tty = options.flag("tty");
    create.openStdin = options.flag("interactive");
    create.autoRemove = options.flag("rm");
    create.readOnlyRootfs = options.flag("read-only");
    create.stopSignal = options.text("stop-signal");
    if (!create.stopSignal.empty())
        signalNumber(create.stopSignal);
    for (const std::string& text : options.list("publish")) {
        const std::vector<PortBinding> bindings = parsePublish(text);
        create.ports.insert(create.ports.end(), bindings.begin(), bindings.end());
    }
    for (const std::string& text : options.list("expose")) {
        const std::vector<std::string> ports = parseExpose(text);
        create.exposedPorts.insert(create.exposedPorts.end(), ports.begin(), ports.end());
    }
    create.publishAll = options.flag("publish-all");
    create.limits = readLimits(options);
    create.stopTimeout = static_cast<int>(options.integer("stop-timeout").value_or(create.stopTimeout));
    return create;
}

AttachChoice readAttachChoice(const ParsedOptions& options, bool detached) {
    AttachChoice choice;
    const std::vector<std::string>& streams = options.list("attach");
    if (detached && !streams.empty())
        throw badInput("conflicting options: cannot specify both --attach and --detach");
    if (detached)
        return choice;
    if (streams.empty())
        return {options.flag("interactive"), true, true};
    for (std::string stream : streams) {
        std::transform(stream.begin(), stream.end(), stream.begin(),
                       [](unsigned char c) { return std::tolower(c); });
        bool* const chosen = stream == "stdin"    ? &choice.input
                             : stream == "stdout" ? &choice.output
                             : stream == "stderr" ? &choice.errorOutput
                                                  : nullptr;
        if (!chosen)
            throw badInput("valid streams are STDIN, STDOUT and STDERR");
        *chosen = true;
    }
    return choice;
}

} // namespace outcrop::cli
