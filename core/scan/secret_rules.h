// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"
#include "core/scan/secret_text.h"

#include <span>
#include <string_view>

namespace outcrop {

/// A token with a beginning of its own.
struct TokenRule {
    const char* name;
    std::string_view prefix;
    CharSet set; ///< of what follows
    size_t least;
    size_t most;
    Confidence confidence = Confidence::High;
};
std::span<const TokenRule> tokenRules();

/// Words in the name of a variable that holds a secret, lower case.
std::span<const std::string_view> secretWords();

/// A file that is there to hold secrets: "key = value" lines of these keys.
struct CredentialFile {
    std::string_view name; ///< last part of the path
    std::string_view key;  ///< end of the key
    const char* rule;
};
std::span<const CredentialFile> credentialFiles();

/// "id_rsa" and its kin: names ssh-keygen gives to private keys.
bool isPrivateKeyName(std::string_view name);

} // namespace outcrop
