// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/attachment.h"

#include "core/base/error.h"
#include "core/runtime/protocol.h"
#include "core/runtime/wake.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// Finds the two keys in what is typed, also when they come apart.
class DetachKeys {
public:
    explicit DetachKeys(std::string keys) : m_keys(std::move(keys)) {}

    /// What of typed goes to the process; detached is set once the keys are complete.
    std::string filter(std::string_view typed, bool& detached) {
        if (m_keys.empty())
            return std::string(typed);
        std::string passed;
        for (const char key : typed) {
            if (key == m_keys[m_matched]) {
                if (++m_matched == m_keys.size()) {
                    detached = true;
                    return passed;
                }
                continue;
            }
            passed.append(m_keys, 0, m_matched);
            m_matched = key == m_keys[0] ? 1 : 0;
            if (m_matched == 0)
                passed += key;
        }
        return passed;
    }

private:
    std::string m_keys;
    size_t m_matched = 0;
};

/// One pump from start to end.
class Pump {
public:
    Pump(Attachment& attachment, const AttachStreams& streams, const std::stop_token& stop)
        : m_attachment(attachment), m_streams(streams), m_keys(streams.detachKeys), m_wake(stop),
          m_in(streams.in) {}

    AttachEnd run() {
        while (!m_end) {
            pollfd entries[4] = {
                {m_attachment.socket(), static_cast<short>(POLLIN | (m_pending.empty() ? 0 : POLLOUT)), 0},
                {m_pending.empty() ? m_in : -1, POLLIN, 0},
                {m_streams.resizeFd, POLLIN, 0},
                {m_wake.fd(), POLLIN, 0}};
            if (::poll(entries, 4, -1) < 0 && errno != EINTR)
                throw Error::fromErrno("wait for streams");
            if (entries[3].revents)
                throw Error(ErrorCode::Cancelled, "attach");
            if (entries[2].revents)
                resize();
            if (entries[0].revents & POLLOUT)
                sendPending();
            if (entries[0].revents & (POLLIN | POLLHUP | POLLERR))
                receive();
            if (!m_end && entries[1].revents)
                readInput();
        }
        return *m_end;
    }

private:
    void resize() {
        char drained[64];
        if (::read(m_streams.resizeFd, drained, sizeof drained) > 0 && m_streams.terminalSize)
            m_attachment.resize(m_streams.terminalSize());
    }

    void receive() {
        const auto message = receiveMessage(m_attachment.socket(), MSG_DONTWAIT);
        if (!message) {
            if (errno != EAGAIN)
                throw Error(ErrorCode::Io, "attach", {}, "the connection to the container was lost");
            return;
        }
        switch (message->kind) {
        case MessageKind::Output:
            return put(m_streams.out, message->payload);
        case MessageKind::ErrorOutput:
            return put(m_streams.err, message->payload);
        case MessageKind::Exited:
            m_end = AttachEnd{false, message->number()};
            return;
        case MessageKind::Failed:
            throw errorFromJson(message->payload);
        default:
            return;
        }
    }

    /// Ours may be set to not block by whoever shares it.
    static void put(int fd, std::string_view bytes) {
        while (fd >= 0 && !bytes.empty()) {
            const ssize_t n = ::write(fd, bytes.data(), bytes.size());
            if (n >= 0) {
                bytes.remove_prefix(static_cast<size_t>(n));
            } else if (errno == EAGAIN) {
                pollfd entry{fd, POLLOUT, 0};
                ::poll(&entry, 1, -1);
            } else if (errno != EINTR) {
                throw Error::fromErrno("write output");
            }
        }
    }

    void readInput() {
        char buffer[maxPayload / 2];
        const ssize_t n = ::read(m_in, buffer, sizeof buffer);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (n <= 0) {
            m_in = -1;
            m_pending.assign(1, static_cast<char>(MessageKind::CloseInput));
            return sendPending();
        }
        bool detached = false;
        const std::string typed = m_keys.filter({buffer, static_cast<size_t>(n)}, detached);
        if (!typed.empty()) {
            m_pending.assign(1, static_cast<char>(MessageKind::Input));
            m_pending += typed;
            sendPending();
        }
        if (detached)
            m_end = AttachEnd{true, 0};
    }

    void sendPending() {
        if (m_pending.empty())
            return;
        const ssize_t n =
            ::send(m_attachment.socket(), m_pending.data(), m_pending.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n >= 0)
            return m_pending.clear();
        if (errno == EAGAIN || errno == EINTR || errno == ENOBUFS)
            return;
        // The process has ended; what it was still sent is lost as in any pipe, its exit comes by the same
        // socket.
        m_in = -1;
        m_pending.clear();
    }

    Attachment& m_attachment;
    const AttachStreams& m_streams;
    DetachKeys m_keys;
    Wake m_wake;
    int m_in;
    std::string m_pending; ///< a packet the monitor did not take yet
    std::optional<AttachEnd> m_end;
};

} // namespace

AttachEnd Attachment::pump(const AttachStreams& streams, std::stop_token stop) {
    return Pump(*this, streams, stop).run();
}

AttachEnd Attachment::wait() {
    return pump({});
}

bool Attachment::tell(MessageKind kind, const std::string& payload) {
    try {
        sendMessage(m_socket.get(), kind, payload);
        return true;
    } catch (const Error&) {
        return false;
    }
}

void Attachment::resize(TerminalSize size) {
    char payload[sizeof size];
    std::memcpy(payload, &size, sizeof size);
    tell(MessageKind::Resize, {payload, sizeof payload});
}

bool Attachment::removed(const std::string& leftovers) {
    return tell(MessageKind::Removed, leftovers);
}

void Attachment::signal(int number) {
    tell(MessageKind::Signal, numberPayload(number));
}

} // namespace outcrop
