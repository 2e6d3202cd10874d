// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_lines.h"

namespace outcrop {

/// Where changed lines could as well be the ones above or below (an added function whose end is like that of
/// the one before), moves them to where git shows them: together with a change on the other side, else where
/// indentation and empty lines say that something begins.
void slideChanges(const LinePair& texts, LineMarks& marks);

} // namespace outcrop
