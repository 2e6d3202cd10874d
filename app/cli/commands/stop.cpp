// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "core/base/error.h"
#include "core/engine/scheduled_snapshots.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kStopOptions[] = {
    {'s', "signal", OptionKind::Text, "Signal to send to the container"},
    {'t', "timeout", OptionKind::Integer, "Seconds to wait before killing the container"},
    {'\0', "time", OptionKind::Integer, "Seconds to wait before killing the container", {}, {}, true},
};
constexpr OptionSpec kKillOptions[] = {
    {'s', "signal", OptionKind::Text, "Signal to send to the container"},
};

std::optional<int> timeoutOf(const ParsedOptions& options) {
    const auto seconds = options.has("timeout") ? options.integer("timeout") : options.integer("time");
    return seconds ? std::optional(static_cast<int>(*seconds)) : std::nullopt;
}

/// --signal goes first; the engine's stop then waits, and kills after the timeout.
void stopContainer(Invocation& invocation, const Container& container) {
    const Containers& containers = invocation.engine().containers();
    const std::string signal = invocation.options().text("signal");
    if (!signal.empty() && canStop(container.state.status))
        containers.kill(container.record.id, signal);
    containers.stop(container.record.id, timeoutOf(invocation.options()), {});
}

int stopOne(Invocation& invocation, const std::string& name) {
    const auto container = invocation.findContainer(name);
    if (!container)
        return 1;
    stopContainer(invocation, *container);
    invocation.console().line(name);
    return 0;
}

int restartOne(Invocation& invocation, const std::string& name) {
    const auto container = invocation.findContainer(name);
    if (!container)
        return 1;
    WarningProgress progress(invocation.console());
    stopContainer(invocation, *container);
    snapshotsBeforeStart(invocation.engine(), container->record.id, progress);
    invocation.engine().containers().start(container->record.id, false, {}, progress);
    invocation.console().line(name);
    return 0;
}

int killOne(Invocation& invocation, const std::string& name, const std::string& signal) {
    const auto container = invocation.findContainer(name);
    if (!container)
        return 1;
    if (!canStop(container->state.status)) {
        invocation.console().error("Cannot kill container: " + name + ": Container " +
                                   container->record.id.str() + " is not running");
        return 1;
    }
    invocation.engine().containers().kill(container->record.id, signal);
    invocation.console().line(name);
    return 0;
}

int waitOne(Invocation& invocation, const std::string& name) {
    const auto container = invocation.findContainer(name);
    if (!container)
        return 1;
    const auto code = invocation.engine().containers().wait(container->record.id, {});
    invocation.console().line(std::to_string(code.value_or(0)));
    invocation.console().flush();
    return 0;
}

int stop(Invocation& invocation) {
    return invocation.forEachArgument([&](const std::string& name) { return stopOne(invocation, name); });
}

int restart(Invocation& invocation) {
    return invocation.forEachArgument([&](const std::string& name) { return restartOne(invocation, name); });
}

int kill(Invocation& invocation) {
    const std::string signal = invocation.options().text("signal", "KILL");
    signalNumber(signal);
    return invocation.forEachArgument(
        [&](const std::string& name) { return killOne(invocation, name, signal); });
}

int wait(Invocation& invocation) {
    return invocation.forEachArgument([&](const std::string& name) { return waitOne(invocation, name); });
}

} // namespace

const CommandSpec kStopCommand{.path = "stop",
                               .aliases = "container stop",
                               .usage = "[OPTIONS] CONTAINER [CONTAINER...]",
                               .summary = "Stop one or more running containers",
                               .options = kStopOptions,
                               .minimum = 1,
                               .run = stop};

const CommandSpec kRestartCommand{.path = "restart",
                                  .aliases = "container restart",
                                  .usage = "[OPTIONS] CONTAINER [CONTAINER...]",
                                  .summary = "Restart one or more containers",
                                  .options = kStopOptions,
                                  .minimum = 1,
                                  .run = restart};

const CommandSpec kKillCommand{.path = "kill",
                               .aliases = "container kill",
                               .usage = "[OPTIONS] CONTAINER [CONTAINER...]",
                               .summary = "Kill one or more running containers",
                               .options = kKillOptions,
                               .minimum = 1,
                               .run = kill};

const CommandSpec kWaitCommand{.path = "wait",
                               .aliases = "container wait",
                               .usage = "CONTAINER [CONTAINER...]",
                               .summary =
                                   "Block until one or more containers stop, then print their exit codes",
                               .options = {},
                               .minimum = 1,
                               .run = wait};

} // namespace outcrop::cli
