// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace outcrop::cli {

/// Lets write put bytes into a new file that takes the place of path at the end, so that a failure leaves
/// what was there; what is no regular file (/dev/null, a fifo) is written to as it is. Throws Error.
uint64_t saveFile(const std::string& path, const std::function<uint64_t(int fd)>& write);

} // namespace outcrop::cli
