// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace outcrop::ui {

QFont bodyFont();       ///< Inter 13
QFont secondaryFont();  ///< Inter 12
QFont columnHeadFont(); ///< Inter 11.5 medium
QFont titleFont();      ///< Inter 19 semibold
QFont monoFont();       ///< JetBrains Mono 12: digests, modes, instructions, diffs

/// The mono font, or for words of a script that it would take apart the body's: letters that join must be
/// shaped.
QFont monoFontFor(const QString& text);

/// Qt 6.4 can't ask a font for its tabular figures, so numbers that stand in columns are set with digits of
/// one width.
int tabularWidth(const QFontMetrics& metrics, const QString& text);
/// Draws one line of text with digits of one width in the painter's font and pen; elides nothing. As with
/// QPainter, "left" is where the painter's direction begins.
void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace outcrop::ui
