// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace outcrop::ui {

/// Fusion's palette in our colours.
QPalette paletteFor(const Tokens& tokens);
/// What the palette can't say: radii, one-pixel borders, looks chosen by setLook() through the "look"
/// property.
QString styleSheetFor(const Tokens& tokens);

} // namespace outcrop::ui
