// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/change_name.h"
#include "app/cli/commands/commands.h"
#include "app/cli/template/template.h"
#include "core/engine/follow_changes.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kWatchOptions[] = {
    {'\0', "json", OptionKind::Flag, "Print one JSON object per change, with its time"},
    {'\0', "new", OptionKind::Flag, "Leave out what has changed before"},
    {'\0', "writes", OptionKind::Flag, "Tell also of what is written into files that have changed already"},
};

constexpr std::chrono::milliseconds kContents{400};

std::string eventName(char sign) {
    return sign == '+' ? "came" : sign == '-' ? "went" : "written";
}

class ChangePrinter {
public:
    ChangePrinter(Console& console, bool json, bool onlyNew)
        : m_console(console), m_json(json), m_onlyNew(onlyNew) {}

    void print(const ChangeBatch& batch) {
        if (batch.first && m_onlyNew)
            return;
        m_time = formatRfc3339(batch.time);
        for (const DiffEntry& entry : batch.went)
            line('-', entry);
        for (const DiffEntry& entry : batch.came)
            line('+', entry);
        for (const DiffEntry& entry : batch.written)
            line('*', entry);
        m_console.flush(); // someone is looking on
    }

private:
    void line(char sign, const DiffEntry& entry) {
        if (m_json)
            return m_console.line(tmpl::toGoJson({{"time", m_time},
                                                  {"event", eventName(sign)},
                                                  {"change", changeName(entry.change)},
                                                  {"path", entry.path}},
                                                 false));
        m_console.line(std::string{sign, ' ', changeLetter(entry.change), ' '} + m_console.shown(entry.path));
    }

    Console& m_console;
    bool m_json;
    bool m_onlyNew;
    std::string m_time;
};

int watch(Invocation& invocation) {
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    WarningProgress progress(invocation.console());
    ChangePrinter printer(invocation.console(), invocation.options().flag("json"),
                          invocation.options().flag("new"));
    FollowOptions follow;
    if (invocation.options().flag("writes"))
        follow.contents = kContents;
    followChanges(invocation.engine(), container->record.id.str(), follow,
                  [&](const ChangeBatch& batch) { printer.print(batch); }, progress, {});
    return 0;
}

} // namespace

const CommandSpec kWatchCommand{.path = "watch",
                                .aliases = "container watch",
                                .usage = "[OPTIONS] CONTAINER",
                                .summary = "Follow what a running container changes",
                                .options = kWatchOptions,
                                .minimum = 1,
                                .maximum = 1,
                                .run = watch};

} // namespace outcrop::cli
