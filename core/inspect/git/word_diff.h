// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/patch.h"

#include <vector>

namespace outcrop {

/// A file's patch with changed words marked in their lines instead of changed lines, as git does it. Inside
/// outcrop-git.
std::vector<PatchSpan> markWords(const std::vector<PatchSpan>& patch, WordMarks marks);

} // namespace outcrop
