// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"

#include <array>
#include <cstring>
#include <utility>

namespace outcrop {

namespace {

constexpr std::array<std::pair<ErrorCode, const char*>, 10> kNames{{
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::Conflict, "conflict"},
    {ErrorCode::BadInput, "bad-input"},
    {ErrorCode::Denied, "denied"},
    {ErrorCode::NoSpace, "no-space"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::Io, "io"},
    {ErrorCode::Unsupported, "unsupported"},
    {ErrorCode::Corrupt, "corrupt"},
    {ErrorCode::Internal, "internal"},
}};

ErrorCode codeForErrno(int value) {
    switch (value) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EEXIST:
    case ENOTEMPTY:
    case EBUSY:
        return ErrorCode::Conflict;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::Denied;
    case ENOSPC:
    case EDQUOT:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return ErrorCode::NoSpace;
    case EINVAL:
    case ENAMETOOLONG:
    case ELOOP:
        return ErrorCode::BadInput;
    case ENOSYS:
    case EOPNOTSUPP:
        return ErrorCode::Unsupported;
    case ECANCELED:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Io;
    }
}

/// Names come from images; a terminal must never see their control bytes.
std::string printable(const std::string& text) {
    static const char* hex = "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            out += "\\x";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

const char* errorCodeName(ErrorCode code) {
    for (const auto& [value, name] : kNames)
        if (value == code)
            return name;
    return "internal";
}

ErrorCode errorCodeFromName(const std::string& name) {
    for (const auto& [value, text] : kNames)
        if (name == text)
            return value;
    return ErrorCode::Internal;
}

Error::Error(ErrorCode code, std::string operation, std::string object, std::string detail, int errnoValue)
    : m_code(code), m_operation(std::move(operation)), m_object(std::move(object)),
      m_detail(std::move(detail)), m_errno(errnoValue) {
    compose();
}

Error Error::fromErrno(std::string operation, std::string object, int errnoValue) {
    return {codeForErrno(errnoValue), std::move(operation), std::move(object), std::strerror(errnoValue),
            errnoValue};
}

Error Error::during(std::string operation, std::string object) const {
    Error outer(m_code, std::move(operation), std::move(object), {}, m_errno);
    outer.m_hint = m_hint;
    outer.m_cause = std::make_shared<const Error>(*this);
    outer.compose();
    return outer;
}

Error Error::withHint(std::string hint) const {
    Error copy = *this;
    copy.m_hint = std::move(hint);
    return copy;
}

void Error::compose() {
    m_text = m_operation;
    if (!m_object.empty())
        m_text += " \"" + printable(m_object) + "\"";
    if (!m_detail.empty())
        m_text += (m_text.empty() ? "" : ": ") + printable(m_detail);
    if (m_cause)
        m_text += ": " + m_cause->m_text;
}

} // namespace outcrop
