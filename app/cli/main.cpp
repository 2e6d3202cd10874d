// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/help.h"
#include "core/base/error.h"

#include <algorithm>
#include <cstdlib>
#include <exception>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kGlobalOptions[] = {
    {'\0', "help", OptionKind::Flag, "Print usage", {}, {}, true},
    {'\0', "root", OptionKind::Text, "Directory of the store (or the environment's OUTCROP_ROOT)", "dir"},
    {'v', "version", OptionKind::Flag, "Print version information and quit"},
};

std::vector<HelpEntry> topCommands() {
    std::vector<HelpEntry> entries;
    for (const CommandSpec* command : allCommands())
        if (command->path.find(' ') == std::string_view::npos)
            entries.push_back({command->path, command->summary});
    return entries;
}

/// What a name in a group is called there; empty if it is none of this group, or of one in it.
std::string_view nameInGroup(std::string_view name, std::string_view group) {
    if (!name.starts_with(std::string(group) + " "))
        return {};
    const std::string_view rest = name.substr(group.size() + 1);
    return rest.find(' ') == std::string_view::npos ? rest : std::string_view();
}

/// Commands with a spelling in the group, under the first such spelling, and groups in it.
std::vector<HelpEntry> groupCommands(std::string_view group) {
    std::vector<HelpEntry> entries;
    for (const CommandSpec* command : allCommands()) {
        const std::vector<std::string_view> names = spellings(*command);
        const auto name = std::find_if(names.begin(), names.end(), [&](std::string_view spelling) {
            return !nameInGroup(spelling, group).empty();
        });
        if (name != names.end())
            entries.push_back({nameInGroup(*name, group), command->summary});
    }
    for (const CommandGroup& inner : commandGroups())
        if (const std::string_view name = nameInGroup(inner.name, group); !name.empty())
            entries.push_back({name, inner.summary});
    std::sort(entries.begin(), entries.end(),
              [](const HelpEntry& a, const HelpEntry& b) { return a.name < b.name; });
    return entries;
}

std::string programHelpText() {
    std::vector<HelpEntry> groups;
    for (const CommandGroup& group : commandGroups())
        if (group.name.find(' ') == std::string_view::npos)
            groups.push_back({group.name, group.summary});
    return programHelp(groups, topCommands(), kGlobalOptions);
}

int globalError(Console& console, const std::string& message, int code, const std::string& where = {}) {
    console.error(message);
    console.note("See 'outcrop " + where + (where.empty() ? "" : " ") + "--help'.\n");
    return code;
}

/// "container", or "container nonsense": the group's help, or that it has no such command.
int runGroup(Console& console, const CommandGroup& group, std::span<const std::string> rest) {
    const bool asked = rest.empty() || rest[0] == "--help" || rest[0] == "-h" || rest[0] == "help";
    const std::string name(group.name);
    if (!asked && rest[0][0] == '-')
        return globalError(console, "unknown flag: " + rest[0], 125, name);
    if (!asked)
        return globalError(console, "unknown command: outcrop " + name + " " + rest[0], 1, name);
    console.print(groupHelp(group.name, group.summary, groupCommands(group.name)));
    return 0;
}

/// The group that the line's first words name, and how many these are; the innermost one.
const CommandGroup* findGroup(std::span<const std::string> line, size_t& words) {
    for (words = std::min<size_t>(2, line.size()); words > 0; --words)
        for (const CommandGroup& group : commandGroups())
            if (group.name == (words == 2 ? line[0] + " " + line[1] : line[0]))
                return &group;
    return nullptr;
}

/// docker's flag that this version does not have, named by pflag's message about it; empty if it is none.
std::string knownButMissing(const CommandSpec& spec, const std::string& error) {
    std::string name;
    if (error.rfind("unknown flag: --", 0) == 0)
        name = error.substr(16);
    else if (error.rfind("unknown shorthand flag: '", 0) == 0)
        name = error.substr(25, 1);
    const bool known = std::ranges::any_of(spec.notYet, [&](const OptionSpec& option) {
        return name.size() == 1 ? name[0] == option.letter : name == option.name;
    });
    return known ? (name.size() == 1 ? "-" : "--") + name : "";
}

int parseFailure(Console& console, const CommandSpec& spec, const std::string& error) {
    const std::string flag = knownButMissing(spec, error);
    return usageError(console, spec,
                      flag.empty() ? error : "this version of outcrop does not support " + flag);
}

