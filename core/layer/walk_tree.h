// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// The tree file of what lies in a directory, overlayfs' marks read as what they mean. withDigests reads
/// every file. Throws Error; a directory that is being written to gives some state it was in.
std::string walkTree(int dirFd, bool withDigests, const std::string& object);

} // namespace outcrop
