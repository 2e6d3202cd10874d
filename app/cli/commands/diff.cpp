// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/change_name.h"
#include "app/cli/commands/commands.h"
#include "app/cli/output_file.h"
#include "app/cli/template/template.h"
#include "core/engine/chosen_changes.h"
#include "core/engine/layer_tar.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kDiffOptions[] = {
    {'\0', "except", OptionKind::List, "Leave out the changes at and below a path", "path"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per path"},
    {'\0', "only", OptionKind::List, "Take only the changes at and below a path", "path"},
    {'\0', "tar", OptionKind::Text,
     "Write the changes as an OCI layer (a tar with whiteouts) to a file (\"-\": to standard output)",
     "file"},
};

void printChanges(Invocation& invocation, const Container& container) {
    Console& console = invocation.console();
    const ParsedOptions& options = invocation.options();
    const auto tree = invocation.engine().containerDiff(container.record.id.str(), {});
    const std::vector<DiffEntry> entries = diffEntries(*tree);
    if (entries.empty())
        console.noteNothing("nothing has changed");
    for (const DiffEntry& entry : entries) {
        if (!isChosen(entry.path, options.list("only"), options.list("except")))
            continue;
        if (options.flag("json"))
            console.line(tmpl::toGoJson({{"change", changeName(entry.change)}, {"path", entry.path}}, false));
        else
            console.line(std::string(1, changeLetter(entry.change)) + " " + console.shown(entry.path));
    }
}

void writeTar(Invocation& invocation, const Container& container, int output) {
    const ParsedOptions& options = invocation.options();
    WarningProgress progress(invocation.console());
    if (writeLayerTar(invocation.engine(), container.record.id.str(), options.list("only"),
                      options.list("except"), output, progress, {}) == 0)
        invocation.console().warn("container " + container.record.name +
                                  " has changed nothing: the layer is empty");
}

int diff(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    if (options.has("tar") && options.flag("json"))
        return usageError(invocation.console(), invocation.spec(), "--tar does not go with --json");
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    if (options.has("tar"))
        writeTarFile(invocation.console(), options.text("tar"),
                     [&](int output) { writeTar(invocation, *container, output); });
    else
        printChanges(invocation, *container);
    return 0;
}

} // namespace

const CommandSpec kDiffCommand{.path = "diff",
                               .aliases = "container diff",
                               .usage = "[OPTIONS] CONTAINER",
                               .summary =
                                   "Inspect changes to files or directories on a container's filesystem",
                               .options = kDiffOptions,
                               .minimum = 1,
                               .maximum = 1,
                               .run = diff};

} // namespace outcrop::cli
