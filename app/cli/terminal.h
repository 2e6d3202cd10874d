// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/attachment.h"

#include <string>

namespace outcrop::cli {

/// What a session with a container's process is to do.
struct SessionOptions {
    bool tty = false;
    bool input = false;
    bool output = true;
    bool errorOutput = true;
    bool proxySignals = true; ///< SIGINT, SIGTERM… go to the process instead of ending us
    std::string detachKeys = std::string("\x10\x11", 2); ///< ctrl-p ctrl-q
};

/// Connects our terminal and signals to an attachment. Make it before the process starts, so that no signal
/// falls between. The terminal is restored on every way out: return, exception, and a signal that ends us.
/// One at a time.
class Session {
public:
    explicit Session(SessionOptions options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Of the terminal we stand on; zero if there is none.
    static TerminalSize size();
    AttachEnd pump(Attachment& attachment);

private:
    SessionOptions m_options;
    int m_wakeRead = -1;
};

/// "ctrl-p,ctrl-q" → its bytes. Throws Error(BadInput): Unknown character.
std::string parseDetachKeys(const std::string& text);

} // namespace outcrop::cli
