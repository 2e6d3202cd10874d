// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>

namespace outcrop {

/// Bytes of a file from a place on, with pread(2): fewer at its end. Moves no place that others read from.
std::string readAt(int fd, uint64_t offset, uint64_t size, const std::string& object);

} // namespace outcrop
