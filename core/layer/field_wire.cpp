// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/field_wire.h"

#include "core/base/error.h"

#include <cstring>

namespace outcrop {

namespace {

[[noreturn]] void malformedFields() {
    throw Error(ErrorCode::Corrupt, "read answer of helper program", {}, "malformed");
}

} // namespace

FieldWriter& FieldWriter::number(uint64_t value) {
    m_bytes.append(reinterpret_cast<const char*>(&value), sizeof(value));
    return *this;
}

FieldWriter& FieldWriter::text(std::string_view value) {
    number(value.size());
    m_bytes.append(value);
    return *this;
}

uint64_t FieldReader::number() {
    uint64_t value = 0;
    if (m_rest.size() < sizeof(value))
        malformedFields();
    std::memcpy(&value, m_rest.data(), sizeof(value));
    m_rest.remove_prefix(sizeof(value));
    return value;
}

uint64_t FieldReader::number(uint64_t most) {
    const uint64_t value = number();
    if (value > most)
        malformedFields();
    return value;
}

std::string_view FieldReader::text() {
    const uint64_t size = number(m_rest.size() < sizeof(uint64_t) ? 0 : m_rest.size() - sizeof(uint64_t));
    const std::string_view value = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return value;
}

} // namespace outcrop
