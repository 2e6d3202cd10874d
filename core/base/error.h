// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cerrno>
#include <memory>
#include <stdexcept>
#include <string>

namespace outcrop {

/// What kind of failure it is; callers decide by this, never by the text.
enum class ErrorCode {
    NotFound,
    Conflict,
    BadInput,
    Denied,
    NoSpace,
    Cancelled,
    Io,
    Unsupported,
    Corrupt,
    Internal,
};

/// Stable lower-case name, as used on the wire between our processes ("not-found", "bad-input", …).
const char* errorCodeName(ErrorCode code);
/// Inverse of errorCodeName(); Internal for an unknown name.
ErrorCode errorCodeFromName(const std::string& name);

/// The only exception core throws: which operation failed, on which object, and why.
/// Texts are lower-case facts without a full stop; sentences for people are made in ui/ and app/cli.
class Error : public std::exception {
public:
    Error(ErrorCode code, std::string operation, std::string object = {}, std::string detail = {},
          int errnoValue = 0);

    /// Maps errno to a code (ENOENT → NotFound, EACCES/EPERM → Denied, ENOSPC/EDQUOT → NoSpace, …).
    static Error fromErrno(std::string operation, std::string object = {}, int errnoValue = errno);

    /// The same failure with what the caller was doing in front; keeps code and errno.
    Error during(std::string operation, std::string object = {}) const;
    /// Adds what the user can do about it ("try …"); shown after the message by the programs.
    Error withHint(std::string hint) const;

    ErrorCode code() const { return m_code; }
    const std::string& operation() const { return m_operation; }
    const std::string& object() const { return m_object; }
    const std::string& detail() const { return m_detail; }
    const std::string& hint() const { return m_hint; }
    int errnoValue() const { return m_errno; }
    const Error* cause() const { return m_cause.get(); }
    /// "operation \"object\": detail: cause"
    const char* what() const noexcept override { return m_text.c_str(); }

private:
    void compose();

    ErrorCode m_code;
    std::string m_operation;
    std::string m_object;
    std::string m_detail;
    std::string m_hint;
    int m_errno = 0;
    std::shared_ptr<const Error> m_cause;
    std::string m_text;
};

} // namespace outcrop
