// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

/// RFC 4648, padded, in one line.
std::string toBase64(std::string_view bytes);

} // namespace outcrop
