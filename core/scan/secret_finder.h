// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A secret in a text.
struct SecretSpan {
    size_t begin = 0;
    size_t end = 0;
    const char* rule = "";
    Confidence confidence = Confidence::Low;
};

/// Finds secrets in one text after another. One pass: the first two bytes of each beginning a secret can have
/// lead to the few rules that start so, so the number of rules costs nothing.
class SecretFinder {
public:
    SecretFinder();

    /// In order, none overlapping another. path chooses what else the file may hold by its name; "" is the
    /// text of an image's config, where "NAME=value" is judged less strictly.
    std::vector<SecretSpan> find(std::string_view path, std::string_view text);

private:
    enum class Kind : uint8_t { Token, Pem, Jwt, Url, Word, DockerAuth, SlackHook, Putty };
    struct Needle {
        std::string text; ///< lower case for a Word
        Kind kind = Kind::Token;
        uint8_t rule = 0; ///< number of the TokenRule
    };
    void add(Kind kind, std::string_view text, uint8_t rule = 0);
    void at(size_t position);
    void token(size_t position, const Needle& needle);
    void pem(size_t position);
    void jwt(size_t position);
    void url(size_t position);
    void word(size_t position, std::string_view word);
    void dockerAuth(size_t position);
    void slackHook(size_t position, size_t length);
    void fileOfName(std::string_view name);
    void credentialLine(size_t begin, size_t end, std::string_view key, const char* rule);
    void netrc();
    void shadow();
    void put(size_t begin, size_t end, const char* rule, Confidence confidence);
    char before(size_t position) const { return position == 0 ? '\n' : m_text[position - 1]; }

    std::vector<std::vector<Needle>> m_buckets{1}; ///< 0 is empty
    std::array<uint8_t, 65536> m_bucketOf{};       ///< by the first two bytes
    std::string_view m_text;
    bool m_words = false;     ///< assignments are looked for
    bool m_config = false;    ///< the text of a config
    bool m_variables = false; ///< a file of environment variables: "PASSWORD=" in it needs no random value
    bool m_quoted = false;    ///< source code: only quoted values are secrets
    std::vector<SecretSpan> m_found;
};

} // namespace outcrop
