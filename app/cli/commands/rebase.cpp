// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/rebase.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/compare_three.h"
#include "app/cli/template/template.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kRebaseOptions[] = {
    {'a', "author", OptionKind::Text, "Author"},
    {'\0', "conflicts", OptionKind::Text,
     "What to do with paths that both changed: refuse, or take mine or theirs", "string", "refuse"},
    {'\0', "dry-run", OptionKind::Flag, "Only show who changed what"},
    {'\0', "from", OptionKind::Text, "Image that an image was made on (a container knows its own)", "image"},
    {'\0', "json", OptionKind::Flag,
     "Print conflicts, changes and the image made as JSON, one object per entry"},
    {'m', "message", OptionKind::Text, "Commit message"},
};

std::optional<ConflictRule> conflictRule(const std::string& word) {
    if (word == "refuse")
        return ConflictRule::Refuse;
    if (word == "mine")
        return ConflictRule::Mine;
    if (word == "theirs")
        return ConflictRule::Theirs;
    return std::nullopt;
}

int rebase(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const std::string rule = options.text("conflicts", "refuse");
    const std::optional<ConflictRule> conflicts = conflictRule(rule);
    if (!conflicts)
        return usageError(invocation.console(), invocation.spec(),
                          "\"" + rule + "\" is none of refuse, mine, theirs");
    RebaseOptions how;
    how.source = invocation.arguments()[0];
    how.newBase = invocation.arguments()[1];
    how.oldBase = options.text("from");
    if (invocation.arguments().size() > 2)
        how.target = Reference::parse(invocation.arguments()[2]);
    how.message = options.text("message");
    how.author = options.text("author");
    how.conflicts = *conflicts;
    how.dryRun = options.flag("dry-run");
    Console& console = invocation.console();
    WarningProgress progress(console);
    RebaseResult result = invocation.engine().rebase(how, progress, {});
    if (result.image) {
        const bool json = options.flag("json");
        console.line(json ? tmpl::toGoJson({{"image", result.image->str()}}, false) : result.image->str());
        return 0;
    }
    if (!how.dryRun)
        std::erase_if(result.changes.rows,
                      [](const ThreeWayRow& row) { return row.side != ChangedBy::Conflict; });
    printThreeWay(console, result.changes, options.flag("json"));
    if (how.dryRun)
        return 0;
    console.error(std::to_string(result.conflicts) + (result.conflicts == 1 ? " path was" : " paths were") +
                  " changed by both");
    console.note("Take one side with --conflicts mine or --conflicts theirs.\n");
    return 1;
}

} // namespace

const CommandSpec kRebaseCommand{
    .path = "rebase",
    .aliases = {},
    .usage = "[OPTIONS] CONTAINER|IMAGE NEW-BASE [REPOSITORY[:TAG]]",
    .summary = "Put what was changed in a container, or on an image, onto another image",
    .options = kRebaseOptions,
    .minimum = 2,
    .maximum = 3,
    .run = rebase};

} // namespace outcrop::cli
