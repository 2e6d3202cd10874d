// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/command.h"

#include "core/base/error.h"

namespace outcrop::cli {

Invocation::Invocation(const CommandSpec& spec, ParseResult parsed, Console& console, std::string root)
    : m_spec(spec), m_parsed(std::move(parsed)), m_console(console), m_root(std::move(root)) {}

const Engine& Invocation::engine() {
    if (!m_engine)
        m_engine.emplace(Engine::open(m_root));
    return *m_engine;
}

std::optional<Container> Invocation::findContainer(const std::string& nameOrId) {
    try {
        return engine().containers().find(nameOrId);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        m_console.error("No such container: " + nameOrId);
        return std::nullopt;
    }
}

void Invocation::sayError(const Error& error) {
    cli::sayError(m_console, error);
}

void sayError(Console& console, const Error& error) {
    console.error(error.what());
    if (!error.hint().empty())
        console.note(escapeControls(error.hint(), true) + "\n");
}

int usageError(Console& console, const CommandSpec& spec, std::string_view message, int code) {
    console.error(message);
    console.note("See 'outcrop " + std::string(spec.path) + " --help'.\n");
    return code;
}

} // namespace outcrop::cli
