// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"

namespace outcrop::cli {

namespace {

int diff(Invocation& invocation) {
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    const auto tree = invocation.engine().containerDiff(container->record.id.str(), {});
    for (const DiffEntry& entry : diffEntries(*tree))
        invocation.console().line(std::string(1, changeLetter(entry.change)) + " " +
                                  invocation.console().shown(entry.path));
    return 0;
}

} // namespace

const CommandSpec kDiffCommand{.path = "diff",
                               .aliases = "container diff",
                               .usage = "CONTAINER",
                               .summary =
                                   "Inspect changes to files or directories on a container's filesystem",
                               .options = {},
                               .minimum = 1,
                               .maximum = 1,
                               .run = diff};

} // namespace outcrop::cli
