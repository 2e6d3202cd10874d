// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/protocol.h"

#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <sys/uio.h>

namespace outcrop {

int32_t Message::number() const {
    int32_t value = 0;
    if (payload.size() == sizeof value)
        std::memcpy(&value, payload.data(), sizeof value);
    return value;
}

std::string numberPayload(int32_t number) {
    return {reinterpret_cast<const char*>(&number), sizeof number};
}

void sendMessage(int socket, MessageKind kind, std::string_view payload) {
    auto kindByte = static_cast<uint8_t>(kind);
    iovec parts[2] = {{&kindByte, 1}, {const_cast<char*>(payload.data()), payload.size()}};
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    while (::sendmsg(socket, &message, MSG_NOSIGNAL) < 0)
        if (errno != EINTR)
            throw Error::fromErrno("send to monitor");
}

void sendNumber(int socket, MessageKind kind, int32_t number) {
    sendMessage(socket, kind, numberPayload(number));
}

std::optional<Message> receiveMessage(int socket, int flags) {
    static thread_local char buffer[maxPayload + 1];
    ssize_t n = -1;
    do {
        n = ::recv(socket, buffer, sizeof buffer, flags);
        // A peer that left without reading all of ours is told of once, ahead of its last words (unix(7)).
    } while (n < 0 && (errno == EINTR || errno == ECONNRESET));
    if (n == 0)
        errno = 0; // the end, not "nothing yet"
    if (n <= 0)
        return std::nullopt;
    return Message{static_cast<MessageKind>(buffer[0]), std::string(buffer + 1, static_cast<size_t>(n - 1))};
}

std::string errorToJson(const Error& error) {
    const nlohmann::json json{
        {"code", errorCodeName(error.code())},
        {"operation", error.operation()},
        {"object", error.object()},
        {"detail", error.cause()
                       ? error.detail() + (error.detail().empty() ? "" : ": ") + error.cause()->what()
                       : error.detail()},
        {"hint", error.hint()},
        {"errno", error.errnoValue()}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).substr(0, maxPayload);
}

Error errorFromJson(const std::string& text) {
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return {ErrorCode::Internal, "read monitor's answer"};
    const Error error(errorCodeFromName(json.value("code", "")), json.value("operation", ""),
                      json.value("object", ""), json.value("detail", ""), json.value("errno", 0));
    const std::string hint = json.value("hint", "");
    return hint.empty() ? error : error.withHint(hint);
}

} // namespace outcrop
