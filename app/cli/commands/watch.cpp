// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/change_name.h"
#include "app/cli/commands/commands.h"
#include "app/cli/template/template.h"
#include "core/engine/follow_changes.h"

#include <algorithm>
#include <utility>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kWatchOptions[] = {
    {'\0', "json", OptionKind::Flag, "Print one JSON object per change, with its time"},
    {'\0', "by", OptionKind::Text, "Only what processes of this name, or the process of this number, wrote",
     "process"},
    {'\0', "new", OptionKind::Flag, "Leave out what has changed before"},
    {'\0', "who", OptionKind::Flag, "Tell which process wrote; \"?\": probably, \"-\": not known"},
    {'\0', "writes", OptionKind::Flag, "Tell also of what is written into files that have changed already"},
};

constexpr std::chrono::milliseconds kContents{400};

std::string eventName(char sign) {
    return sign == '+' ? "came" : sign == '-' ? "went" : "written";
}

constexpr size_t kWriterWidth = 20;

/// "sh(12)", by its number in the container; "vi(host 4711)" is none of the container's.
std::string writerCell(const WrittenBy* by) {
    if (by == nullptr)
        return "-";
    const WritingProcess& process = *by->process;
    const std::string number =
        process.pidInside > 0 ? std::to_string(process.pidInside) : "host " + std::to_string(process.pid);
    return (process.name.empty() ? "?" : process.name) + "(" + number + ")" + (by->certain ? "" : "?");
}

tmpl::Json writerJson(const WrittenBy& by) {
    const WritingProcess& process = *by.process;
    tmpl::Json json = {{"pid", process.pid}, {"certain", by.certain}};
    if (process.pidInside > 0)
        json["pidInside"] = process.pidInside;
    if (!process.name.empty())
        json["name"] = process.name;
    if (!process.command.empty())
        json["command"] = process.command;
    return json;
}

struct PrintOptions {
    bool json = false;
    bool onlyNew = false;
    bool who = false;
    std::string by; ///< name or number
};

class ChangePrinter {
public:
    ChangePrinter(Console& console, PrintOptions options)
        : m_console(console), m_options(std::move(options)) {}

    void print(const ChangeBatch& batch) {
        if (batch.first && m_options.onlyNew)
            return;
        m_time = formatRfc3339(batch.time);
        for (const DiffEntry& entry : batch.went)
            line('-', entry, batch.writers.find(entry.path));
        for (const DiffEntry& entry : batch.came)
            line('+', entry, batch.writers.find(entry.path));
        for (const DiffEntry& entry : batch.written)
            line('*', entry, batch.writers.find(entry.path));
        m_console.flush(); // someone is looking on
    }

private:
    bool isWanted(const WrittenBy* by) const {
        if (m_options.by.empty())
            return true;
        return by != nullptr &&
               (by->process->name == m_options.by ||
                (by->process->pidInside > 0 && std::to_string(by->process->pidInside) == m_options.by));
    }

    void line(char sign, const DiffEntry& entry, const WrittenBy* by) {
        if (!isWanted(by))
            return;
        if (m_options.json)
            return jsonLine(sign, entry, by);
        std::string text{sign, ' ', changeLetter(entry.change), ' '};
        if (m_options.who) {
            std::string writer = m_console.shown(writerCell(by));
            writer.resize(std::max(writer.size(), kWriterWidth), ' ');
            text += writer + ' ';
        }
        m_console.line(text + m_console.shown(entry.path));
    }

    void jsonLine(char sign, const DiffEntry& entry, const WrittenBy* by) {
        tmpl::Json row = {{"time", m_time},
                          {"event", eventName(sign)},
                          {"change", changeName(entry.change)},
                          {"path", entry.path}};
        if (by != nullptr)
            row["by"] = writerJson(*by);
        m_console.line(tmpl::toGoJson(row, false));
    }

    Console& m_console;
    PrintOptions m_options;
    std::string m_time;
};

int watch(Invocation& invocation) {
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    WarningProgress progress(invocation.console());
    PrintOptions print;
    print.json = invocation.options().flag("json");
    print.onlyNew = invocation.options().flag("new");
    print.who = invocation.options().flag("who");
    print.by = invocation.options().text("by");
    ChangePrinter printer(invocation.console(), print);
    FollowOptions follow;
    follow.writers = print.who || !print.by.empty();
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
