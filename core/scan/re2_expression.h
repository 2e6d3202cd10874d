// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <optional>
#include <re2/re2.h>
#include <string>

namespace outcrop {

/// A POSIX extended regular expression that regcomp(3) takes, in RE2's words. Empty where it says what RE2
/// cannot: back references and the edges of words or of the text ("\<", "\>").
std::optional<std::string> re2Expression(const std::string& expression, bool ignoreCase);
/// With which RE2 reads bytes as regexec(3) does.
re2::RE2::Options re2Options(bool ignoreCase);

} // namespace outcrop
