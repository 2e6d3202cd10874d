// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/commands/jump_targets.h"
#include "ui/models/disk_chart.h"
#include "ui/pages/page_home.h"
#include "ui/pages/remembered.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class DiskActions;
class DiskListPane;
class DiskPane;
class DiskThingsModel;

/// The place that shows what takes room: all of the store as one map, and what removing any of it frees. It
/// is measured when it comes into sight and when the store changes meanwhile. The panes belong to the window
/// that takes them.
class DiskPage : public QObject, public Remembered {
    Q_OBJECT
public:
    explicit DiskPage(Bridge& bridge, QObject* parent = nullptr, const PageHome& home = {});
    ~DiskPage() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    QList<QAction*> actions() const;
    QList<QAction*> commandActions() const;
    QString subject() const;
    void focusTable();
    DiskThingsModel* things() const { return m_things; }
    QList<QAction*> tickActions() const;
    QAction* removeAction() const;
    QVariantMap state() const override;
    /// Nothing is ticked that nobody ticked.
    void setState(const QVariantMap& state) override;

signals:
    void said(const QString& text);
    void opened(outcrop::ui::Thing thing, const QString& id);
    void imagesWanted();

private:
    void connectPanes();
    void measure();
    void take(const DiskChartPtr& chart);

    Bridge& m_bridge;
    DiskThingsModel* m_things;
    DiskActions* m_actions;
    QAction* m_search = nullptr;
    QPointer<DiskListPane> m_list;
    QPointer<DiskPane> m_detail;
    Request m_request;
    bool m_stale = true;     ///< the store is another one than what is shown
    bool m_measured = false; ///< something is shown
    QStringList m_wanted;    ///< what is chosen as soon as it is there
};

} // namespace outcrop::ui
