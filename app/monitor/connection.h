// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/runtime/protocol.h"

#include <deque>
#include <string>
#include <string_view>

namespace outcrop {

class Session;

/// One client of the monitor. Sending never blocks: what the client does not take yet waits here, and a
/// session whose client is too far behind stops being read (docker's megabyte, then back-pressure).
class Connection {
public:
    explicit Connection(UniqueFd socket) : m_socket(std::move(socket)) {}

    int fd() const { return m_socket.get(); }
    void send(MessageKind kind, std::string_view payload = {});
    /// Bytes of any length, in packets.
    void sendBytes(MessageKind kind, std::string_view bytes);
    /// Sends what waits, as far as the client takes it.
    void flush();
    bool pending() const { return !m_queue.empty(); }
    bool tooFarBehind() const { return m_queuedBytes > maxQueued; }
    bool broken() const { return m_broken; }
    void markBroken() { m_broken = true; }

    Session* session = nullptr; ///< whose end (and output) it is told; empty until it says what it wants
    bool wantsOutput = false;
    bool closeWhenSent = false;
    bool holds = false;      ///< the container stands still while this connection lasts
    bool launcher = false;   ///< started the container and stayed: what is due at its end is its to do
    std::string execRequest; ///< collected from its parts

private:
    static constexpr size_t maxQueued = 1 << 20;
    bool trySend(const std::string& packet);

    UniqueFd m_socket;
    std::deque<std::string> m_queue;
    size_t m_queuedBytes = 0;
    bool m_broken = false;
};

} // namespace outcrop
