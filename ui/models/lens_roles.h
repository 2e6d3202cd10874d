// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/roles.h"

namespace outcrop::ui::lens {

/// What the models of packages and secrets say besides: LensTable paints by it.
enum Role : int {
    LayerIndex = role::FirstPrivate, ///< int, from 0: of the cell that names a layer; unset elsewhere
    Mark,                            ///< QChar of what happened (A C D); unset elsewhere
    Code,                            ///< bool: no words of a language
    Faded,                           ///< bool: a later layer hides it
};

} // namespace outcrop::ui::lens
