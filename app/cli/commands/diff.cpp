// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kCommitOptions[] = {
    {'a', "author", OptionKind::Text, "Author (e.g., \"John Hannibal Smith <hannibal@a-team.com>\")"},
    {'c', "change", OptionKind::List, "Apply Dockerfile instruction to the created image"},
    {'\0', "except", OptionKind::List, "Leave out the changes at and below a path", "path"},
    {'m', "message", OptionKind::Text, "Commit message"},
    {'\0', "only", OptionKind::List, "Take only the changes at and below a path", "path"},
    {'p',
     "pause",
     OptionKind::Flag,
     "Accepted as docker's; a running container is not paused yet",
     {},
     "true"},
};

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

int commit(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const auto container = invocation.findContainer(invocation.arguments()[0]);
    if (!container)
        return 1;
    CommitOptions commit;
    commit.container = container->record.id.str();
    if (invocation.arguments().size() > 1)
        commit.target = Reference::parse(invocation.arguments()[1]);
    commit.message = options.text("message");
    commit.author = options.text("author");
    commit.changes = options.list("change");
    commit.only = options.list("only");
    commit.except = options.list("except");
    WarningProgress progress(invocation.console());
    invocation.console().line(invocation.engine().commit(commit, progress, {}).str());
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

const CommandSpec kCommitCommand{.path = "commit",
                                 .aliases = "container commit",
                                 .usage = "[OPTIONS] CONTAINER [REPOSITORY[:TAG]]",
                                 .summary = "Create a new image from a container's changes",
                                 .options = kCommitOptions,
                                 .minimum = 1,
                                 .maximum = 2,
                                 .run = commit};

} // namespace outcrop::cli
