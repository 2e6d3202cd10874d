// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// What secrets are made of: small questions about characters and words.

namespace outcrop {

enum class CharSet : uint8_t {
    UpperOrDigit,
    Hex,      ///< lower case
    Alnum,    ///< ASCII letters and digits
    Word,     ///< … and _
    WordDash, ///< … and _ and -
    Base64,   ///< letters, digits, + and /
    Bech32,   ///< upper-case letters and digits of that alphabet
};
bool isIn(CharSet set, char c);
/// How many characters from at on are in the set. No secret is longer than the limit, but a hostile file's
/// run is.
size_t runOf(CharSet set, std::string_view text, size_t at, size_t limit = 4096);

/// Shannon entropy in bits for each character.
double entropyOf(std::string_view text);
/// Words that stand for a secret in manuals and templates: "changeme", "${TOKEN}", "xxxxxxxx", "<token>".
bool isPlaceholder(std::string_view value);
/// As made by a generator: letters and digits mixed, and of high entropy for its length.
bool looksRandom(std::string_view value);
/// Decodes standard base64 with or without padding; empty if it is none.
std::string fromBase64(std::string_view text);
bool startsWithIgnoringCase(std::string_view text, std::string_view lowerCasePrefix);
bool containsIgnoringCase(std::string_view text, std::string_view lowerCaseWord);

} // namespace outcrop
