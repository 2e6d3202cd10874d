// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/worker_wire.h"

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace outcrop {

namespace {

constexpr size_t kMaxShortText = 8192;
constexpr int kMaxDescriptors = 4; // room to receive, and close, more than the one we take

[[noreturn]] void malformed() {
    throw Error(ErrorCode::Corrupt, "read message of worker", {}, "malformed message");
}

} // namespace

WireWriter& WireWriter::number(uint64_t value) {
    m_bytes.append(reinterpret_cast<const char*>(&value), sizeof(value));
    return *this;
}

WireWriter& WireWriter::text(std::string_view value) {
    if (m_bytes.size() + sizeof(uint64_t) + value.size() > kMaxMessage)
        throw Error(ErrorCode::BadInput, "report result", std::string(value.substr(0, 256)),
                    "text is too long");
    number(value.size());
    m_bytes.append(value);
    return *this;
}

WireWriter& WireWriter::shortText(std::string_view value) {
    return text(value.substr(0, kMaxShortText));
}

WireReader::WireReader(std::string_view bytes) : m_kind(MessageKind::Done), m_rest(bytes) {
    if (bytes.empty())
        malformed();
    m_kind = static_cast<MessageKind>(bytes.front());
    m_rest.remove_prefix(1);
}

uint64_t WireReader::number() {
    uint64_t value = 0;
    if (m_rest.size() < sizeof(value))
        malformed();
    std::memcpy(&value, m_rest.data(), sizeof(value));
    m_rest.remove_prefix(sizeof(value));
    return value;
}

std::string WireReader::text() {
    const uint64_t size = number();
    if (size > m_rest.size())
        malformed();
    std::string value(m_rest.substr(0, size));
    m_rest.remove_prefix(size);
    return value;
}

void WireReader::end() const {
    if (!m_rest.empty())
        malformed();
}

void sendMessage(int socket, const std::string& bytes, int descriptor) {
    iovec part{const_cast<char*>(bytes.data()), bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    if (descriptor >= 0) {
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
    }
    while (::sendmsg(socket, &message, MSG_NOSIGNAL) < 0)
        if (errno != EINTR)
            throw Error::fromErrno("send message between engine and worker");
}

namespace {

UniqueFd takeDescriptors(msghdr& message) {
    UniqueFd first;
    for (cmsghdr* header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int raw = -1;
            std::memcpy(&raw, CMSG_DATA(header) + i * sizeof(int), sizeof(int));
            UniqueFd descriptor(raw);
            if (!first)
                first = std::move(descriptor);
        }
    }
    return first;
}

} // namespace

std::optional<WireMessage> receiveMessage(int socket) {
    WireMessage out;
    out.bytes.resize(kMaxMessage);
    iovec part{out.bytes.data(), out.bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * kMaxDescriptors)> control{};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    ssize_t size = 0;
    while ((size = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC)) < 0)
        if (errno != EINTR && errno != ECONNRESET)
            throw Error::fromErrno("receive message between engine and worker");
        else if (errno == ECONNRESET) // the other side died with our words unread
            return std::nullopt;
    out.descriptor = takeDescriptors(message);
    if (size == 0)
        return std::nullopt;
    if (message.msg_flags & MSG_TRUNC)
        malformed();
    out.bytes.resize(static_cast<size_t>(size));
    return out;
}

} // namespace outcrop
