// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// What outcrop-worker and the engine say to each other, over a SOCK_SEQPACKET pair: one message is one packet
// of at most kMaxMessage bytes, so a reader needs no buffer of its own and a message is whole or absent. A
// message is a kind byte and fields, integers as 8 bytes, byte strings with their length in front (names in
// images need not be UTF-8). The engine trusts nothing of it: a message that does not parse is a crash of the
// worker.
//
//   worker → engine   Phase name object total | Advance done | Warn text | Record … (the op's own fields) |
//                     Descriptor (one SCM_RIGHTS descriptor) | NeedIdMap | Failed code operation object
//                     detail errno hint | Done
//   engine → worker   IdMapped kind ("root", "subids", "single"), the answer to NeedIdMap

namespace outcrop {

inline constexpr size_t kMaxMessage = 60 * 1024;

enum class MessageKind : uint8_t {
    Phase = 1,
    Advance,
    Warn,
    Record,
    Descriptor,
    NeedIdMap,
    Failed,
    Done,
    IdMapped
};

/// Puts fields into a message. Over-long strings are an Error(BadInput): they come from the image.
class WireWriter {
public:
    explicit WireWriter(MessageKind kind) { m_bytes.push_back(static_cast<char>(kind)); }
    WireWriter& number(uint64_t value);
    WireWriter& text(std::string_view value);
    /// The same, cut to fit: for texts that people read.
    WireWriter& shortText(std::string_view value);
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Takes them out again; throws Error(Corrupt) when the message ends too early.
class WireReader {
public:
    explicit WireReader(std::string_view bytes);
    MessageKind kind() const { return m_kind; }
    uint64_t number();
    std::string text();
    /// Throws unless everything was read.
    void end() const;

private:
    MessageKind m_kind;
    std::string_view m_rest;
};

struct WireMessage {
    std::string bytes;
    UniqueFd descriptor;
};

/// Sends one packet; waits while the other side is slow. Throws Error (EPIPE when it is gone).
void sendMessage(int socket, const std::string& bytes, int descriptor = -1);
/// Receives one packet; empty at the end of the stream. Descriptors beyond the first are closed.
std::optional<WireMessage> receiveMessage(int socket);

} // namespace outcrop
