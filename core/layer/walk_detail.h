// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>

namespace outcrop {

/// How much a walk reads of each file. Of directories it always reads all.
enum class WalkDetail : uint8_t {
    Stat,    ///< what lstat says and where links lead: no extended attributes of files
    Facts,   ///< and extended attributes
    Digests, ///< and the content
};

/// Whether the extended attributes of a file are read.
enum class FileXattrs : uint8_t { Left, Read };

} // namespace outcrop
