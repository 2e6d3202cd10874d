// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/list_delegate.h"

#include "ui/models/format.h"
#include "ui/models/roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dot.h"

#include <QPainter>

namespace outcrop::ui {

namespace {

constexpr int kOneLine = space::row;
constexpr int kTwoLines = 44;

/// Paints the mark and gives back what is left of the row, in left-to-right coordinates.
QRect paintMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) {
    const auto dot = DotKind(index.data(role::Dot).toInt());
    const QString iconName = index.data(role::IconName).toString();
    if (iconName.isEmpty() && dot == DotKind::None)
        return area;
    const QRect box(area.left(), area.top(), space::icon, area.height());
    const QRect mark = QStyle::visualRect(option.direction, option.rect, box);
    if (dot != DotKind::None) {
        paintDot(*painter, mark, dot, option.widget);
    } else {
        const QRectF square(mark.left(), mark.top() + (mark.height() - space::icon) / 2.0, space::icon,
                            space::icon);
        paintIcon(*painter, square, iconName, tokens(option.widget).secondary);
    }
    area.setLeft(box.right() + space::s);
    return area;
}

} // namespace

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool two = !index.data(role::Subtitle).toString().isEmpty();
    return {option.rect.width(), two ? kTwoLines : kOneLine};
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& t = tokens(option.widget);
    const QString subtitle = index.data(role::Subtitle).toString();
    const QString trailing = index.data(role::Trailing).toString();
    painter->save();
    QRect area = paintMark(painter, option, index, option.rect.adjusted(2, 0, -14, 0));

    painter->setFont(secondaryFont());
    const QFontMetrics small(secondaryFont());
    const int trailingWidth = trailing.isEmpty() ? 0 : tabularWidth(small, trailing) + space::m;
    painter->setPen(t.secondary);
    drawTabular(*painter, QStyle::visualRect(option.direction, option.rect, area), Qt::AlignRight, trailing);
    area.setRight(area.right() - trailingWidth);

    QFont title = bodyFont();
    if (option.state & QStyle::State_Selected)
        title.setWeight(QFont::DemiBold);
    else if (!subtitle.isEmpty())
        title.setWeight(QFont::Medium);
    const QRect words = QStyle::visualRect(option.direction, option.rect, area);
    const int align = Qt::AlignLeft | Qt::TextSingleLine;
    const int half = words.height() / 2;
    painter->setFont(title);
    painter->setPen(t.text);
    painter->drawText(subtitle.isEmpty() ? words : words.adjusted(0, 4, 0, -half + 1),
                      align | Qt::AlignVCenter,
                      QFontMetrics(title).elidedText(format::isolated(index.data().toString()),
                                                     Qt::ElideMiddle, words.width()));
    painter->setFont(secondaryFont());
    painter->setPen(t.secondary);
    painter->drawText(words.adjusted(0, half, 0, -4), align | Qt::AlignVCenter,
                      small.elidedText(format::isolated(subtitle), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace outcrop::ui
