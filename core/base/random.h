// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>
#include <string>

namespace outcrop {

/// Lower-case hex of that many bytes from getrandom(2).
std::string randomHex(size_t bytes);

} // namespace outcrop
