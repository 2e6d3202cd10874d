// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/picture_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/focus_frame.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <array>

namespace outcrop::ui {

namespace {
constexpr int kShareStep = 5;
constexpr int kGripSize = 18;
} // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
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

void PictureView::setWay(Way way) {
    m_way = way;
    setCursor(over() ? Qt::SplitHCursor : Qt::ArrowCursor);
    update();
}

void PictureView::setShare(int share) {
    m_share = std::clamp(share, 0, 100);
    update();
}

void PictureView::takeShare(int share) {
    setShare(share);
    emit shareChanged(m_share);
}

void PictureView::takeShareAt(const QPoint& place) {
    const QRect common = commonPlace();
    if (common.width() <= 0)
        return;
    const int from =
        layoutDirection() == Qt::RightToLeft ? common.right() - place.x() : place.x() - common.left();
    // What is before the handle is the first picture.
    const int share = from * 100 / common.width();
    takeShare(m_way == Way::Swipe ? 100 - share : share);
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (over() && event->button() == Qt::LeftButton)
        takeShareAt(event->pos());
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    if (over() && (event->buttons() & Qt::LeftButton))
        takeShareAt(event->pos());
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int sign = m_way == Way::Swipe ? -1 : 1; // the handle goes where the key points
    if (!over())
        QWidget::keyPressEvent(event);
    else if (event->key() == forward)
        takeShare(m_share + sign * kShareStep);
    else if (event->key() == backward)
        takeShare(m_share - sign * kShareStep);
    else if (event->key() == Qt::Key_Home)
        takeShare(0);
    else if (event->key() == Qt::Key_End)
        takeShare(100);
    else
        QWidget::keyPressEvent(event);
}

/// Of a canvas that both fit on in the size they have.
QSize PictureView::commonSize() const {
    QSize size;
    for (const Shown& shown : m_pictures)
        size = size.expandedTo(shown.picture.size);
    return size;
}

QRect PictureView::commonPlace() const {
    const int line = fontMetrics().height() + space::s;
    const QRect room = rect().adjusted(space::m, space::m, -space::m, -space::s - line);
    if (!over() || room.height() < space::l)
        return {};
    QSize size = commonSize();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size.expandedTo({1, 1}));
    place.moveCenter(room.center());
    return place;
}

/// Where one of them lies on the common place, at its upper left: pixel over pixel.
QRect PictureView::partOf(const Shown& shown) const {
    const QRect place = commonPlace();
    const double scale = double(place.width()) / std::max(1, commonSize().width());
    return {place.topLeft(), QSize(std::max(1, qRound(shown.picture.size.width() * scale)),
                                   std::max(1, qRound(shown.picture.size.height() * scale)))};
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).surface);
    const int count = static_cast<int>(m_pictures.size());
    if (over()) {
        paintOver(painter);
    } else {
        for (int i = 0; i < count; ++i) {
            const int left = width() * i / count;
            const QRect place(left, 0, width() * (i + 1) / count - left, height());
            paintOne(painter, m_pictures.at(i),
                     QStyle::visualRect(layoutDirection(), rect(),
                                        place.adjusted(space::m, space::m, -space::m, -space::s)));
        }
    }
    paintFocusFrame(painter, this);
}

void PictureView::paintOver(QPainter& painter) const {
    const Tokens& t = tokens(this);
    const QRect place = commonPlace();
    if (place.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(place, t.list);
    if (m_way == Way::Onion)
        paintOnion(painter, place);
    else
        paintSwipe(painter, place);
    painter.setPen(t.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    const int line = fontMetrics().height() + space::s;
    const QRect words(space::m, height() - space::s - line, width() - 2 * space::m, line);
    painter.setPen(t.secondary);
    for (int i = 0; i < 2; ++i) {
        const QRect half(words.left() + i * words.width() / 2, words.top(), words.width() / 2, line);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), half), Qt::AlignCenter,
                         fontMetrics().elidedText(m_pictures.at(i).words, Qt::ElideRight, half.width()));
    }
}

/// By weight, so that where both are the same nothing shines through; also where they are clear.
void PictureView::paintOnion(QPainter& painter, const QRect& place) const {
    const double ratio = devicePixelRatioF();
    std::array<QImage, 2> sides;
    for (int i = 0; i < 2; ++i) {
        QImage& side = sides[size_t(i)];
        side = QImage(place.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        side.setDevicePixelRatio(ratio);
        side.fill(Qt::transparent);
        QPainter drawing(&side);
        drawing.setRenderHint(QPainter::SmoothPixmapTransform);
        drawing.drawImage(partOf(m_pictures.at(i)).translated(-place.topLeft()),
                          m_pictures.at(i).picture.image);
    }
    QImage& mixed = sides[0];
    for (int y = 0; y < mixed.height(); ++y) {
        uchar* first = mixed.scanLine(y);
        const uchar* second = sides[1].constScanLine(y);
        for (int i = 0; i < mixed.width() * 4; ++i)
            first[i] = uchar((first[i] * (100 - m_share) + second[i] * m_share) / 100);
    }
    painter.drawImage(place.topLeft(), mixed);
}

void PictureView::paintSwipe(QPainter& painter, const QRect& place) const {
    const Tokens& t = tokens(this);
    const int first = place.width() * (100 - m_share) / 100;
    for (int i = 0; i < 2; ++i) {
        const QRect part =
            i == 0 ? QRect(place.left(), place.top(), first, place.height())
                   : QRect(place.left() + first, place.top(), place.width() - first, place.height());
        painter.save();
        painter.setClipRect(QStyle::visualRect(layoutDirection(), place, part));
        painter.drawImage(partOf(m_pictures.at(i)), m_pictures.at(i).picture.image);
        painter.restore();
    }
    const QRect handle = QStyle::visualRect(layoutDirection(), place,
                                            QRect(place.left() + first - 1, place.top(), 2, place.height()));
    painter.fillRect(handle, t.accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.surface, 2));
    painter.setBrush(t.accent);
    painter.drawEllipse(QRectF(handle.center().x() - kGripSize / 2.0 + 0.5,
                               place.center().y() - kGripSize / 2.0, kGripSize, kGripSize));
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
