// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/file_tree_delegate.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dot.h"

#include <QPainter>

namespace outcrop::ui {

namespace {

constexpr int kMark = 16;
constexpr int kPad = space::s;
constexpr int kBar = 5;

QRect squareIn(const QRect& area, int x, int size) {
    return {x, area.top() + (area.height() - size) / 2, size, size};
}

} // namespace

QSize FileTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int chrome = index.column() == 0 ? 2 * (kMark + 6) + 2 * kPad : 2 * kPad;
    return {QFontMetrics(bodyFont()).horizontalAdvance(index.data().toString()) + chrome, space::treeRow};
}

void FileTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto* model = qobject_cast<const FileTreeModel*>(index.model());
    if (!model)
        return;
    painter->save();
    painter->setClipRect(option.rect);
    switch (model->columnAt(index.column())) {
    case FileTreeModel::Column::Name:
        paintName(*painter, option, index);
        break;
    case FileTreeModel::Column::Layer:
        paintLayer(*painter, option, index);
        break;
    case FileTreeModel::Column::Share:
        paintShare(*painter, option, index);
        break;
    case FileTreeModel::Column::Before:
        paintNumber(*painter, option, index, true);
        break;
    case FileTreeModel::Column::Size:
    case FileTreeModel::Column::After:
        paintNumber(*painter, option, index, false);
        break;
    case FileTreeModel::Column::Mode:
    case FileTreeModel::Column::Owner:
        paintPlain(*painter, option, index, true);
        break;
    case FileTreeModel::Column::What:
    case FileTreeModel::Column::Writer:
    case FileTreeModel::Column::Modified:
        paintPlain(*painter, option, index, false);
        break;
    }
    painter->restore();
}

void FileTreeDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Tokens& t = tokens(option.widget);
    const QChar letter = index.data(FileTreeModel::ChangeLetter).toChar();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    bool marked = letter != u' ';
    int x = option.rect.left() + 2;
    paintIcon(painter, visual(squareIn(option.rect, x, kMark)), index.data(role::IconName).toString(),
              t.secondary);
    x += kMark + 6;
    if (letter != u' ') {
        paintChangeMark(painter, visual(squareIn(option.rect, x, kMark)), letter, option.widget);
        x += kMark;
    } else if (index.data(FileTreeModel::LeadsToChange).toBool()) {
        paintLeadMark(painter, visual(squareIn(option.rect, x, kMark)), option.widget);
        x += kMark;
        marked = true;
    }
    x += marked ? 8 : 2;
    QFont font = bodyFont();
    const bool goes = letter == u'D' || index.data(FileTreeModel::Replaced).toBool();
    font.setStrikeOut(goes);
    painter.setFont(font);
    painter.setPen(goes ? t.secondary : t.text);
    const QRect words(x, option.rect.top(), option.rect.right() - x - kPad, option.rect.height());
    painter.drawText(visual(words), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(format::ltr(index.data().toString()), Qt::ElideMiddle,
                                                      words.width()));
}

void FileTreeDelegate::paintLayer(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const QString text = index.data().toString();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    paintLayerDot(painter, visual(squareIn(option.rect, option.rect.left() + kPad, 9)),
                  index.data(FileTreeModel::LayerIndex).toInt(), option.widget);
    painter.setFont(secondaryFont());
    painter.setPen(tokens(option.widget).secondary);
    const QRect words = option.rect.adjusted(kPad + 15, 0, -kPad, 0);
    painter.drawText(visual(words), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(format::isolated(text), Qt::ElideRight, words.width()));
}

void FileTreeDelegate::paintShare(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const double share = index.data(FileTreeModel::ShareOfTotal).toDouble();
    if (share <= 0)
        return;
    const int room = option.rect.width() - 2 * kPad;
    const double width = std::max(1.5, share * room);
    QRectF bar(option.rect.left() + kPad, option.rect.top() + (option.rect.height() - kBar) / 2.0, width,
               kBar);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.right() - kPad);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(option.widget).stratum(0));
    painter.drawRoundedRect(bar, std::min(2.5, width / 2), 2.5);
}

void FileTreeDelegate::paintNumber(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, bool quiet) const {
    const Tokens& t = tokens(option.widget);
    const bool removed = index.data(FileTreeModel::ChangeLetter).toChar() == u'D';
    painter.setFont(bodyFont());
    painter.setPen(quiet || removed ? t.secondary : t.text);
    drawTabular(painter, option.rect.adjusted(kPad, 0, -kPad, 0), Qt::AlignRight, index.data().toString());
}

void FileTreeDelegate::paintPlain(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, bool mono) const {
    painter.setFont(mono ? monoFont() : secondaryFont());
    painter.setPen(tokens(option.widget).secondary);
    const QRect words = option.rect.adjusted(kPad, 0, -kPad, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(format::isolated(index.data().toString()),
                                                      Qt::ElideRight, words.width()));
}

} // namespace outcrop::ui
