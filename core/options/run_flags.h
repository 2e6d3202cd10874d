// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/options.h"

namespace outcrop {

/// The options of create; run has those and a few more.
std::span<const OptionSpec> createOptionSpecs();
std::span<const OptionSpec> runOptionSpecs();
/// docker's options of run and create that this version does not have, with what it takes to read past them.
std::span<const OptionSpec> runOptionsNotYet();

} // namespace outcrop
