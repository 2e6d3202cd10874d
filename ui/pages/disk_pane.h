// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/models/disk_chart.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace outcrop::ui {

class DiskActions;
class DiskMap;
class DiskTable;
class DiskThingsModel;
class ElidedLabel;
class EmptyState;
class PageHeader;

/// The disk as a map and as a table, which choose, mark and tick the same; below them what is freed when all
/// that is ticked goes, and the button for it.
class DiskPane : public QWidget {
    Q_OBJECT
public:
    DiskPane(DiskThingsModel* things, DiskActions* actions, QWidget* parent = nullptr);

    DiskMap* map() const { return m_map; }
    DiskTable* table() const { return m_table; }
    QSplitter* splitter() const { return m_splitter; }
    void setChart(const DiskChartPtr& chart);
    /// While there is no chart yet, or it could not be made.
    void showMessage(const QString& title, const QString& nextStep, bool failed);
    void setSearched(const QString& text);

signals:
    void shown(); ///< it has come into sight
    void imagesWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildFoot(QVBoxLayout* column);
    void connectViews();
    void showRemoval();
    void chooseTile(int tile, bool further);
    QSet<int> indexesOf(const QStringList& keys) const;
    QStringList ownersOf(int tile) const;

    DiskThingsModel* m_things;
    DiskActions* m_actions;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_rows = nullptr;
    EmptyState* m_nothing = nullptr;
    DiskMap* m_map = nullptr;
    DiskTable* m_table = nullptr;
    ElidedLabel* m_freed = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace outcrop::ui
