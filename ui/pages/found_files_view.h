// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/found_files_model.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace outcrop::ui {

/// What a search found: places, and below each its files, in the order they were found or by a column.
class FoundFilesView : public QTreeView {
    Q_OBJECT

public:
    explicit FoundFilesView(QWidget* parent = nullptr);

    FoundFilesModel* files() const { return m_files; }
    /// Which columns say something: lines of texts, and what later layers hide.
    void setShown(bool texts, bool hidden);
    QModelIndex current() const; ///< of files()
    void selectFirst();          ///< the first file, unless one is chosen

signals:
    void fileActivated(const QModelIndex& index); ///< of files()
    void contextMenuWanted(const QModelIndex& index, const QPoint& globalPos);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void openPlaces(int first, int last);
    void layoutColumns();
    bool wanted(int column) const;

    FoundFilesModel* m_files = nullptr;
    QSortFilterProxyModel* m_order = nullptr;
    bool m_texts = false;
    bool m_hidden = false;
};

} // namespace outcrop::ui
