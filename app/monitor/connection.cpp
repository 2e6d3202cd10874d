// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/connection.h"

#include <cerrno>
#include <sys/socket.h>

namespace outcrop {

bool Connection::trySend(const std::string& packet) {
    while (::send(m_socket.get(), packet.data(), packet.size(), MSG_NOSIGNAL | MSG_DONTWAIT) < 0) {
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == ENOBUFS)
            return false;
        m_broken = true;
        return true;
    }
    return true;
}

void Connection::send(MessageKind kind, std::string_view payload) {
    std::string packet(1, static_cast<char>(kind));
    packet += payload;
    if (m_broken || (m_queue.empty() && trySend(packet)))
        return;
    m_queuedBytes += packet.size();
    m_queue.push_back(std::move(packet));
}

void Connection::sendBytes(MessageKind kind, std::string_view bytes) {
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), maxPayload)))
        send(kind, bytes.substr(0, maxPayload));
}

void Connection::flush() {
    while (!m_queue.empty() && !m_broken && trySend(m_queue.front())) {
        m_queuedBytes -= m_queue.front().size();
        m_queue.pop_front();
    }
}

} // namespace outcrop
