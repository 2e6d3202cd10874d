// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/template/template.h"
#include "core/base/id_map.h"
#include "core/oci/manifest.h"

#include <algorithm>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kInfoOptions[] = {
    {'f', "format", OptionKind::Text,
     "Format output using a custom template:\n'json':             Print in JSON format\n'TEMPLATE':         "
     "Print "
     "output using the given Go template."},
};

std::string kernelVersion() {
    utsname name{};
    ::uname(&name);
    return name.release;
}

/// What resource limits could be put in: the cgroup tree, and whether it can be written.
std::string cgroupFacts() {
    constexpr long kCgroup2Magic = 0x63677270;
    struct statfs facts {};
    if (::statfs("/sys/fs/cgroup", &facts) != 0)
        return "none";
    const bool second = facts.f_type == kCgroup2Magic;
    const bool writable = ::access("/sys/fs/cgroup", W_OK) == 0;
    return std::string(second ? "v2" : "v1") + (writable ? "" : " (read-only)");
}

tmpl::Json gather(const Engine& engine) {
    const std::vector<Container> containers = engine.containers().list();
    const auto running = std::count_if(containers.begin(), containers.end(), [](const Container& container) {
        return container.state.status == ContainerStatus::Running;
    });
    const Platform platform = hostPlatform();
    const StorePaths& paths = engine.store().paths();
    return {{"ServerVersion", OUTCROP_VERSION},
            {"RootDir", paths.root.string()},
            {"RunDir", paths.run.string()},
            {"Containers", containers.size()},
            {"ContainersRunning", running},
            {"Images", engine.images().list().size()},
            {"Volumes", engine.volumes().list().size()},
            {"KernelVersion", kernelVersion()},
            {"OSType", platform.os},
            {"Architecture", platform.architecture},
            {"Cgroup", cgroupFacts()},
            {"IdMap", IdMap::detect().name()}};
}

int printFacts(Invocation& invocation, const tmpl::Json& facts, const std::string& plain) {
    const std::string format = invocation.options().text("format");
    if (format.empty()) {
        invocation.console().print(plain);
        return 0;
    }
    const auto parsed = tmpl::Template::parse(format == "json" ? "{{json .}}" : format);
    invocation.console().line(parsed.execute(facts));
    return 0;
}

std::string factLine(const char* title, const tmpl::Json& value) {
    return std::string(title) + ": " + tmpl::formatValue(value) + "\n";
}

int info(Invocation& invocation) {
    const tmpl::Json facts = gather(invocation.engine());
    const std::string plain =
        factLine("Version", facts["ServerVersion"]) + factLine("Storage Root", facts["RootDir"]) +
        factLine("Run Directory", facts["RunDir"]) + factLine("Containers", facts["Containers"]) +
        factLine(" Running", facts["ContainersRunning"]) + factLine("Images", facts["Images"]) +
        factLine("Volumes", facts["Volumes"]) + factLine("Kernel Version", facts["KernelVersion"]) +
        factLine("OSType", facts["OSType"]) + factLine("Architecture", facts["Architecture"]) +
        factLine("Cgroup", facts["Cgroup"]) + factLine("Id Map", facts["IdMap"]);
    return printFacts(invocation, facts, plain);
}

int version(Invocation& invocation) {
    const Platform platform = hostPlatform();
    // docker's scripts ask for either; here both are the same program.
    const tmpl::Json program = {{"Version", OUTCROP_VERSION},
                                {"Os", platform.os},
                                {"Arch", platform.architecture},
                                {"KernelVersion", kernelVersion()}};
    const std::string plain = "Outcrop:\n Version:  " OUTCROP_VERSION "\n OS/Arch:  " + platform.os + "/" +
                              platform.architecture + "\n Kernel:   " + kernelVersion() + "\n";
    return printFacts(invocation, {{"Client", program}, {"Server", program}}, plain);
}

} // namespace

const CommandSpec kInfoCommand{.path = "info",
                               .aliases = "system info",
                               .usage = "[OPTIONS]",
                               .summary = "Display system-wide information",
                               .options = kInfoOptions,
                               .maximum = 0,
                               .run = info};

const CommandSpec kVersionCommand{.path = "version",
                                  .aliases = {},
                                  .usage = "[OPTIONS]",
                                  .summary = "Show the version information",
                                  .options = kInfoOptions,
                                  .maximum = 0,
                                  .run = version};

} // namespace outcrop::cli
