// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/create_container.h"
#include "app/cli/commands/run_options.h"
#include "app/cli/terminal.h"
#include "core/base/error.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kExecOptions[] = {
    {'d', "detach", OptionKind::Flag, "Detached mode: run command in the background"},
    {'\0', "detach-keys", OptionKind::Text, "Override the key sequence for detaching a container"},
    {'e', "env", OptionKind::List, "Set environment variables"},
    {'\0', "env-file", OptionKind::List, "Read in a file of environment variables"},
    {'i', "interactive", OptionKind::Flag, "Keep STDIN open even if not attached"},
    {'\0', "privileged", OptionKind::Flag, "Give extended privileges to the command"},
    {'t', "tty", OptionKind::Flag, "Allocate a pseudo-TTY"},
    {'u', "user", OptionKind::Text, "Username or UID (format: \"<name|uid>[:<group|gid>]\")"},
    {'w', "workdir", OptionKind::Text, "Working directory inside the container"},
};

ExecRequest readRequest(const Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    ExecRequest request;
    request.args.assign(invocation.arguments().begin() + 1, invocation.arguments().end());
    request.env = readEnvironment(options);
    request.cwd = options.text("workdir");
    request.user = options.text("user");
    request.tty = options.flag("tty");
    request.openStdin = options.flag("interactive") && !options.flag("detach");
    request.privileged = options.flag("privileged");
    request.terminal = Session::size();
    return request;
}

int execAttached(Invocation& invocation, const ContainerId& id, const ExecRequest& request) {
    const ParsedOptions& options = invocation.options();
    SessionOptions wanted;
    wanted.tty = request.tty;
    wanted.input = request.openStdin;
    wanted.proxySignals = false;
    if (options.has("detach-keys"))
        wanted.detachKeys = parseDetachKeys(options.text("detach-keys"));
    Session session(wanted);
    Attachment attachment = invocation.engine().containers().exec(id, request);
    const AttachEnd end = session.pump(attachment);
    return end.detached ? 0 : end.exitCode;
}

int exec(Invocation& invocation) {
    const ExecRequest request = readRequest(invocation);
    if (!checkTerminal(invocation.console(), request.tty, request.openStdin))
        return 1;
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    if (!canExec(container->state.status)) {
        invocation.console().error("Container " + container->record.id.str() + " is not running");
        return 1;
    }
    try {
        if (!invocation.options().flag("detach"))
            return execAttached(invocation, container->record.id, request);
        invocation.engine().containers().exec(container->record.id, request);
        return 0;
    } catch (const Error& error) {
        invocation.sayError(error);
        const int code = startFailureCode(error);
        return code == 125 ? 1 : code;
    }
}

} // namespace

const CommandSpec kExecCommand{.path = "exec",
                               .aliases = "container exec",
                               .usage = "[OPTIONS] CONTAINER COMMAND [ARG...]",
                               .summary = "Execute a command in a running container",
                               .options = kExecOptions,
                               .minimum = 2,
                               .run = exec,
                               .stopAtArgument = true};

} // namespace outcrop::cli
