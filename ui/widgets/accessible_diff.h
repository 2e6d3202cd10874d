// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

class DiffView;

/// Makes the own-painted diff readable line by line: a document of lines as a patch writes them, each saying
/// whether it was added or removed. Idempotent.
void installDiffAccessibility();

/// Tells assistive tools that another row is the current one.
void tellCurrentRow(DiffView* view);

} // namespace outcrop::ui
