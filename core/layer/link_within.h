// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// Where a symlink leads once the directory top is taken elsewhere: a relative target, or nothing if it leads
/// out of top. Links within top stay within whatever they lead over, so a ".." behind a name, which another
/// link may turn upwards, is taken as leading out. top and link are absolute and clean, of the tree they come
/// from.
std::optional<std::string> targetWithin(std::string_view top, std::string_view link, std::string_view target);

} // namespace outcrop
