// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QFontMetrics>
#include <QStringList>

namespace outcrop::ui::recent_archives {

/// What was imported last, the newest first; absolute paths, which may be gone by now.
QStringList paths();
/// As an entry says it: the name first, since that is what one looks for; then where it lies.
QString entryText(const QString& path, const QFontMetrics& metrics, int width);
/// Which of them are there; on a worker, since what lies on a network may take its time.
QStringList thereAmong(const QStringList& paths);
void remember(const QString& path);
void clear();

} // namespace outcrop::ui::recent_archives
