// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

// Dockerfile words: quoting and variables, as BuildKit's shell lexer reads them.

namespace outcrop {

/// Splits at blanks outside quotes; quotes and backslashes stay in the words.
std::vector<std::string> splitWords(std::string_view text);

/// Value of a variable; empty for an unset one.
using VariableLookup = std::function<std::string(const std::string& name)>;

/// Takes quotes and backslashes away and puts $NAME, ${NAME}, ${NAME:-word} and ${NAME:+word} in. Nothing is
/// expanded inside single quotes. Throws Error(BadInput) for an open quote or brace.
std::string expandWord(std::string_view word, const VariableLookup& lookup);

} // namespace outcrop
