// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/hunk_choice.h"
#include "core/base/fd.h"

#include <fcntl.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr uint64_t kMaxPatch = 64ULL << 20; ///< what outcrop-git takes

constexpr OptionSpec kCommitOptions[] = {
    {'\0', "apply", OptionKind::Text,
     "Take only the hunks of a patch (\"-\": from standard input), as compare -u prints it of image and "
     "container",
     "file"},
    {'a', "author", OptionKind::Text, "Author (e.g., \"John Hannibal Smith <hannibal@a-team.com>\")"},
    {'c', "change", OptionKind::List, "Apply Dockerfile instruction to the created image"},
    {'\0', "except", OptionKind::List, "Leave out the changes at and below a path", "path"},
    {'m', "message", OptionKind::Text, "Commit message"},
    {'\0', "only", OptionKind::List, "Take only the changes at and below a path", "path"},
    {'\0', "patch", OptionKind::Flag, "Ask for each hunk whether to take it, as git add --patch does"},
    {'p',
     "pause",
     OptionKind::Flag,
     "Accepted as docker's; a running container is not paused yet",
     {},
     "true"},
};

std::string readPatch(const std::string& file) {
    if (file == "-")
        return readAll(STDIN_FILENO, "standard input", kMaxPatch);
    return readAll(openFile(file, O_RDONLY).get(), file, kMaxPatch);
}

/// What cannot be asked for together; empty if all is well.
std::string_view clashOf(const ParsedOptions& options) {
    const bool parts = !options.list("only").empty() || !options.list("except").empty();
    if (options.has("apply") && (options.flag("patch") || parts))
        return "--apply goes with none of --patch, --only and --except";
    return {};
}

int commit(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    if (const std::string_view problem = clashOf(options); !problem.empty())
        return usageError(invocation.console(), invocation.spec(), problem);
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
    if (options.flag("patch")) {
        HunkChoice choice =
            chooseHunks(invocation, container->record, options.list("only"), options.list("except"));
        if (choice.empty())
            throw Error(ErrorCode::NotFound, "commit", container->record.name, "no change was taken");
        if (!choice.patch.empty())
            commit.patch = std::move(choice.patch);
        commit.whole = std::move(choice.whole);
    } else if (options.has("apply")) {
        commit.patch = readPatch(options.text("apply"));
    } else {
        commit.only = options.list("only");
        commit.except = options.list("except");
    }
    WarningProgress progress(invocation.console());
    invocation.console().line(invocation.engine().commit(commit, progress, {}).str());
    return 0;
}

} // namespace

const CommandSpec kCommitCommand{.path = "commit",
                                 .aliases = "container commit",
                                 .usage = "[OPTIONS] CONTAINER [REPOSITORY[:TAG]]",
                                 .summary = "Create a new image from a container's changes",
                                 .options = kCommitOptions,
                                 .minimum = 1,
                                 .maximum = 2,
                                 .run = commit};

} // namespace outcrop::cli
