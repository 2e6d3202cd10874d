// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// What goes over a monitor's socket (SOCK_SEQPACKET): one byte of kind, then the payload named here.
enum class MessageKind : uint8_t {
    // to the monitor
    Attach = 1, ///< nothing: stream the first process to me
    ExecPart,   ///< piece of the JSON of an exec request, which may be larger than a packet
    Exec,       ///< nothing: run what the parts said
    Input,      ///< bytes for stdin
    CloseInput, ///< nothing
    Resize,     ///< two uint16: rows, columns
    Signal,     ///< int32: signal for the process of this connection
    Wait,       ///< nothing: tell me only the exit
    Start,      ///< nothing: the bundle is complete (the launcher's first word)
    Removed, ///< the launcher has removed its --rm container; payload: directory left to delete, or nothing
    Hold,    ///< nothing: let the container stand still as long as this connection lasts
    // from the monitor
    Warning = 64, ///< text
    Started,      ///< int32: pid on the host
    Failed,       ///< errorToJson()
    Output,       ///< bytes
    ErrorOutput,  ///< bytes
    Exited,       ///< int32: exit code
};

/// Bytes of payload in one packet; well below the default socket buffer.
constexpr size_t maxPayload = 32 * 1024;

struct Message {
    MessageKind kind = MessageKind::Wait;
    std::string payload;

    int32_t number() const; ///< payload as int32, 0 if it is none
};

/// Blocking; throws Error(Io).
void sendMessage(int socket, MessageKind kind, std::string_view payload = {});
void sendNumber(int socket, MessageKind kind, int32_t number);
/// Blocking unless flags say MSG_DONTWAIT. Nothing at the end of the connection or, with MSG_DONTWAIT, when
/// there is nothing yet (errno EAGAIN).
std::optional<Message> receiveMessage(int socket, int flags = 0);
std::string numberPayload(int32_t number);

std::string errorToJson(const Error& error);
Error errorFromJson(const std::string& json);

} // namespace outcrop
