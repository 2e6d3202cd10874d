// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

class HexView;

/// Makes own-painted bytes readable line by line: offset, bytes, characters, with "+" and "-" in front of
/// what differs. Idempotent.
void installHexAccessibility();

/// Tells assistive tools that another byte is the current one.
void tellCurrentByte(HexView* view);
/// Tells them that the bytes of the current line are known now.
void tellKnownBytes(HexView* view);

} // namespace outcrop::ui
