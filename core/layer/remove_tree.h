// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// Removes everything below a directory, never through a link and never on another mount (Error(Conflict)
/// names it). Directories without permission are given it. Any depth: what nests too deep is moved up first.
void removeContents(int dirFd, const std::string& object);
/// Removes one entry, a whole tree if it is a directory. Idempotent. Throws Error(Conflict) for a mount
/// point.
void removeEntry(int parentFd, const std::string& name);

} // namespace outcrop
