// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

/// A mount as asked for with -v or in the run dialog.
struct MountRequest {
    enum class Type { Bind, Volume } type = Type::Volume;
    std::string source; ///< host path, volume name, or empty for an anonymous volume
    std::string target; ///< absolute path inside
    std::string mode;   ///< as typed: "", "ro", "rw,z", …
    bool readOnly = false;
    bool noCopy = false;
    std::string propagation; ///< binds only

    /// docker's -v grammar (docs: docker-semantics "Volumes and mounts"). A relative source starting with "."
    /// or "~"-free path is made absolute against workingDirectory. Throws Error(BadInput) naming the rule.
    static MountRequest parse(std::string_view text, const std::string& workingDirectory);
    std::string str() const; ///< back to -v form
};

} // namespace outcrop
