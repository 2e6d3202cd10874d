// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison_rows.h"

#include <vector>

namespace outcrop {

/// Fills ComparisonRow::bytesBefore and bytesAfter: sizes, but a file with several names counts once, with
/// the first row it has, and not at all while a name of it stays as it is.
void countBytesOnce(const Comparison& comparison, std::vector<ComparisonRow>& rows);

} // namespace outcrop
