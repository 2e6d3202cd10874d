// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"

#include <string>
#include <string_view>

namespace outcrop::cli {

/// Standard output and error of the program. Output is collected and written in large pieces; whatever names
/// come from images pass through shown(), so that a terminal never receives control bytes of theirs.
class Console {
public:
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool outIsTerminal() const { return m_outIsTerminal; }
    bool errIsTerminal() const { return m_errIsTerminal; }
    /// The text as it may be printed: escaped on a terminal, as it is elsewhere.
    std::string shown(std::string_view text) const;

    void print(std::string_view text); ///< to standard output
    void line(std::string_view text);
    void flush(); ///< throws Error if standard output can't be written
    /// "outcrop: …" to standard error; the text is escaped always.
    void error(std::string_view text);
    void warn(std::string_view text); ///< "WARNING: …"
    void note(std::string_view text); ///< plain text to standard error
    /// note() for someone at a terminal, where an empty answer looks like none.
    void noteNothing(std::string_view text);

    /// docker's question before it removes what was not named ("This will remove …"); everything but y is a
    /// no.
    bool confirmed(std::string_view what);

private:
    std::string m_pending;
    bool m_outIsTerminal;
    bool m_errIsTerminal;
};

/// Replaces control characters (but line ends and tabs where kept) by visible escapes.
std::string escapeControls(std::string_view text, bool keepLayout);

/// Passes the engine's warnings on.
class WarningProgress : public Progress {
public:
    explicit WarningProgress(Console& console) : m_console(console) {}
    void warn(const std::string& fact) override { m_console.warn(fact); }

protected:
    Console& m_console;
};

} // namespace outcrop::cli
