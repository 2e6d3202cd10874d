// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace outcrop::ui {

/// Which text colour an icon takes; looked up in the application's palette while painting, so icons follow a
/// switch.
enum class IconTone { Text, Secondary, Accent, OnAccent, Removed, Mount };

/// Own stroke icons (resources/icons/NAME.svg), sharp at any scale.  QIcon::name() gives NAME back. Unknown
/// names give an empty icon and a warning. Names: layers terminal database image container volume box play
/// stop trash plus search x chevron-right chevron-down folder file file-symlink file-device compare export
/// import commit copy refresh settings sun moon monitor info alert check clock history tag link filter logs
/// diff rename external list columns drop more key genealogy fit zoom-in zoom-out disk
QIcon icon(const QString& name, IconTone tone = IconTone::Text);
/// Paints an icon in a colour of the caller's choice (delegates, own-painted widgets).
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);

} // namespace outcrop::ui
