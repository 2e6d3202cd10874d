// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/models/genealogy_chart.h"

#include <QAction>
#include <QWidget>

class QStackedWidget;

namespace outcrop::ui {

class EmptyState;
class GenealogyView;
class PageHeader;

/// The genealogy under its name and figures, with the acts of the picture; or why there is none.
class GenealogyPane : public QWidget {
    Q_OBJECT
public:
    explicit GenealogyPane(Bridge& bridge, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    GenealogyView* view() const { return m_view; }
    /// What can be done with the picture and in it.
    QList<QAction*> acts() const;
    /// Of what is chosen, for its menu.
    QList<QAction*> actsOfBox() const { return {m_open, m_mark, m_compareMarked}; }

signals:
    void chartChanged(const outcrop::ui::GenealogyChartPtr& chart);
    void compareWanted(const QString& before, const QString& after);
    void imagesWanted();
    void said(const QString& text);

private:
    void build();
    void addActs();
    QAction* addAct(const char* iconName, const QString& text, const QKeySequence& keys,
                    void (GenealogyPane::*slot)());
    void take(const GenealogyChartPtr& chart, const SnapshotPtr& snapshot);
    void showFacts(const Snapshot& snapshot);
    void showEmpty(const Snapshot& snapshot);
    void updateActs();
    void open();
    void mark();
    void compareMarked();
    void copyName();
    void zoomIn();
    void zoomOut();
    void fit();
    void savePicture();

    Bridge& m_bridge;
    Request m_request;
    GenealogyChartPtr m_chart;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    GenealogyView* m_view = nullptr;
    QAction *m_open = nullptr, *m_mark = nullptr, *m_compareMarked = nullptr, *m_copy = nullptr,
            *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_fit = nullptr, *m_save = nullptr;
};

} // namespace outcrop::ui
