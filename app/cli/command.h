// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/engine/engine.h"
#include "core/options/options.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

class Invocation;

/// One command, as data. `path` is the spelling help and messages use ("volume ls").
struct CommandSpec {
    std::string_view path;
    std::string_view aliases; ///< further spellings, joined by ", "
    std::string_view usage;   ///< what follows the path: "[OPTIONS] CONTAINER [CONTAINER...]"
    std::string_view summary;
    std::span<const OptionSpec> options;
    int minimum = 0;
    int maximum = -1; ///< -1: any number of arguments
    int (*run)(Invocation&) = nullptr;
    bool stopAtArgument = false;             ///< options after the first argument are the container's
    int failure = 1;                         ///< exit code when the engine throws
    std::span<const OptionSpec> notYet = {}; ///< docker's options we know and do not have
    std::string_view notes = {};             ///< what --help says at its end
};

/// For commands that take a cut image.
inline constexpr std::string_view kCutImages =
    "IMAGE@3 is an image's layers 1 to 3, IMAGE@2..3 these two alone.";

/// A command being run: its arguments, the console, and the engine once it is needed.
class Invocation {
public:
    Invocation(const CommandSpec& spec, ParseResult parsed, Console& console, std::string root);

    const CommandSpec& spec() const { return m_spec; }
    const ParsedOptions& options() const { return m_parsed.options; }
    const std::vector<std::string>& arguments() const { return m_parsed.arguments; }
    Console& console() { return m_console; }
    const std::string& root() const { return m_root; }
    /// Opened at the first call.
    const Engine& engine();

    /// Finds a container, or says "No such container" and gives nothing.
    std::optional<Container> findContainer(const std::string& nameOrId);
    /// Calls act for each argument; one that throws is said, the rest goes on. 1 if any failed, else 0.
    template <typename Act>
    int forEachArgument(Act act) {
        int code = 0;
        for (const std::string& argument : arguments())
            code |= guarded([&] { return act(argument); });
        return code;
    }
    /// Runs act; an Error is said and becomes 1.
    template <typename Act>
    int guarded(Act act) {
        try {
            return act();
        } catch (const Error& error) {
            sayError(error);
            return 1;
        }
    }
    void sayError(const Error& error);

private:
    const CommandSpec& m_spec;
    ParseResult m_parsed;
    Console& m_console;
    std::string m_root;
    std::optional<Engine> m_engine;
};

/// Message and hint of an error, as the program prints them.
void sayError(Console& console, const Error& error);

/// A mistake in a command line found by the command itself: message and where help is. Gives 125.
int usageError(Console& console, const CommandSpec& spec, std::string_view message, int code = 125);

} // namespace outcrop::cli
