// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/commands/jump_targets.h"
#include "ui/models/disk_things_model.h"
#include "ui/pages/page_actions.h"

namespace outcrop::ui {

/// What can be done with what takes room: ticking it, one by one or all that is of no use at once, and
/// removing what is ticked.
class DiskActions : public PageActions {
    Q_OBJECT
public:
    DiskActions(Bridge& bridge, DiskThingsModel* things, QObject* parent);

    QString subject() const override;
    void toggleChosen(); ///< ticks what is chosen in the table, or unticks it
    void openChosen();
    QAction* removeAction() const { return m_remove; }
    QAction* againAction() const { return m_again; }
    QAction* inTheWayAction() const { return m_inTheWay; }
    /// What ticks much at once.
    QList<QAction*> tickActions() const { return {m_stopped, m_unused, m_dangling}; }
    QAction* untickAction() const { return m_untick; }
    /// Those that have their keys in the page; the others are keys of the table and the map.
    QList<QAction*> keyed() const;
    /// What one of tickActions() would tick.
    QSet<QString> wouldTick(const QAction* action) const;
    /// The command that tells what removing what is ticked frees; empty: nothing goes.
    std::vector<std::string> measuring() const;

signals:
    void opened(outcrop::ui::Thing thing, const QString& id);
    void measureWanted();

protected:
    void update() override;

private:
    void tickStopped();
    void tickUnused();
    void tickDangling();
    void tickInTheWay();
    void untick();
    void remove();
    void confirm(const DiskChartPtr& chart);
    void removeThem(const DiskChart& chart, const DiskRemoval& removal);
    QSet<QString> chosen() const;

    DiskThingsModel* m_things;
    Request m_request;
    QAction *m_open = nullptr, *m_tick = nullptr, *m_stopped = nullptr, *m_unused = nullptr,
            *m_dangling = nullptr, *m_inTheWay = nullptr, *m_untick = nullptr, *m_remove = nullptr,
            *m_again = nullptr;
};

} // namespace outcrop::ui
