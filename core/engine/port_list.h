// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <vector>

namespace outcrop {

/// EXPOSE's "80", "53/udp", "100-102/tcp" as "80/tcp", "53/udp", "100/tcp", … Throws Error(BadInput).
std::vector<std::string> exposedPorts(const std::string& text);

} // namespace outcrop
