// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/patch.h"

#include <vector>

namespace outcrop {

/// The patch of one file, lines without marks. Inside outcrop-git.
std::vector<PatchSpan> filePatch(const PatchFile& file, const PatchOptions& options);

} // namespace outcrop
