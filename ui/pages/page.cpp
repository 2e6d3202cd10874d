// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/page.h"

#include "ui/pages/detail_pane.h"
#include "ui/pages/list_pane.h"
#include "ui/pages/page_actions.h"
#include "ui/pages/view_acts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/list_view.h"

#include <QShortcut>
#include <utility>

namespace outcrop::ui {

Page::Page(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

void Page::assemble(PageActions* actions, ListPane* list, DetailPane* detail) {
    m_actions = actions;
    m_list = list;
    m_detail = detail;
    actions->setAnchor(detail);
    connect(list, &ListPane::rowOpened, detail, &DetailPane::focusContent);
    connect(actions, &PageActions::said, this, &Page::said);
    connect(actions, &PageActions::compareWanted, this, &Page::compareWanted);
    connect(actions, &PageActions::importWanted, this, &Page::importWanted);
    connect(&m_bridge, &Bridge::snapshotChanged, this,
            [this](const SnapshotPtr&, const SnapshotPtr& current) { show(current); });
    addListKeys();
    show(m_bridge.snapshot());
}

void Page::show(const SnapshotPtr& snapshot) {
    m_list->setSnapshot(snapshot);
    m_detail->setSnapshot(snapshot);
    if (snapshot->generation > 0 && std::exchange(m_returning, false))
        m_list->stopWaiting();
}

QVariantMap Page::state() const {
    return {{QStringLiteral("chosen"), m_list->currentId()},
            {QStringLiteral("list"), m_list->state()},
            {QStringLiteral("views"), m_detail->state()}};
}

void Page::setState(const QVariantMap& state) {
    m_list->setState(state.value(QStringLiteral("list")).toMap());
    m_detail->setState(state.value(QStringLiteral("views")).toMap());
    m_list->select(state.value(QStringLiteral("chosen")).toString());
    m_returning = true;
}

/// The window owns the panes it has placed; those of a page without one are still ours.
Page::~Page() {
    delete m_list;
    delete m_detail;
}

void Page::addListKeys() {
    m_search = new QAction(icon(QStringLiteral("search")), tr("Search the list"), this);
    m_search->setShortcut(QKeySequence::Find);
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_search, &QAction::triggered, this, &Page::focusSearch);
    m_list->addAction(m_search);
    m_list->addActions(m_detail->tabActions());
    // The window has an act of that name and key, for where no page is.
    auto* again = new QShortcut(QKeySequence(Qt::Key_F5), m_list);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &Page::refresh);
}

QWidget* Page::listPane() const {
    return m_list;
}
QWidget* Page::detailPane() const {
    return m_detail;
}
QList<QAction*> Page::actions() const {
    return m_actions->actions() + m_detail->tabActions() +
           QList<QAction*>{m_search, m_detail->filterAction()} + viewActsIn(*m_detail);
}
QList<QAction*> Page::commandActions() const {
    return m_actions->commandActions() + viewCommandsIn(*m_detail);
}
QString Page::subject() const {
    return m_actions->subject();
}
void Page::focusSearch() {
    m_list->focusSearch();
}
void Page::focusList() {
    m_list->list()->setFocus();
}
void Page::select(const QString& id) {
    m_returning = false;
    m_list->select(id);
}
void Page::showTab(int index) {
    m_detail->showTab(index);
}
QStringList Page::tabTitles() const {
    return m_detail->tabTitles();
}
QStringList Page::tabNames() const {
    return m_detail->tabNames();
}
void Page::refresh() {
    m_detail->refresh();
}

} // namespace outcrop::ui
