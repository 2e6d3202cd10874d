// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/revert.h"
#include "app/cli/commands/commands.h"
#include "app/cli/template/template.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kRevertOptions[] = {
    {'f', "force", OptionKind::Flag, "Take the last revert back also over what was changed there since"},
    {'n', "dry-run", OptionKind::Flag, "Only show what would be done"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per path"},
    {'\0', "undo", OptionKind::Flag, "Take the last revert back"},
};

class Report {
public:
    explicit Report(Invocation& invocation)
        : m_console(invocation.console()), m_json(invocation.options().flag("json")) {}

    void line(const char* action, const std::string& path) {
        if (m_json)
            m_console.line(tmpl::toGoJson({{"action", action}, {"path", path}}, false));
        else
            m_console.line(std::string(action) + " " + m_console.shown(path));
    }

private:
    Console& m_console;
    bool m_json;
};

int revert(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const bool undo = options.flag("undo");
    const std::vector<std::string> paths(invocation.arguments().begin() + 1, invocation.arguments().end());
    if (undo != paths.empty() || (undo && options.flag("dry-run")) || (!undo && options.flag("force")))
        return usageError(invocation.console(), invocation.spec(),
                          undo                    ? "--undo takes no path and no --dry-run"
                          : options.flag("force") ? "--force is for --undo"
                                                  : "no path to revert is given",
                          1);
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    const std::string id = container->record.id.str();
    Report report(invocation);
    WarningProgress progress(invocation.console());
    if (undo) {
        for (const std::string& path : undoRevert(invocation.engine(), id, progress, options.flag("force")))
            report.line("undo", path);
        return 0;
    }
    const std::vector<RevertStep> steps = options.flag("dry-run")
                                              ? planRevert(invocation.engine(), id, paths, {})
                                              : revertPaths(invocation.engine(), id, paths, progress, {});
    for (const RevertStep& step : steps)
        report.line(revertActionName(step.action), step.path);
    return 0;
}

} // namespace

const CommandSpec kRevertCommand{.path = "revert",
                                 .aliases = "container revert",
                                 .usage = "[OPTIONS] CONTAINER [PATH...]",
                                 .summary = "Put paths of a container back to what its image has",
                                 .options = kRevertOptions,
                                 .minimum = 1,
                                 .run = revert};

} // namespace outcrop::cli
