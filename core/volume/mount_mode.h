// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// The third field of -v taken apart: at most one word of each kind.
struct MountMode {
    bool readOnly = false;
    bool noCopy = false;
    std::string propagation; ///< "rprivate", …
    bool label = false;      ///< z or Z was given
    bool consistency = false;
};

/// nullopt for what is no mode. The empty text is none either.
std::optional<MountMode> parseMountMode(std::string_view text);

} // namespace outcrop
