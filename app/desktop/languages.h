// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>

class QCoreApplication;

namespace outcrop::ui {

/// Installs our translation and Qt's own for a language ("de", "de_DE"; empty: the system's), and sets the
/// locale that numbers and dates follow and the direction the window reads in. English has one too, for its
/// plurals.
void installLanguage(QCoreApplication& app, const QString& language);

} // namespace outcrop::ui
