// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// Removes name below parentFd and what is in it, touching at most budget entries and only what this user
/// may; follows no link. True if nothing is left.
bool removeSmallTree(int parentFd, const std::string& name, int budget);

} // namespace outcrop
