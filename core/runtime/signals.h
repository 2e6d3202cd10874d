// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop {

/// All signals to their defaults and unblocked: the monitor's own dispositions are not for the programs it
/// starts.
void resetSignals() noexcept;

} // namespace outcrop
