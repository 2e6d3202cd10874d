// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/extract_target.h"
#include "core/layer/file_facts.h"

#include <string>

namespace outcrop {

/// Copies one file that is no directory, by its name in an open directory, to a path of the target: content
/// with its holes, and all that facts say. A device is left to the target, which leaves it out.
void copyFileTo(ExtractTarget& target, const std::string& path, int directoryFd, const std::string& name,
                const FileEntry& facts);

} // namespace outcrop
