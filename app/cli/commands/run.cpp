// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/create_container.h"
#include "app/cli/commands/run_options.h"
#include "app/cli/terminal.h"
#include "core/base/error.h"
#include "core/engine/scheduled_snapshots.h"

#include <functional>

namespace outcrop::cli {

namespace {

struct RunPlan {
    CreateOptions create;
    AttachChoice attach;
    SessionOptions session;
    bool detached = false;
};

RunPlan readPlan(const Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    RunPlan plan;
    plan.detached = options.flag("detach");
    plan.create = readCreateOptions(options, invocation.arguments());
    plan.attach = readAttachChoice(options, plan.detached);
    plan.create.attachStdin = plan.attach.input;
    plan.session.tty = plan.create.tty;
    plan.session.input = plan.attach.input && plan.create.openStdin;
    plan.session.output = plan.attach.output;
    plan.session.errorOutput = plan.attach.errorOutput;
    plan.session.proxySignals = options.flag("sig-proxy", true);
    if (options.has("detach-keys"))
        plan.session.detachKeys = parseDetachKeys(options.text("detach-keys"));
    return plan;
}

/// A removal nobody asked for in so many words.
void quietly(Invocation& invocation, const std::function<void()>& remove) {
    try {
        remove();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound) // somebody else was quicker
            invocation.console().warn(error.what());
    }
}

int runDetached(Invocation& invocation, const ContainerId& id, WaitingMonitor monitor, Progress& progress) {
    invocation.console().line(id.str());
    invocation.console().flush();
    snapshotsBeforeStart(invocation.engine(), id, progress);
    invocation.engine().containers().start(id, std::move(monitor), progress);
    return 0; // with --rm the monitor has it removed at its end
}

int runAttached(Invocation& invocation, const RunPlan& plan, const ContainerId& id, WaitingMonitor monitor,
                Progress& progress) {
    snapshotsBeforeStart(invocation.engine(), id, progress); // before signals are kept for the container
    Session session(plan.session);
    std::optional<Attachment> attachment =
        invocation.engine().containers().start(id, std::move(monitor), progress);
    const AttachEnd end = session.pump(*attachment);
    if (plan.create.autoRemove && !end.detached)
        quietly(invocation, [&] { invocation.engine().removeEnded(id, *attachment); });
    return end.detached ? 0 : end.exitCode;
}

/// Starts while the container is made.
WaitingMonitor prepareMonitor(Invocation& invocation, const RunPlan& plan) {
    MonitorPlan monitor;
    monitor.id = *plan.create.id;
    monitor.attach = !plan.detached;
    monitor.openStdin = plan.create.openStdin;
    monitor.ownNetwork = plan.create.network == "none";
    monitor.terminal = Session::size();
    return invocation.engine().containers().prepareMonitor(monitor);
}

int run(Invocation& invocation) {
    RunPlan plan = readPlan(invocation);
    if (!checkTerminal(invocation.console(), plan.create.tty, plan.session.input))
        return 1;
    plan.create.id = ContainerId::random();
    WaitingMonitor monitor = prepareMonitor(invocation, plan);
    WarningProgress progress(invocation.console());
    const std::optional<ContainerId> id = createContainer(invocation, plan.create, progress);
    if (!id)
        return 125;
    try {
        return plan.detached ? runDetached(invocation, *id, std::move(monitor), progress)
                             : runAttached(invocation, plan, *id, std::move(monitor), progress);
    } catch (const Error& error) {
        invocation.sayError(error);
        if (plan.create.autoRemove)
            quietly(invocation, [&] { invocation.engine().removeContainer(id->str(), true, true); });
        return startFailureCode(error);
    }
}

int create(Invocation& invocation) {
    CreateOptions options = readCreateOptions(invocation.options(), invocation.arguments());
    options.attachStdin = readAttachChoice(invocation.options(), false).input;
    WarningProgress progress(invocation.console());
    try {
        const std::optional<ContainerId> id = createContainer(invocation, options, progress);
        if (!id)
            return 125;
        invocation.console().line(id->str());
        return 0;
    } catch (const Error& error) { // as docker: 125 is for a command line that is wrong
        invocation.sayError(error);
        return 1;
    }
}

} // namespace

const CommandSpec kRunCommand{.path = "run",
                              .aliases = "container run",
                              .usage = "[OPTIONS] IMAGE [COMMAND] [ARG...]",
                              .summary = "Create and run a new container from an image",
                              .options = runOptionSpecs(),
                              .minimum = 1,
                              .run = run,
                              .stopAtArgument = true,
                              .failure = 125,
                              .notYet = runOptionsNotYet()};

const CommandSpec kCreateCommand{.path = "create",
                                 .aliases = "container create",
                                 .usage = "[OPTIONS] IMAGE [COMMAND] [ARG...]",
                                 .summary = "Create a new container",
                                 .options = createOptionSpecs(),
                                 .minimum = 1,
                                 .run = create,
                                 .stopAtArgument = true,
                                 .failure = 125,
                                 .notYet = runOptionsNotYet()};

} // namespace outcrop::cli
