// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/layer_scope.h"
#include "core/inspect/path_state.h"

#include <set>
#include <string>
#include <vector>

namespace outcrop {

/// A key, token or password that an image carries.
struct SecretFinding {
    enum class Where : uint8_t {
        File,     ///< in a layer
        Variable, ///< of the config: path is its name
        History,  ///< in an instruction
        Config,   ///< elsewhere in the config: path says where ("Cmd", "Label maintainer")
    };
    Where where = Where::File;
    std::string rule; ///< "private-key", "github-token", …
    Confidence confidence = Confidence::Low;
    std::string text;  ///< the secret, or its beginning if it is long; untrusted bytes
    int layer = 0;     ///< number, the lowest is 1; 0 outside of layers
    std::string path;  ///< see where
    uint64_t line = 0; ///< of a file, from 1
    Visibility visibility = Visibility::Shown; ///< hidden by a later layer, it still ships
    int hiddenBy = 0;                          ///< number of that layer
    std::string createdBy;                     ///< the instruction that brought it
};

struct SecretReport {
    std::string label;                   ///< "image app:1"
    std::vector<SecretFinding> findings; ///< surest first, then by layer, path and line
    uint64_t files = 0;                  ///< looked into
    uint64_t tooLarge = 0;               ///< files not looked into for their size
    std::vector<std::string> unread;     ///< these: "/a/b (layer 2, 48000000 bytes)"
    bool limited = false;                ///< a layer had more than are listed
};

/// Where it is, in a few words: "/k/id:2", "env API_KEY", "history", "config Cmd".
std::string placeOf(const SecretFinding& finding);

/// "key***" as lists show it: the first four characters of what is long enough to keep the rest a secret.
std::string maskedSecret(const std::string& text);

/// Instructions as lists show them: a finding's may hold its secret in clear, and those of the config.
class MaskedInstructions {
public:
    /// all: what is not to be seen in any instruction, also if it is not listed.
    explicit MaskedInstructions(const std::vector<SecretFinding>& all);
    std::string of(const SecretFinding& finding) const;

private:
    std::set<std::string> m_told;
};

/// Looks for secrets in every layer of an image or container, and in the image's config and history; or in a
/// volume or directory. Each layer is read once. Throws Error.
SecretReport findSecrets(const Engine& engine, const std::string& name, Progress& progress,
                         const std::stop_token& stop, uint64_t maxFileSize = kScanFileLimit);

} // namespace outcrop
