// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// blameLines() by outcrop-git: for each line of the last version the index of the version that brought it
/// there. Empty if one is no text.
std::vector<size_t> lineOrigins(const std::vector<std::string>& versions, std::stop_token stop);

} // namespace outcrop
