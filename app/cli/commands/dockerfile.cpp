// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/dockerfile.h"
#include "app/cli/commands/commands.h"
#include "app/cli/template/template.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kDockerfileOptions[] = {
    {'\0', "json", OptionKind::Flag, "Print what was written as JSON"},
    {'q', "quiet", OptionKind::Flag, "Do not print the Dockerfile"},
};

int dockerfile(Invocation& invocation) {
    Console& console = invocation.console();
    WarningProgress progress(console);
    const DockerfileExport made = exportDockerfile(invocation.engine(), invocation.arguments()[0],
                                                   invocation.arguments()[1], progress, {});
    if (invocation.options().flag("json"))
        console.line(tmpl::toGoJson(
            {{"dockerfile", made.dockerfile}, {"files", made.files}, {"removed", made.removed}}, false));
    else if (!invocation.options().flag("quiet"))
        console.print(console.outIsTerminal() ? escapeControls(made.dockerfile, true) : made.dockerfile);
    return 0;
}

} // namespace

const CommandSpec kDockerfileCommand{
    .path = "dockerfile",
    .aliases = {},
    .usage = "[OPTIONS] CONTAINER DIRECTORY",
    .summary = "Write a Dockerfile, with its files, that repeats what a container changed",
    .options = kDockerfileOptions,
    .minimum = 2,
    .maximum = 2,
    .run = dockerfile};

} // namespace outcrop::cli
