// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

/// Lower-case hex of raw bytes.
std::string toHex(std::string_view bytes);
/// True if text is non-empty and only 0-9a-f.
bool isLowerHex(std::string_view text);

} // namespace outcrop
