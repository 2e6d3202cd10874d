// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <string>

namespace outcrop::cli {

/// As ls -l shows it: "drwxr-xr-t".
std::string modeText(FileType type, unsigned mode);

/// "4755".
std::string octalMode(unsigned mode);

/// "directory", "file", "symlink", "char-device", …
const char* fileTypeWord(FileType type);

} // namespace outcrop::cli
