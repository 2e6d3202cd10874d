// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

/// A patch whose hunks have been taken out or edited by hand, with the numbers in its "@@" lines made right.
/// What is left without a hunk goes. Throws Error(BadInput) where a file is removed of which lines are left.
/// Inside outcrop-git.
std::string recounted(std::string_view patch);

} // namespace outcrop
