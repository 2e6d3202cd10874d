// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace outcrop {

/// "CAP_CHOWN" → bit, as capabilities(7) numbers them. Throws Error(BadInput) for an unknown name.
uint64_t capabilityMask(const std::vector<std::string>& names);
std::vector<std::string> capabilityNames(uint64_t mask);

} // namespace outcrop
