// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/limits.h"

namespace outcrop {

/// The options of update, of which readLimits() makes what is asked for.
std::span<const OptionSpec> updateOptionSpecs();

/// docker's rules for limits that are put in place of others. Throws Error(BadInput) in its words.
void checkLimitUpdate(const Limits& asked, const Limits& now, const LimitFacts& facts);

/// A container's limits with those that are asked for. What contradicts the ones it has is Error(Conflict) in
/// docker's words.
Limits updatedLimits(Limits now, const Limits& asked);

} // namespace outcrop
