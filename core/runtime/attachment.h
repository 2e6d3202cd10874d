// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace outcrop {

enum class MessageKind : uint8_t;

struct TerminalSize {
    uint16_t rows = 0;
    uint16_t columns = 0;
};

/// Where an attached process's streams go.
struct AttachStreams {
    int in = -1; ///< -1: no input is sent
    int out = -1;
    int err = -1; ///< unused with a terminal
    /// Two keys that leave the session without ending the process (docker: ctrl-p ctrl-q); empty disables.
    std::string detachKeys;
    /// Asked whenever SIGWINCH-like news arrives (the caller wakes the pump by writing to resizeFd's other
    /// end).
    int resizeFd = -1;
    std::function<TerminalSize()> terminalSize;
};

struct AttachEnd {
    bool detached = false;
    int exitCode = 0; ///< docker's: 128+signal if it was killed
};

/// A live connection to a process in a container (its first one, or an exec), through the container's
/// monitor.
class Attachment {
public:
    explicit Attachment(UniqueFd socket) : m_socket(std::move(socket)) {}

    /// Copies streams both ways until the process ends, the detach keys come or stop is requested. Blocks; no
    /// thread.
    AttachEnd pump(const AttachStreams& streams, std::stop_token stop = {});
    /// Only waits for the end, throwing output away.
    AttachEnd wait();
    /// This and signal do nothing once the monitor has left: pump() tells of the end.
    void resize(TerminalSize size);
    /// Sends a signal to the attached process.
    void signal(int number);
    /// Tells the monitor that its --rm container has been removed, and what directory is left for it to
    /// delete (absolute; empty: none). An attachment to a launched container that says nothing leaves it to
    /// the monitor. False if the monitor is gone.
    bool removed(const std::string& leftovers);
    int socket() const { return m_socket.get(); }

private:
    bool tell(MessageKind kind, const std::string& payload);

    UniqueFd m_socket;
};

} // namespace outcrop
