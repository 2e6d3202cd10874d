// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/child_process.h"
#include "core/runtime/protocol.h"

#include <string>
#include <string_view>

namespace outcrop {

/// A process in the container with its streams: the first one, or an exec.
class Session {
public:
    explicit Session(ContainedProcess process);

    const ContainedProcess& process() const { return m_process; }
    bool hasTerminal() const { return static_cast<bool>(m_process.terminal); }
    bool ended() const { return m_ended; }
    int exitCode() const { return m_exitCode; }
    /// Reaps the process if it has ended.
    bool reap();
    void signal(int number) const;
    /// Kills and reaps it.
    void end();
    void resize(TerminalSize size) const;

    // Towards the process.
    void addInput(std::string_view bytes);
    void closeInput();
    void writeInput();
    bool inputPending() const { return m_inputFd >= 0 && !m_input.empty(); }
    bool inputFull() const { return m_input.size() > maxInput; }
    int inputFd() const { return m_inputFd; }

    // From the process.
    int outputFd() const { return m_outputFd; }
    int errorFd() const { return m_errorFd; }
    /// Reads once into buffer. Bytes read; 0 when there is nothing now or the stream has ended (its fd is
    /// then -1).
    size_t read(bool standardError, char* buffer, size_t size);

private:
    static constexpr size_t maxInput = 1 << 20;

    ContainedProcess m_process;
    int m_inputFd = -1;
    int m_outputFd = -1;
    int m_errorFd = -1;
    std::string m_input;
    bool m_closeInput = false;
    bool m_ended = false;
    int m_exitCode = 0;
};

} // namespace outcrop
