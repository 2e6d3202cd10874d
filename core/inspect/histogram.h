// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_lines.h"

namespace outcrop {

/// Matches lines as JGit's and git's histogram do: the common block whose rarest line is the least frequent
/// one in the old text splits both, and the parts on each side of it are matched likewise. What has only
/// lines that are there more than 64 times is left to libgit2's Myers.
///
/// Two things are not as in git. A part that would take too long (without a limit, two texts of a million
/// lines can take hours) is left to Myers as well. And with no context git cuts off the common end of both
/// texts before it counts; here the number of lines shown has no say in what is matched.
LineMarks histogramMarks(const LinePair& texts, Blanks blanks, bool minimal);

} // namespace outcrop
