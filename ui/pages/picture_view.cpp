// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/picture_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/focus_frame.h"

#include <QPainter>
#include <algorithm>

namespace outcrop::ui {

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Picture"));
}

void PictureView::show(const QVector<Shown>& pictures) {
    m_pictures = pictures;
    QStringList words;
    for (const Shown& shown : m_pictures)
        words += shown.words;
    setAccessibleDescription(words.join(u'\n'));
    update();
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).surface);
    const int count = static_cast<int>(m_pictures.size());
    for (int i = 0; i < count; ++i) {
        const int left = width() * i / count;
        const QRect place(left, 0, width() * (i + 1) / count - left, height());
        paintOne(painter, m_pictures.at(i), place.adjusted(space::m, space::m, -space::m, -space::s));
    }
    paintFocusFrame(painter, this);
}

/// Never larger than it is, so that its pixels are its own; on a ground of its frame's, since it may be
/// clear.
void PictureView::paintOne(QPainter& painter, const Shown& shown, const QRect& place) const {
    const int line = fontMetrics().height() + space::s;
    const QRect room = place.adjusted(0, 0, 0, -line);
    painter.setPen(tokens(this).secondary);
    painter.drawText(QRect(place.left(), place.bottom() - line, place.width(), line), Qt::AlignCenter,
                     fontMetrics().elidedText(shown.words, Qt::ElideRight, place.width()));
    if (shown.picture.image.isNull() || room.height() < space::l)
        return;
    QSize size = shown.picture.image.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    QRect target(QPoint(), size.expandedTo({1, 1}));
    target.moveCenter(room.center());
    painter.fillRect(target, tokens(this).list);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, shown.picture.image);
    painter.setPen(tokens(this).hairline);
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

} // namespace outcrop::ui