std::string countProblem(const CommandSpec& spec, int count) {
    const auto arguments = [](int n) { return std::to_string(n) + (n == 1 ? " argument" : " arguments"); };
    const std::string name = "'outcrop " + std::string(spec.path) + "' ";
    if (count >= spec.minimum && (spec.maximum < 0 || count <= spec.maximum))
        return {};
    if (spec.maximum == 0)
        return name + "accepts no arguments";
    if (spec.minimum == spec.maximum)
        return name + "requires " + arguments(spec.minimum);
    if (count < spec.minimum)
        return name + "requires at least " + arguments(spec.minimum);
    return name + "requires at most " + arguments(spec.maximum);
}

int runCommand(Console& console, const CommandSpec& spec, std::span<const std::string> words,
               std::string root) {
    ParseResult parsed = parseOptions(spec.options, words, spec.stopAtArgument);
    if (parsed.help || parsed.options.flag("help")) {
        console.print(commandHelp(spec));
        return 0;
    }
    if (!parsed.error.empty())
        return parseFailure(console, spec, parsed.error);
    if (const std::string problem = countProblem(spec, static_cast<int>(parsed.arguments.size()));
        !problem.empty()) {
        usageError(console, spec, problem, 1);
        console.note("\nUsage:  outcrop " + std::string(spec.path) + " " + std::string(spec.usage) + "\n");
        return 1;
    }
    Invocation invocation(spec, std::move(parsed), console, std::move(root));
    try {
        const int code = spec.run(invocation);
        console.flush();
        return code;
    } catch (const Error& error) {
        sayError(console, error);
        return spec.failure;
    }
}

int runHelp(Console& console, const std::vector<std::string>& line) {
    size_t words = 0;
    const std::span<const std::string> rest(line.begin() + 1, line.end());
    if (const CommandSpec* command = findCommand(rest, words))
        console.print(commandHelp(*command));
    else
        console.print(programHelpText());
    return 0;
}

/// docker's commands that this version does not have.
constexpr std::string_view kNotYet[] = {
    "build", "builder", "buildx",  "compose", "context", "events",  "export", "import",
    "login", "logout",  "network", "pause",   "plugin",  "port",    "pull",   "push",
    "save",  "stats",   "swarm",   "system",  "top",     "unpause", "update",
};

int missingCommand(Console& console, const std::string& name) {
    if (std::ranges::find(kNotYet, name) == std::end(kNotYet))
        return globalError(console, "unknown command: outcrop " + name, 1);
    console.error("this version of outcrop does not have '" + name + "'");
    if (name == "pull" || name == "import")
        console.note("Bring images with 'outcrop load -i FILE'.\n");
    if (name == "save" || name == "push")
        console.note(
            "The store is an OCI image layout: 'skopeo copy oci:STORE/images:NAME ...' takes images out.\n");
    return 1;
}

int dispatch(Console& console, const std::vector<std::string>& line, const std::string& root) {
    if (line.front() == "help")
        return runHelp(console, line);
    size_t words = 0;
    if (const CommandSpec* command = findCommand(line, words))
        return runCommand(console, *command, std::span(line).subspan(words), root);
    if (const CommandGroup* group = findGroup(line, words))
        return runGroup(console, *group, std::span(line).subspan(words));
    return missingCommand(console, line.front());
}

int run(Console& console, const std::vector<std::string>& words) {
    const ParseResult global = parseOptions(kGlobalOptions, words, true);
    if (!global.error.empty())
        return globalError(console, global.error, 125);
    if (global.options.flag("version")) {
        console.line("Outcrop version " OUTCROP_VERSION);
        return 0;
    }
    if (global.help || global.options.flag("help") || global.arguments.empty()) {
        console.print(programHelpText());
        return 0;
    }
    return dispatch(console, global.arguments, global.options.text("root"));
}

} // namespace

} // namespace outcrop::cli

int main(int argc, char** argv) {
    outcrop::cli::Console console;
    try {
        return outcrop::cli::run(console, std::vector<std::string>(argv + 1, argv + argc));
    } catch (const std::exception& failure) {
        // Out of memory, or a standard output that can't be written.
        console.error(failure.what());
        return 1;
    }
}
