// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

class LayerStack;

/// Makes own-painted strata readable: a list of named items. Idempotent.
void installStackAccessibility();
/// Tells a listening reader that another stratum is the current one.
void announceCurrentStratum(LayerStack* stack, int index);

} // namespace outcrop::ui
