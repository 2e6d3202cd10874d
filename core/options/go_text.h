// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

// Go's ways with text that its template language shows: runes, quoting, escapes.

namespace outcrop::go {

/// Decodes the rune at position and moves past it; an invalid byte gives U+FFFD and moves by one.
char32_t decodeRune(std::string_view text, size_t& position);
void appendRune(std::string& out, char32_t rune);
size_t countRunes(std::string_view text);
/// The first count runes.
std::string firstRunes(std::string_view text, size_t count);
/// strconv.Quote: double quotes, escapes for what can't be printed.
std::string quoteGo(std::string_view text);
/// fmt's %#U: "U+0026 '&'".
std::string describeRune(char32_t rune);
/// strconv.Unquote of a "…", '…' or `…` literal; nullopt for a wrong escape.
std::optional<std::string> unquoteGo(std::string_view literal);
/// True for C0 controls, DEL, the C1 block and the bidirectional overrides: what a terminal may obey.
bool isControl(char32_t rune);

} // namespace outcrop::go
