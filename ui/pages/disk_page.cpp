// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/disk_page.h"

#include "ui/dialogs/error_text.h"
#include "ui/pages/disk_actions.h"
#include "ui/pages/disk_list_pane.h"
#include "ui/pages/disk_pane.h"
#include "ui/pages/disk_table.h"
#include "ui/theme/icons.h"
#include "ui/widgets/search_field.h"

#include <QHeaderView>
#include <QSplitter>
#include <utility>

namespace outcrop::ui {

DiskPage::DiskPage(Bridge& bridge, QObject* parent, const PageHome& home)
    : QObject(parent), m_bridge(bridge), m_things(new DiskThingsModel(this)),
      m_actions(new DiskActions(bridge, m_things, this)),
      m_list(new DiskListPane(m_things, m_actions, home.lists)),
      m_detail(new DiskPane(m_things, m_actions, home.details)) {
    m_search = new QAction(icon(QStringLiteral("search")), tr("Search the disk"), this);
    m_search->setShortcut(QKeySequence::Find);
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_search, &QAction::triggered, m_list, &DiskListPane::focusSearch);
    for (QWidget* pane : {listPane(), detailPane()}) {
        pane->addAction(m_search);
        pane->addActions(m_actions->keyed());
    }
    m_actions->setAnchor(m_detail);
    m_detail->showMessage(tr("Reading the store…"), {}, false);
    connectPanes();
}

/// The window owns the panes it has placed; those of a page without one are still ours.
DiskPage::~DiskPage() {
    delete m_list;
    delete m_detail;
}

void DiskPage::connectPanes() {
    connect(m_actions, &DiskActions::said, this, &DiskPage::said);
    connect(m_actions, &DiskActions::opened, this, &DiskPage::opened);
    connect(m_detail, &DiskPane::imagesWanted, this, &DiskPage::imagesWanted);
    connect(m_list->search(), &SearchField::searchChanged, m_detail, &DiskPane::setSearched);
    connect(m_list->search(), &QLineEdit::returnPressed, this, &DiskPage::focusTable);
    connect(m_actions, &DiskActions::measureWanted, this, &DiskPage::measure);
    connect(m_detail, &DiskPane::shown, this, [this] {
        if (m_stale)
            measure();
    });
    connect(&m_bridge, &Bridge::snapshotChanged, this, [this] {
        m_stale = true;
        if (m_detail->isVisible())
            measure();
    });
}

/// What containers wrote and volumes hold is walked by a worker; what is shown stays until it is done.
void DiskPage::measure() {
    const SnapshotPtr snapshot = m_bridge.snapshot();
    if (snapshot->generation == 0)
        return;
    m_stale = false;
    m_bridge.ask(
        m_request,
        [snapshot](const Engine& engine, Progress&, const std::stop_token& stop) {
            return diskChartOf(diskUse(engine, stop), *snapshot);
        },
        this, [this](const DiskChartPtr& chart) { take(chart); },
        [this](const Error& error) {
            m_stale = true;
            const ErrorText text = ErrorText::of(tr("What the store holds could not be measured."), error);
            const QString why = text.remedy.isEmpty() ? text.why : text.why + u'\n' + text.remedy;
            if (m_measured)
                emit said(text.what + u' ' + text.why);
            else
                m_detail->showMessage(text.what, why, true);
        });
}

void DiskPage::take(const DiskChartPtr& chart) {
    m_measured = true;
    m_detail->setChart(chart);
    m_detail->setSearched(m_list->search()->text());
    if (!m_wanted.isEmpty())
        m_detail->table()->choose(std::exchange(m_wanted, {}), false);
}

QWidget* DiskPage::listPane() const {
    return m_list;
}
QWidget* DiskPage::detailPane() const {
    return m_detail;
}
QList<QAction*> DiskPage::actions() const {
    return m_actions->actions() + QList<QAction*>{m_search};
}
QList<QAction*> DiskPage::commandActions() const {
    return m_actions->commandActions();
}
QList<QAction*> DiskPage::tickActions() const {
    return m_actions->tickActions();
}
QAction* DiskPage::removeAction() const {
    return m_actions->removeAction();
}
QString DiskPage::subject() const {
    return m_actions->subject();
}
void DiskPage::focusTable() {
    m_detail->table()->setFocus();
}

QVariantMap DiskPage::state() const {
    const QHeaderView* header = m_detail->table()->header();
    return {{QStringLiteral("searched"), m_list->search()->text()},
            {QStringLiteral("chosen"), m_wanted.isEmpty() ? m_detail->table()->chosen() : m_wanted},
            {QStringLiteral("sortedBy"), header->sortIndicatorSection()},
            {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder},
            {QStringLiteral("map"), m_detail->splitter()->saveState()}};
}

void DiskPage::setState(const QVariantMap& state) {
    m_list->search()->setText(state.value(QStringLiteral("searched")).toString());
    m_wanted = state.value(QStringLiteral("chosen")).toStringList();
    if (const QByteArray map = state.value(QStringLiteral("map")).toByteArray(); !map.isEmpty())
        m_detail->splitter()->restoreState(map);
    bool known = false;
    const int column = state.value(QStringLiteral("sortedBy")).toInt(&known);
    if (known && column >= 0 && column < m_things->columnCount())
        m_detail->table()->sortByColumn(column, state.value(QStringLiteral("descending")).toBool()
                                                    ? Qt::DescendingOrder
                                                    : Qt::AscendingOrder);
}

} // namespace outcrop::ui
