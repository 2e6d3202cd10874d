// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

/// Makes the own-painted diff readable: a document of lines, each saying whether it was added or removed.
/// Idempotent.
void installDiffAccessibility();

} // namespace outcrop::ui
