// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>

namespace outcrop {

/// Opens path with the container's root as "/", so that no link of an image leads outside. A descriptor or
/// -errno; for the code between clone and exec, which does not throw.
int openInside(int rootFd, const char* path, uint64_t flags);

/// O_PATH descriptor of path inside, made when missing (as an empty file unless directory), with its parents;
/// a dangling link is followed to where it points inside. A descriptor or -errno.
int ensureInside(int rootFd, const std::string& path, bool directory);

/// Opens the parent directory of path, made when missing; name receives the last component.
int ensureParentInside(int rootFd, const std::string& path, std::string& name);

} // namespace outcrop
