// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

namespace outcrop::ui {

/// The value of a -v as a row of the form; left: the parts of its mode that a row has no place for. nullopt
/// if it is none.
std::optional<MountRow> mountOfVolume(const QString& text, QStringList& left);

/// The value of a --mount ("type=bind,source=/a,target=/b,readonly"). nullopt for other types and for what a
/// row has no place for.
std::optional<MountRow> mountOfFields(const QString& text);

} // namespace outcrop::ui
