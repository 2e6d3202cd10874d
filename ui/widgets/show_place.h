// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>

class QWidget;

namespace outcrop::ui {

/// Opens a folder, or the one that a file lies in, in the file manager; where there is none, says by the
/// widget where it is.
void showPlace(const QString& path, QWidget* asking);

} // namespace outcrop::ui
