// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <cstdint>
#include <string>
#include <vector>

// What several mount steps do alike with the descriptor-based mount calls. 0 or errno; nothing throws.
namespace outcrop::steps {

/// A new instance of a file system as a detached mount. why receives the kernel's own words, if it said any.
int makeFileSystem(const std::string& type, const std::string& source, const std::vector<std::string>& data,
                   uint64_t attributes, UniqueFd& mount, std::string& why);
/// A detached copy of what path (from dirFd) shows.
int cloneTree(int dirFd, const char* path, bool recursive, UniqueFd& mount);
int setAttributes(int mountFd, uint64_t attributes, uint64_t propagation, bool recursive);
int attach(int mountFd, int targetFd);
bool isDirectory(int fd);
/// Sentences the kernel left in a file system context.
std::string contextMessages(int contextFd);

} // namespace outcrop::steps
