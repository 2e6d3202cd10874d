// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/console.h"
#include "core/inspect/git/patch.h"
#include "core/options/options.h"

#include <string>

namespace outcrop::cli {

// What compare is told of a patch, in git's words.

/// As in git, what only means something to a patch asks for one.
bool wantsPatch(const ParsedOptions& options);

/// What is wrong with a word of theirs; empty if nothing is.
std::string wrongPatchWord(const ParsedOptions& options);

/// On a terminal, or where it is asked for: --word-diff=color has nothing but colours to tell words apart.
bool wantsColors(const ParsedOptions& options, const Console& console);

/// Of options without a wrong word.
PatchOptions patchOptions(const ParsedOptions& options, bool colored);

} // namespace outcrop::cli
