// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

namespace outcrop::ui {

/// The value of a -v as a row of the form; left: the parts of its mode that a row has no place for. nullopt
/// if it is none.
std::optional<MountRow> mountOfVolume(const QString& text, QStringList& left);

/// The value of a --mount ("type=bind,source=/a,target=/b,readonly"), or of a --tmpfs ("/t:size=1m"). Throws
/// Error(BadInput) for what is none.
MountRow mountOfFields(const QString& text);
MountRow mountOfMemory(const QString& text);

/// What a row has no column for, as its option says it, without what signs somebody in. Empty if there is
/// nothing.
QString mountExtras(const MountRow& row);

} // namespace outcrop::ui
