// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "core/options/limit_update.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kUpdateNotYet[] = {
    {'\0', "cpu-rt-period", OptionKind::Integer},
    {'\0', "cpu-rt-runtime", OptionKind::Integer},
    {'\0', "restart", OptionKind::Text},
};

/// docker tells what was discarded on standard output, after the names.
class KeptWarnings : public Progress {
public:
    void warn(const std::string& fact) override { lines.push_back(fact); }
    std::vector<std::string> lines;
};

int update(Invocation& invocation) {
    bool any = false;
    for (const OptionSpec& option : updateOptionSpecs())
        any |= invocation.options().has(option.name);
    if (!any) {
        invocation.console().error("you must provide one or more flags when using this command");
        return 1;
    }
    const Limits asked = readLimits(invocation.options());
    KeptWarnings warnings;
    const int code = invocation.forEachArgument([&](const std::string& name) {
        const auto container = invocation.findContainer(name);
        if (!container)
            return 1;
        invocation.engine().containers().update(container->record.id, asked, warnings);
        invocation.console().line(name);
        return 0;
    });
    for (const std::string& line : warnings.lines)
        invocation.console().line(line);
    return code;
}

} // namespace

const CommandSpec kUpdateCommand{.path = "update",
                                 .aliases = "container update",
                                 .usage = "[OPTIONS] CONTAINER [CONTAINER...]",
                                 .summary = "Update configuration of one or more containers",
                                 .options = updateOptionSpecs(),
                                 .minimum = 1,
                                 .run = update,
                                 .notYet = kUpdateNotYet};

} // namespace outcrop::cli
