// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/create_container.h"
#include "app/cli/terminal.h"
#include "core/base/error.h"
#include "core/engine/scheduled_snapshots.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kStartOptions[] = {
    {'a', "attach", OptionKind::Flag, "Attach STDOUT/STDERR and forward signals"},
    {'\0', "detach-keys", OptionKind::Text, "Override the key sequence for detaching a container"},
    {'i', "interactive", OptionKind::Flag, "Attach container's STDIN"},
};
constexpr OptionSpec kAttachOptions[] = {
    {'\0', "detach-keys", OptionKind::Text, "Override the key sequence for detaching a container"},
    {'\0', "no-stdin", OptionKind::Flag, "Do not attach STDIN"},
    {'\0', "sig-proxy", OptionKind::Flag, "Proxy all received signals to the process", {}, "true"},
};

constexpr std::string_view kStopped = "You cannot attach to a stopped container, start it first";

SessionOptions sessionFor(const ParsedOptions& options, const Container& container, bool input) {
    SessionOptions session;
    session.tty = container.record.tty;
    session.input = input && container.record.openStdin;
    session.proxySignals = options.flag("sig-proxy", true);
    if (options.has("detach-keys"))
        session.detachKeys = parseDetachKeys(options.text("detach-keys"));
    return session;
}

/// What run --rm promised; a container that goes on, or that nobody stays with, its monitor has removed.
void removeIfAsked(Invocation& invocation, const Container& container, Attachment& monitor, bool launched) {
    if (!container.record.autoRemove)
        return;
    try {
        if (launched)
            invocation.engine().removeEnded(container.record.id, monitor);
        else
            invocation.engine().removeContainer(container.record.id.str(), true, true);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound) // its monitor was quicker
            throw;
    }
}

/// A container that runs is attached to. One that ends just then does not run any more, and is started after
/// all.
std::optional<Attachment> startOrAttach(const Containers& containers, const ContainerId& id,
                                        Progress& progress, bool& launched) {
    constexpr int kAttempts = 5;
    for (int attempt = 1;; ++attempt) {
        std::optional<Attachment> started = containers.start(id, true, Session::size(), progress);
        launched = started.has_value();
        if (launched)
            return started;
        try {
            return containers.attach(id);
        } catch (const Error&) {
            if (attempt == kAttempts)
                throw;
        }
    }
}

int startAttached(Invocation& invocation, const std::string& name) {
    const auto container = invocation.findContainer(name);
    if (!container)
        return 1;
    const ParsedOptions& options = invocation.options();
    const SessionOptions wanted = sessionFor(options, *container, options.flag("interactive"));
    if (!checkTerminal(invocation.console(), wanted.tty, wanted.input))
        return 1;
    WarningProgress progress(invocation.console());
    const Containers& containers = invocation.engine().containers();
    snapshotsBeforeStart(invocation.engine(), container->record.id, progress); // signals still end us
    Session session(wanted);
    bool launched = false;
    std::optional<Attachment> attachment =
        startOrAttach(containers, container->record.id, progress, launched);
    const AttachEnd end = session.pump(*attachment);
    if (!end.detached)
        removeIfAsked(invocation, *container, *attachment, launched);
    return end.detached ? 0 : end.exitCode;
}

int startOne(Invocation& invocation, const std::string& name) {
    const auto container = invocation.findContainer(name);
    if (!container)
        return 1;
    WarningProgress progress(invocation.console());
    snapshotsBeforeStart(invocation.engine(), container->record.id, progress);
    invocation.engine().containers().start(container->record.id, false, {}, progress);
    invocation.console().line(name);
    return 0;
}

/// Those that could not are named once more, behind why.
int startAll(Invocation& invocation) {
    std::string failed;
    const int code = invocation.forEachArgument([&](const std::string& name) {
        const std::string before = failed;
        failed += (failed.empty() ? "" : ", ") + name;
        const int result = startOne(invocation, name); // or it throws
        if (result == 0)
            failed = before;
        return result;
    });
    if (!failed.empty())
        invocation.console().note("Error: failed to start containers: " + failed + "\n");
    return code;
}

int start(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    if (!options.flag("attach") && !options.flag("interactive"))
        return startAll(invocation);
    if (invocation.arguments().size() > 1) {
        invocation.console().error("you cannot start and attach multiple containers at once");
        return 1;
    }
    return startAttached(invocation, invocation.arguments().front());
}

int attach(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    if (!canExec(container->state.status)) {
        invocation.console().error(kStopped);
        return 1;
    }
    const SessionOptions wanted = sessionFor(options, *container, !options.flag("no-stdin"));
    if (!checkTerminal(invocation.console(), wanted.tty, wanted.input))
        return 1;
    Session session(wanted);
    std::optional<Attachment> found;
    try {
        found.emplace(invocation.engine().containers().attach(container->record.id));
    } catch (const Error&) {
        const auto now = invocation.findContainer(container->record.id.str());
        if (now && canExec(now->state.status))
            throw;
        invocation.console().error(kStopped); // it ended just then
        return 1;
    }
    Attachment& attachment = *found;
    attachment.resize(Session::size());
    const AttachEnd end = session.pump(attachment);
    return end.detached ? 0 : end.exitCode;
}

} // namespace

const CommandSpec kStartCommand{.path = "start",
                                .aliases = "container start",
                                .usage = "[OPTIONS] CONTAINER [CONTAINER...]",
                                .summary = "Start one or more stopped containers",
                                .options = kStartOptions,
                                .minimum = 1,
                                .run = start};

const CommandSpec kAttachCommand{
    .path = "attach",
    .aliases = "container attach",
    .usage = "[OPTIONS] CONTAINER",
    .summary = "Attach local standard input, output, and error streams to a running container",
    .options = kAttachOptions,
    .minimum = 1,
    .maximum = 1,
    .run = attach};

} // namespace outcrop::cli
