// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Mounts of the host in a container that runs.
#include "app/cli/commands/commands.h"
#include "app/cli/row_format.h"
#include "core/base/error.h"
#include "core/engine/live_mount.h"

#include <filesystem>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kMountLsOptions[] = {
    {'\0', "format", OptionKind::Text,
     "Format output using a custom template (\"table\", \"table TEMPLATE\", \"json\" or a Go template)"},
    {'q', "quiet", OptionKind::Flag, "Only display where they are in the container"},
};
constexpr OptionSpec kMountRmOptions[] = {
    {'f', "force", OptionKind::Flag, "Also while something uses it: what is open in there stays so"},
};

int addMount(Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments();
    const MountRequest request = MountRequest::parse(words[1], std::filesystem::current_path().string());
    invocation.console().line(addLiveMount(invocation.engine(), words[0], request).destination);
    return 0;
}

RowStyle liveMountStyle() {
    RowStyle style;
    style.goType = "*formatter.mountContext";
    style.table = "{{.Destination}}\t{{.Source}}\t{{.Mode}}";
    style.quiet = "{{.Destination}}";
    style.titles = {{"Destination", "DESTINATION"}, {"Mode", "MODE"}, {"Source", "SOURCE"}};
    return style;
}

int listMounts(Invocation& invocation) {
    const ContainerId id = invocation.engine().containers().find(invocation.arguments()[0]).record.id;
    std::vector<tmpl::Json> rows;
    for (const MountPoint& mount : liveMounts(invocation.engine(), id))
        rows.push_back({{"Destination", mount.destination},
                        {"Mode", mount.readWrite ? "rw" : "ro"},
                        {"Source", mount.source}});
    printRows(invocation.console(), liveMountStyle(), rows, invocation.options().text("format"),
              invocation.options().flag("quiet"));
    return 0;
}

int removeMount(Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments();
    removeLiveMount(invocation.engine(), words[0], words[1], invocation.options().flag("force"));
    invocation.console().line(words[1]);
    return 0;
}

} // namespace

const CommandSpec kMountAddCommand{
    .path = "mount add",
    .aliases = {},
    .usage = "CONTAINER SOURCE:DESTINATION[:ro]",
    .summary = "Mount a directory or file of the host into a running container, until it stops",
    .options = {},
    .minimum = 2,
    .maximum = 2,
    .run = addMount};

const CommandSpec kMountLsCommand{.path = "mount ls",
                                  .aliases = {"mount list"},
                                  .usage = "[OPTIONS] CONTAINER",
                                  .summary = "List what mount add has mounted into a container",
                                  .options = kMountLsOptions,
                                  .minimum = 1,
                                  .maximum = 1,
                                  .run = listMounts};

const CommandSpec kMountRmCommand{.path = "mount rm",
                                  .aliases = {"mount remove"},
                                  .usage = "[OPTIONS] CONTAINER DESTINATION",
                                  .summary = "Take away what mount add has mounted; its directory stays",
                                  .options = kMountRmOptions,
                                  .minimum = 2,
                                  .maximum = 2,
                                  .run = removeMount};

} // namespace outcrop::cli
