// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStringList>

namespace outcrop::ui::recent_archives {

/// What was imported last, the newest first; absolute paths, which may be gone by now.
QStringList paths();
void remember(const QString& path);
void clear();

} // namespace outcrop::ui::recent_archives
