// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/times.h"
#include "core/base/error.h"
#include "core/base/fd.h"

#include <charconv>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kLogsOptions[] = {
    {'f', "follow", OptionKind::Flag, "Follow log output"},
    {'\0', "since", OptionKind::Text,
     "Show logs since timestamp (e.g. \"2013-01-02T13:23:37Z\") or relative (e.g. \"42m\" for 42 minutes)"},
    {'n', "tail", OptionKind::Text, "Number of lines to show from the end of the logs", {}, "all"},
    {'t', "timestamps", OptionKind::Flag, "Show timestamps"},
    {'\0', "until", OptionKind::Text,
     "Show logs before a timestamp (e.g. \"2013-01-02T13:23:37Z\") or relative (e.g. \"42m\" for 42 "
     "minutes)"},
};

/// "all", and what is no number, mean every line.
long tailOf(const std::string& text) {
    long lines = -1;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), lines);
    return problem == std::errc() && stop == text.data() + text.size() && lines >= 0 ? lines : -1;
}

std::optional<Moment> momentOf(const ParsedOptions& options, const char* name) {
    const std::string text = options.text(name);
    if (text.empty())
        return std::nullopt;
    const auto moment = parseSince(text, now());
    if (!moment)
        throw Error(ErrorCode::BadInput, std::string("invalid value for \"") + name +
                                             "\": failed to parse value as time or duration: \"" + text +
                                             "\"");
    return moment;
}

/// docker pads the fraction, so that lines stand under each other.
std::string paddedTime(const std::string& time) {
    const size_t zone = time.find_first_of("Z+", 19);
    if (zone == std::string::npos)
        return time;
    std::string fraction = time.substr(19, zone - 19);
    if (fraction.empty())
        fraction = ".";
    fraction.resize(10, '0');
    return time.substr(0, 19) + fraction + time.substr(zone);
}

/// Writes lines as they come, to the stream they came from.
class LogPrinter {
public:
    LogPrinter(Console& console, const ParsedOptions& options, std::stop_source& stop)
        : m_console(console), m_stop(stop), m_since(momentOf(options, "since")),
          m_until(momentOf(options, "until")), m_timestamps(options.flag("timestamps")),
          m_follow(options.flag("follow")) {}

    void operator()(const LogLine& line) {
        const auto moment = parseTime(line.time);
        if (m_since && moment && *moment < *m_since)
            return;
        if (m_until && moment && *moment > *m_until) {
            m_stop.request_stop();
            return;
        }
        const std::string text = m_timestamps ? paddedTime(line.time) + " " + line.text : line.text;
        if (line.standardError) {
            m_console.flush();
            writeFull(STDERR_FILENO, text.data(), text.size(), "standard error");
            return;
        }
        m_console.print(text);
        if (m_follow)
            m_console.flush();
    }

private:
    Console& m_console;
    std::stop_source& m_stop;
    std::optional<Moment> m_since;
    std::optional<Moment> m_until;
    bool m_timestamps;
    bool m_follow;
};

int logs(Invocation& invocation) {
    const auto container = invocation.findContainer(invocation.arguments().front());
    if (!container)
        return 1;
    const ParsedOptions& options = invocation.options();
    std::stop_source stop;
    LogPrinter printer(invocation.console(), options, stop);
    try {
        invocation.engine().containers().logs(container->record.id, options.flag("follow"),
                                              tailOf(options.text("tail", "all")), std::ref(printer),
                                              stop.get_token());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled) // --until was reached
            throw;
    }
    return 0;
}

} // namespace

const CommandSpec kLogsCommand{.path = "logs",
                               .aliases = "container logs",
                               .usage = "[OPTIONS] CONTAINER",
                               .summary = "Fetch the logs of a container",
                               .options = kLogsOptions,
                               .minimum = 1,
                               .maximum = 1,
                               .run = logs};

} // namespace outcrop::cli
