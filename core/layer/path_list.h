// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <vector>

namespace outcrop {

/// Paths as bytes for a worker's input. Throws Error(BadInput) for one with a zero byte.
std::string encodePaths(const std::vector<std::string>& paths);
std::vector<std::string> decodePaths(const std::string& bytes);

} // namespace outcrop
