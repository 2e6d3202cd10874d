// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/ghost_paint.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/file_tree_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>

namespace outcrop::ui {

namespace {

constexpr int kGhostMark = 16;

QRect ghostSection(const QRect& row, const FileTreeView& view, int section) {
    const QHeaderView& head = *view.header();
    return {head.sectionViewportPosition(section), row.top(), head.sectionSize(section), row.height()};
}

void paintGhostGround(QPainter& painter, const QRect& row, const FileTreeView& view) {
    const Tokens& t = tokens(&view);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(t.accent, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(t.accentTint);
    const QRectF whole(0, row.top(), view.viewport()->width(), row.height());
    painter.drawRoundedRect(whole.adjusted(2.5, 1.5, -2.5, -1.5), space::xs, space::xs);
}

void paintGhostName(QPainter& painter, const QRect& area, const GhostRow& ghost, const FileTreeView& view) {
    const Tokens& t = tokens(&view);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(view.layoutDirection(), area, rect);
    };
    const QRect mark(area.left() + 2, area.top() + (area.height() - kGhostMark) / 2, kGhostMark, kGhostMark);
    paintIcon(painter, visual(mark), ghost.iconName, t.accent);
    const QRect words = area.adjusted(kGhostMark + 10, 0, -space::s, 0);
    painter.setFont(bodyFont());
    painter.setPen(t.accent);
    painter.drawText(
        visual(words), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(format::ltr(ghost.name), Qt::ElideMiddle, words.width()));
}

/// Over the columns after the size, which say nothing of what is not there yet.
void paintGhostNote(QPainter& painter, const QRect& row, const GhostRow& ghost, const FileTreeView& view) {
    const int size = view.fileModel()->sectionOf(FileTreeModel::Column::Size);
    QRect room;
    for (int section = size + 1; section < view.header()->count(); ++section)
        if (!view.header()->isSectionHidden(section))
            room |= ghostSection(row, view, section);
    const Tokens& t = tokens(&view);
    painter.setFont(secondaryFont());
    painter.setPen(ghost.warns ? t.removed : t.secondary);
    const QRect words = room.adjusted(space::s, 0, -space::s, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(ghost.note, Qt::ElideRight, words.width()));
}

} // namespace

void paintGhost(QPainter& painter, const QRect& row, const QModelIndex& index, const FileTreeView& view) {
    const GhostRow& ghost = *view.fileModel()->ghostAt(index);
    painter.save();
    paintGhostGround(painter, row, view);
    const int deeper = view.fileModel()->ghosts().deeper ? view.indentation() : 0;
    const bool fromRight = view.layoutDirection() == Qt::RightToLeft;
    paintGhostName(painter,
                   view.visualRect(index).adjusted(fromRight ? 0 : deeper, 0, fromRight ? -deeper : 0, 0),
                   ghost, view);
    painter.setFont(bodyFont());
    painter.setPen(tokens(&view).text);
    const int size = view.fileModel()->sectionOf(FileTreeModel::Column::Size);
    drawTabular(painter, ghostSection(row, view, size).adjusted(space::s, 0, -space::s, 0), Qt::AlignRight,
                ghost.size);
    paintGhostNote(painter, row, ghost, view);
    painter.restore();
}

void paintTarget(QPainter& painter, const QRect& row, const FileTreeView& view) {
    const Tokens& t = tokens(&view);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF whole(0, row.top(), view.viewport()->width(), row.height());
    painter.drawRoundedRect(whole.adjusted(1.5, 0.5, -1.5, -0.5), space::xs, space::xs);
    painter.restore();
}

} // namespace outcrop::ui
