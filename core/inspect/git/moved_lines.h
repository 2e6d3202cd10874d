// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/patch.h"

#include <vector>

namespace outcrop {

/// Gives lines that went in one place and came in another the styles for it, by git's rules: what is marked
/// is a block of 20 letters and digits at least, but for MovedLines::Plain.
void markMoved(std::vector<PatchSpan>& patch, MovedLines how);

} // namespace outcrop
