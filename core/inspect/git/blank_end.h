// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/patch.h"

#include <vector>

namespace outcrop {

/// Marks the blank lines that a file has more at its end than it had, as git's blank-at-eof does. patch is of
/// this one file, without marked words.
void markBlankEnd(const PatchFile& file, std::vector<PatchSpan>& patch);

} // namespace outcrop
