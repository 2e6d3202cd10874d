// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A patch whose hunks have been taken out or edited by hand, file by file (libgit2 does not read on behind
/// one without hunks), with the numbers in its "@@" lines made right. What is left without a hunk goes.
/// Throws Error(BadInput) where a file is removed of which lines are left. Inside outcrop-git.
std::vector<std::string> recounted(std::string_view patch);

} // namespace outcrop
