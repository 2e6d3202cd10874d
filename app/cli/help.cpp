// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/help.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

constexpr size_t kColumns = 80;
constexpr size_t kSlop = 5; ///< a line may be that much longer rather than leave an orphan word

/// Cuts one line off text, as pflag's wrapN does.
std::string takeLine(size_t width, std::string& text) {
    if (width + kSlop > text.size())
        return std::exchange(text, {});
    const size_t space = text.find_last_of(" \t\n", width - 1);
    if (space == std::string::npos || space == 0)
        return std::exchange(text, {});
    const size_t newline = text.rfind('\n', width - 1);
    const size_t cut = newline != std::string::npos && newline > 0 && newline < space ? newline : space;
    std::string line = text.substr(0, cut);
    text.erase(0, cut + 1);
    return line;
}

std::string wrapped(std::string text, size_t indent) {
    const std::string margin(indent, ' ');
    const size_t width = std::max<size_t>(kColumns - std::min(indent, kColumns - 24), 24) - kSlop;
    std::string out;
    while (!text.empty()) {
        std::string line = takeLine(width, text);
        for (size_t at = line.find('\n'); at != std::string::npos;
             at = line.find('\n', at + margin.size() + 1))
            line.insert(at + 1, margin);
        out += (out.empty() ? "" : "\n" + margin) + line;
    }
    return out;
}

std::string optionHead(const OptionSpec& option) {
    std::string head = option.letter != '\0' ? std::string("  -") + option.letter + ", " : "      ";
    head += "--" + std::string(option.name);
    if (const std::string_view value = option.placeholder(); !value.empty())
        head += (option.bare.empty() ? " " : "[=") + std::string(value) + (option.bare.empty() ? "" : "]");
    return head;
}

std::string optionText(const OptionSpec& option) {
    std::string text(option.help);
    if (option.defaultText.empty())
        return text;
    const bool quoted = option.kind == OptionKind::Text;
    const std::string value =
        quoted ? "\"" + std::string(option.defaultText) + "\"" : std::string(option.defaultText);
    return text + " (default " + value + ")";
}

std::string optionList(std::span<const OptionSpec> options) {
    size_t width = 0;
    for (const OptionSpec& option : options)
        if (!option.hidden)
            width = std::max(width, optionHead(option).size());
    std::string out;
    for (const OptionSpec& option : options) {
        if (option.hidden)
            continue;
        const std::string head = optionHead(option);
        out +=
            head + std::string(width - head.size() + 3, ' ') + wrapped(optionText(option), width + 3) + "\n";
    }
    return out;
}

std::string entryLines(std::span<const HelpEntry> entries) {
    size_t width = 11;
    for (const HelpEntry& entry : entries)
        width = std::max(width, entry.name.size());
    std::string out;
    for (const HelpEntry& entry : entries) {
        const std::string name(entry.name);
        out += "  " + name + std::string(width - name.size() + 1, ' ') + std::string(entry.summary) + "\n";
    }
    return out;
}

std::string aliasLine(const CommandSpec& spec) {
    std::string out = "  outcrop " + std::string(spec.path);
    std::string_view rest = spec.aliases;
    while (!rest.empty()) {
        const size_t comma = rest.find(", ");
        out += ", outcrop " + std::string(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 2);
    }
    return out + "\n";
}

} // namespace

std::string commandHelp(const CommandSpec& spec) {
    std::string out = "Usage:  outcrop " + std::string(spec.path);
    out +=
        (spec.usage.empty() ? "" : " ") + std::string(spec.usage) + "\n\n" + std::string(spec.summary) + "\n";
    if (!spec.aliases.empty())
        out += "\nAliases:\n" + aliasLine(spec);
    if (!spec.options.empty())
        out += "\nOptions:\n" + optionList(spec.options);
    if (!spec.notes.empty())
        out += "\n" + std::string(spec.notes) + "\n";
    return out;
}

std::string groupHelp(std::string_view group, std::string_view summary, std::span<const HelpEntry> commands) {
    const std::string name(group);
    return "Usage:  outcrop " + name + " COMMAND\n\n" + std::string(summary) + "\n\nCommands:\n" +
           entryLines(commands) + "\nRun 'outcrop " + name +
           " COMMAND --help' for more information on a command.\n";
}

std::string programHelp(std::span<const HelpEntry> groups, std::span<const HelpEntry> commands,
                        std::span<const OptionSpec> options) {
    return "Usage:  outcrop [OPTIONS] COMMAND\n\nSee container images and run them\n\nManagement "
           "Commands:\n" +
           entryLines(groups) + "\nCommands:\n" + entryLines(commands) + "\nGlobal Options:\n" +
           optionList(options) + "\nRun 'outcrop COMMAND --help' for more information on a command.\n";
}

} // namespace outcrop::cli
