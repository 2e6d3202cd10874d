// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/console.h"

#include "app/cli/template/go_text.h"
#include "core/base/error.h"
#include "core/base/fd.h"

#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr size_t kFlushAt = 1 << 16;

void writeError(std::string_view text) {
    // Nothing can be said about a standard error that can't be written.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

} // namespace

Console::Console()
    : m_outIsTerminal(::isatty(STDOUT_FILENO) == 1), m_errIsTerminal(::isatty(STDERR_FILENO) == 1) {}

Console::~Console() {
    if (!m_pending.empty()) {
        [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, m_pending.data(), m_pending.size());
    }
}

bool Console::confirmed(std::string_view what) {
    print("WARNING! This will remove " + std::string(what) + ".\nAre you sure you want to continue? [y/N] ");
    flush();
    std::string answer;
    for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n' && answer.size() < 16;)
        answer += c;
    return answer == "y" || answer == "Y";
}

std::string Console::shown(std::string_view text) const {
    return m_outIsTerminal ? escapeControls(text, false) : std::string(text);
}

void Console::print(std::string_view text) {
    m_pending += text;
    if (m_pending.size() >= kFlushAt)
        flush();
}

void Console::line(std::string_view text) {
    m_pending += text;
    print("\n");
}

void Console::flush() {
    const std::string pending = std::move(m_pending);
    m_pending.clear();
    writeFull(STDOUT_FILENO, pending.data(), pending.size(), "standard output");
}

void Console::error(std::string_view text) {
    flush();
    writeError("outcrop: " + escapeControls(text, true) + "\n");
}

void Console::warn(std::string_view text) {
    flush();
    writeError("WARNING: " + escapeControls(text, true) + "\n");
}

void Console::note(std::string_view text) {
    flush();
    writeError(text);
}

void Console::noteNothing(std::string_view text) {
    if (m_outIsTerminal && m_errIsTerminal)
        note(std::string(text) + "\n");
}

std::string escapeControls(std::string_view text, bool keepLayout) {
    std::string out;
    for (size_t position = 0; position < text.size();) {
        const size_t start = position;
        const char32_t rune = tmpl::decodeRune(text, position);
        const std::string_view bytes = text.substr(start, position - start);
        const bool layout = keepLayout && (rune == '\n' || rune == '\t');
        const bool invalid = rune == 0xfffd && bytes.size() == 1;
        if (layout || (!invalid && !tmpl::isControl(rune))) {
            out += bytes;
            continue;
        }
        const std::string quoted = tmpl::quoteGo(bytes);
        out += quoted.substr(1, quoted.size() - 2);
    }
    return out;
}

} // namespace outcrop::cli
