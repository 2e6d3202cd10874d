// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "core/base/error.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kRmOptions[] = {
    {'f', "force", OptionKind::Flag, "Force the removal of a running container (uses SIGKILL)"},
    {'v', "volumes", OptionKind::Flag, "Remove anonymous volumes associated with the container"},
};

int removeContainer(Invocation& invocation, const std::string& name) {
    const bool force = invocation.options().flag("force");
    const auto container = invocation.findContainer(name);
    if (!container)
        return force ? 0 : 1; // docker: with -f an absent container is as good as removed
    if (!force && !canRemove(container->state.status)) {
        invocation.console().error(
            "cannot remove container \"" + name +
            "\": container is running: stop the container before removing or force remove");
        return 1;
    }
    try {
        invocation.engine().removeContainer(container->record.id.str(), force,
                                            invocation.options().flag("volumes"));
    } catch (const Error& error) {
        // It went by itself meanwhile, as one of run --rm does when it ends.
        if (!force || error.code() != ErrorCode::NotFound)
            throw;
    }
    invocation.console().line(name);
    return 0;
}

int remove(Invocation& invocation) {
    return invocation.forEachArgument(
        [&](const std::string& name) { return removeContainer(invocation, name); });
}

int rename(Invocation& invocation) {
    const auto container = invocation.findContainer(invocation.arguments()[0]);
    if (!container)
        return 1;
    invocation.engine().containers().rename(container->record.id, invocation.arguments()[1]);
    return 0;
}

} // namespace

const CommandSpec kRmCommand{.path = "rm",
                             .aliases = "container rm, container remove",
                             .usage = "[OPTIONS] CONTAINER [CONTAINER...]",
                             .summary = "Remove one or more containers",
                             .options = kRmOptions,
                             .minimum = 1,
                             .run = remove};

const CommandSpec kRenameCommand{.path = "rename",
                                 .aliases = "container rename",
                                 .usage = "CONTAINER NEW_NAME",
                                 .summary = "Rename a container",
                                 .options = {},
                                 .minimum = 2,
                                 .maximum = 2,
                                 .run = rename};

} // namespace outcrop::cli
