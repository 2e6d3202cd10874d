// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outcrop {

// What goes to helper programs and comes from them in memory files, which hold more than one message of the
// worker's socket: integers as 8 bytes, byte strings with their length in front.

class FieldWriter {
public:
    FieldWriter& number(uint64_t value);
    FieldWriter& text(std::string_view value);
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Throws Error(Corrupt) when the bytes end too early. They must outlive it.
class FieldReader {
public:
    explicit FieldReader(std::string_view bytes) : m_rest(bytes) {}
    uint64_t number();
    /// A number that may be no larger.
    uint64_t number(uint64_t most);
    std::string_view text();
    bool more() const { return !m_rest.empty(); }

private:
    std::string_view m_rest;
};

} // namespace outcrop
