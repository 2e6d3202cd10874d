// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/found_files_delegate.h"

#include "ui/models/format.h"
#include "ui/models/found_files_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dot.h"

#include <QPainter>

namespace outcrop::ui {

namespace {

constexpr int kFoundPad = space::s;
constexpr int kFoundDot = 9;

/// The rect as it lies in a mirrored row.
QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect) {
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect centred(const QRect& area, int x, int size) {
    return {x, area.top() + (area.height() - size) / 2, size, size};
}

/// The icon at the row's beginning; where the words begin.
int paintRowIcon(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const int x = option.rect.left() + 2;
    paintIcon(painter, mirrored(option, centred(option.rect, x, space::icon)),
              index.data(role::IconName).toString(), tokens(option.widget).secondary);
    return x + space::icon + space::s;
}

void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area, const QString& text,
                Qt::TextElideMode elide) {
    painter.drawText(mirrored(option, area), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(format::isolated(text), elide, area.width()));
}

QRect padded(const QRect& rect) {
    return rect.adjusted(kFoundPad, 0, -kFoundPad, 0);
}

} // namespace

QSize FoundFilesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), space::treeRow};
}

void FoundFilesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    if (!index.parent().isValid())
        paintPlace(*painter, option, index);
    else if (index.column() == FoundFilesModel::Path)
        paintPath(*painter, option, index);
    else if (index.column() == FoundFilesModel::Layer)
        paintLayer(*painter, option, index);
    else if (index.column() == FoundFilesModel::Line || index.column() == FoundFilesModel::Size)
        paintNumber(*painter, option, index);
    else
        paintText(*painter, option, index, index.column() != FoundFilesModel::State);
    painter->restore();
}

void FoundFilesDelegate::paintPlace(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) {
    const Tokens& t = tokens(option.widget);
    const int x = paintRowIcon(painter, option, index);
    const QString name = index.data().toString();
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(t.text);
    const QString count = index.data(role::Trailing).toString();
    const int counted = QFontMetrics(bodyFont()).horizontalAdvance(count) + 2 * kFoundPad;
    const int room = option.rect.right() - x - counted;
    const int width = std::min(room, painter.fontMetrics().horizontalAdvance(name) + 1);
    paintWords(painter, option, {x, option.rect.top(), width, option.rect.height()}, name, Qt::ElideMiddle);
    painter.setFont(bodyFont());
    painter.setPen(t.secondary);
    paintWords(painter, option, {x + width + kFoundPad, option.rect.top(), counted, option.rect.height()},
               count, Qt::ElideNone);
}

void FoundFilesDelegate::paintPath(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) {
    const Tokens& t = tokens(option.widget);
    const int x = paintRowIcon(painter, option, index);
    const bool hidden = index.data(FoundFilesModel::IsHidden).toBool();
    QFont font = bodyFont();
    font.setStrikeOut(hidden);
    painter.setFont(font);
    painter.setPen(hidden ? t.secondary : t.text);
    paintWords(painter, option,
               {x, option.rect.top(), option.rect.right() - x - kFoundPad, option.rect.height()},
               index.data().toString(), Qt::ElideMiddle);
}

void FoundFilesDelegate::paintLayer(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) {
    const int layer = index.data(FoundFilesModel::LayerIndex).toInt();
    if (layer < 0)
        return;
    paintLayerDot(painter, mirrored(option, centred(option.rect, option.rect.left() + kFoundPad, kFoundDot)),
                  layer, option.widget);
    painter.setFont(secondaryFont());
    painter.setPen(tokens(option.widget).secondary);
    paintWords(painter, option, option.rect.adjusted(kFoundPad + kFoundDot + 6, 0, -kFoundPad, 0),
               index.data().toString(), Qt::ElideRight);
}

void FoundFilesDelegate::paintNumber(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) {
    painter.setFont(bodyFont());
    painter.setPen(index.data(FoundFilesModel::IsHidden).toBool() ? tokens(option.widget).secondary
                                                                  : tokens(option.widget).text);
    drawTabular(painter, padded(option.rect), Qt::AlignRight, index.data().toString());
}

void FoundFilesDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, bool mono) {
    painter.setFont(mono ? monoFont() : secondaryFont());
    painter.setPen(index.column() == FoundFilesModel::Text ? tokens(option.widget).text
                                                           : tokens(option.widget).secondary);
    paintWords(painter, option, padded(option.rect), index.data().toString(), Qt::ElideRight);
}

} // namespace outcrop::ui
