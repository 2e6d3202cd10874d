// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/patch.h"

#include <string>
#include <vector>

namespace outcrop::cli {

/// How a patch is written out.
struct PatchLook {
    bool colored = false; ///< in git's colours
    bool escaped = false; ///< for a terminal: control characters of the files made visible
    bool words = false;   ///< what went and came are marked words, not lines
};

/// Pieces of a patch as text; without colours and escapes these are the very bytes.
std::string patchText(const std::vector<PatchSpan>& spans, const PatchLook& look);

} // namespace outcrop::cli
