// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

class LineGutter;

/// Makes a gutter readable as a list: each line with its layer, its instruction and its text. Idempotent.
void installGutterAccessibility();

/// Tells assistive tools that another line is the current one.
void announceCurrentLine(LineGutter* gutter);

} // namespace outcrop::ui
