// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/oci/instruction.h"

#include <algorithm>
#include <array>
#include <vector>

namespace outcrop {

namespace {

constexpr std::string_view kShell = "/bin/sh -c ";
constexpr std::string_view kNop = "#(nop) ";
constexpr std::string_view kBuildkit = "# buildkit";
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::array<std::string_view, 17> kInstructions = {
    "ADD",   "ARG",        "CMD",     "COPY", "ENTRYPOINT", "ENV",        "EXPOSE", "FROM",  "HEALTHCHECK",
    "LABEL", "MAINTAINER", "ONBUILD", "RUN",  "SHELL",      "STOPSIGNAL", "USER",   "VOLUME"};

std::string_view trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool isInstruction(std::string_view word) {
    return word == "WORKDIR" || std::ranges::find(kInstructions, word) != kInstructions.end();
}

/// What stands between the first and the last of two marks; empty if they do not.
std::string_view between(std::string_view text, char first, char last) {
    const size_t from = text.find(first);
    const size_t to = text.rfind(last);
    return from == std::string_view::npos || to == std::string_view::npos || to <= from
               ? std::string_view()
               : text.substr(from + 1, to - from - 1);
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    for (text = trimmed(text); !text.empty();) {
        const size_t end = std::min(text.find_first_of(kBlanks), text.size());
        found.push_back(text.substr(0, end));
        text = trimmed(text.substr(end));
    }
    return found;
}

std::string jsonList(const std::vector<std::string_view>& items) {
    std::string text;
    for (const std::string_view item : items)
        text.append(text.empty() ? "[\"" : ", \"").append(item).append("\"");
    return text + "]";
}

/// "COPY file:0123… in /app": docker's older builder kept the checksum of what it copied, not its name.
std::string copied(std::string_view word, std::string_view rest) {
    const size_t in = rest.find(" in ");
    const bool summed = rest.starts_with("file:") || rest.starts_with("dir:") || rest.starts_with("multi:");
    if (!summed || in == std::string_view::npos)
        return std::string(word) + " " + std::string(rest);
    return std::string(word) + " " + std::string(rest.substr(0, in)) + " " +
           std::string(trimmed(rest.substr(in + 4)));
}

/// "map[80/tcp:{} 443/tcp:{}]".
std::string exposed(std::string_view rest) {
    std::string text = "EXPOSE";
    for (const std::string_view port : words(between(rest, '[', ']')))
        text.append(" ").append(port.substr(0, port.find(":{")));
    return text;
}

/// `&{["CMD-SHELL" "curl -f x"] "30s" "3s" "0s" '\x03'}`: the test, then interval, timeout and start period.
std::string checked(std::string_view rest) {
    const std::string_view test = between(rest.substr(0, rest.rfind(']') + 1), '[', ']');
    const std::vector<std::string_view> times =
        words(rest.substr(std::min(rest.rfind(']') + 1, rest.size())));
    std::string text = "HEALTHCHECK";
    const std::string_view names[] = {"--interval=", "--timeout=", "--start-period="};
    for (size_t i = 0; i < std::size(names) && i < times.size(); ++i)
        if (const std::string_view time = between(times[i], '"', '"'); !time.empty() && time != "0s")
            text.append(" ").append(names[i]).append(time);
    if (test.starts_with("\"NONE\""))
        return "HEALTHCHECK NONE";
    const size_t end = test.find("\" ");
    const std::string_view command =
        end == std::string_view::npos ? std::string_view() : test.substr(end + 2);
    if (test.starts_with("\"CMD-SHELL\""))
        return text + " CMD " + std::string(between(command, '"', '"'));
    std::string list(command);
    for (size_t at = list.find("\" \""); at != std::string::npos; at = list.find("\" \"", at + 3))
        list.insert(at + 1, ",");
    return text + " CMD [" + list + "]";
}

/// At each "&&" that no quotes hold, which changes nothing: a builder joins such lines again.
std::string onLines(std::string_view run) {
    std::string text;
    char quote = 0;
    for (size_t at = 0; at < run.size(); ++at) {
        const char c = run[at];
        if (quote == 0 && run.substr(at).starts_with("&& ") && !text.empty()) {
            text.erase(text.find_last_not_of(kBlanks) + 1);
            text += " \\\n    ";
        }
        if (c == '\\' && quote != '\'' && at + 1 < run.size()) {
            text += c;
            text += run[++at];
            continue;
        }
        if ((c == '"' || c == '\'') && (quote == 0 || quote == c))
            quote = quote == 0 ? c : char(0);
        text += c;
    }
    return text;
}

std::string comment(std::string_view text) {
    std::string lines = text.starts_with('#') ? std::string() : std::string("# ");
    for (const char c : text)
        lines.append(c == '\n' ? "\n# " : std::string(1, c));
    return lines;
}

} // namespace

std::string instructionOf(std::string_view createdBy) {
    std::string_view line = trimmed(createdBy);
    if (line.ends_with(kBuildkit))
        line = trimmed(line.substr(0, line.size() - kBuildkit.size()));
    std::string_view body = line.starts_with("RUN ") ? trimmed(line.substr(4)) : line;
    if (body.starts_with('|')) // "|2 A=1 B=2 /bin/sh -c …": build arguments in front
        if (const size_t at = body.find(kShell); at != std::string_view::npos)
            body = body.substr(at);
    if (!body.starts_with(kShell))
        return std::string(line);
    body = trimmed(body.substr(kShell.size()));
    if (body.starts_with(kNop))
        return std::string(trimmed(body.substr(kNop.size())));
    return "RUN " + std::string(body);
}

std::string dockerfileInstruction(std::string_view createdBy) {
    const std::string line = instructionOf(createdBy);
    const size_t end = line.find_first_of(kBlanks);
    const std::string_view word = std::string_view(line).substr(0, end);
    const std::string_view rest =
        end == std::string::npos ? std::string_view() : trimmed(std::string_view(line).substr(end));
    if (!isInstruction(word) || rest.empty())
        return comment(line);
    if (word == "COPY" || word == "ADD")
        return copied(word, rest);
    if (word == "EXPOSE" && rest.starts_with("map["))
        return exposed(rest);
    if (word == "HEALTHCHECK" && rest.starts_with("&{"))
        return checked(rest);
    if ((word == "VOLUME" || word == "SHELL") && rest.starts_with('[') && rest.find('"') == std::string::npos)
        return std::string(word) + " " + jsonList(words(between(rest, '[', ']')));
    if (word == "RUN" && rest.find('\n') != std::string_view::npos && !rest.starts_with("<<"))
        return "RUN <<EOF\n" + std::string(rest) + "\nEOF";
    return word == "RUN" ? "RUN " + onLines(rest) : line;
}

} // namespace outcrop
