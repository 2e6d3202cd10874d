// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

class SizeChart;

/// Makes drawings of sizes readable: a list of what is shown, with paths and bytes. Idempotent.
void installChartAccessibility();
/// Tells a listening reader that another part is the current one.
void announceCurrentPart(SizeChart* chart);

} // namespace outcrop::ui
