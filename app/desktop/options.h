// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string>

namespace outcrop::ui {

/// What the program was started with.
struct DesktopOptions {
    QString tourDir; ///< not empty: walk the tour and end
    std::string root;
    QString image;    ///< selected at start: a name or an id
    QString language; ///< "de"; empty: the system's
    std::optional<SchemeChoice> theme;
    bool newWindow = false; ///< also where another one of this store is open
    QStringList archives;   ///< files named on the command line: imported at start
};

/// Parses arguments; --help and --version print and give nullopt with exitCode 0, a wrong one says why with
/// exitCode 2.
std::optional<DesktopOptions> parseOptions(const QStringList& arguments, int& exitCode);

/// True if a window can be shown: a display, or a platform chosen by hand.
bool hasDisplay();

} // namespace outcrop::ui
