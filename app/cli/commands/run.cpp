// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/create_container.h"
#include "app/cli/commands/run_options.h"
#include "app/cli/terminal.h"
#include "core/base/error.h"

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

void removeQuietly(Invocation& invocation, const ContainerId& id) {
    try {
        invocation.engine().removeContainer(id.str(), true, true);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound) // somebody else was quicker
            invocation.console().warn(error.what());
    }
}

int runDetached(Invocation& invocation, const ContainerId& id, Progress& progress) {
    invocation.console().line(id.str());
    invocation.console().flush();
    invocation.engine().containers().start(id, false, Session::size(), progress);
    return 0; // with --rm the monitor has it removed at its end
}

int runAttached(Invocation& invocation, const RunPlan& plan, const ContainerId& id, Progress& progress) {
    Session session(plan.session);
    std::optional<Attachment> attachment =
        invocation.engine().containers().start(id, true, Session::size(), progress);
    if (!attachment)
        throw Error(ErrorCode::Internal, "start container", id.str(), "it runs already");
    const AttachEnd end = session.pump(*attachment);
    attachment.reset();
    if (plan.create.autoRemove && !end.detached)
        removeQuietly(invocation, id);
    return end.detached ? 0 : end.exitCode;
}

int run(Invocation& invocation) {
    const RunPlan plan = readPlan(invocation);
    if (!checkTerminal(invocation.console(), plan.create.tty, plan.session.input))
        return 1;
    WarningProgress progress(invocation.console());
    const std::optional<ContainerId> id = createContainer(invocation, plan.create, progress);
    if (!id)
        return 125;
    try {
        return plan.detached ? runDetached(invocation, *id, progress)
                             : runAttached(invocation, plan, *id, progress);
    } catch (const Error& error) {
        invocation.sayError(error);
        if (plan.create.autoRemove)
            removeQuietly(invocation, *id);
        return startFailureCode(error);
    }
}

int create(Invocation& invocation) {
    CreateOptions options = readCreateOptions(invocation.options(), invocation.arguments());
    options.attachStdin = readAttachChoice(invocation.options(), false).input;
    WarningProgress progress(invocation.console());
    const std::optional<ContainerId> id = createContainer(invocation, options, progress);
    if (!id)
        return 125;
    invocation.console().line(id->str());
    return 0;
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
