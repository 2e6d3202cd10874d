// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/list_pane.h"

#include "ui/models/roles.h"
#include "ui/pages/list_filter.h"
#include "ui/pages/page_actions.h"
#include "ui/pages/view_state.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace outcrop::ui {

ListPane::ListPane(const QString& searchHint, const QString& listName, QAbstractItemModel* model,
                   PageActions& actions, QWidget* parent)
    : QWidget(parent) {
    model->setParent(this);
    build(searchHint, listName, model);
    addActions(actions.actions());
    connect(m_search, &SearchField::searchChanged, this, &ListPane::applySearch);
    connect(m_list, &ListView::activated, this, &ListPane::rowOpened);
    connect(m_list, &ListView::currentIdChanged, this, &ListPane::currentIdChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &actions] {
        keepCurrentChosen();
        actions.setSelection(chosen());
    });
    connect(m_list, &ListView::contextMenuWanted, this,
            [this, &actions](const QModelIndex& index, const QPoint& globalPos) {
                if (index.isValid() && !m_list->selectionModel()->isSelected(index))
                    m_list->setCurrentIndex(index);
                actions.popupMenu(this, globalPos);
            });
}

void ListPane::build(const QString& searchHint, const QString& listName, QAbstractItemModel* model) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, space::m);
    layout->setSpacing(0);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(space::m, 0, space::m, space::s);
    upper->setSpacing(space::s);
    m_top = new QHBoxLayout;
    m_top->setSpacing(space::xs);
    m_search = new SearchField(searchHint, this);
    m_search->setObjectName(QStringLiteral("listSearch"));
    m_search->setAccessibleName(searchHint);
    m_top->addWidget(m_search, 1);
    upper->addLayout(m_top);
    m_head = new QVBoxLayout;
    upper->addLayout(m_head);
    layout->addLayout(upper);

    m_filter = new ListFilter(this);
    m_filter->setSourceModel(model);
    m_stack = new QStackedWidget(this);
    m_list = new ListView(m_stack);
    m_list->setAccessibleName(listName);
    m_list->setModel(m_filter);
    m_nothing = new EmptyState(QStringLiteral("search"), m_stack);
    m_nothing->setTexts(tr("Nothing matches"),
                        tr("Press Escape in the search field to see everything again."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    layout->addWidget(m_stack, 1);

    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(space::m, space::s, space::m, 0);
    layout->addLayout(m_foot);
}

QToolButton* ListPane::addTopButton(QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFixedSize(space::field, space::field);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    m_top->addWidget(button);
    return button;
}

void ListPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens(this).list);
}

void ListPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::applySearch(const QString& text) {
    m_filter->setNeedle(text);
    if (m_filter->filters())
        m_list->expandAll();
    showMatches();
}

void ListPane::showMatches() {
    const bool nothing = m_filter->filters() && m_filter->rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_nothing) : m_list);
}

void ListPane::select(const QString& id) {
    m_wanted = id;
    selectWanted();
}

void ListPane::selectWanted() {
    const QModelIndex source = m_wanted.isEmpty() ? QModelIndex() : indexOf(m_wanted);
    if (!source.isValid())
        return;
    m_wanted.clear();
    m_list->expand(m_filter->mapFromSource(source.parent()));
    setCurrent(source);
}

int ListPane::chosenRole() const {
    return role::Id;
}

/// What is shown beside the list is one of the chosen rows, and there is always one: else an act would be
/// about something that is not marked.
void ListPane::keepCurrentChosen() {
    QItemSelectionModel* selection = m_list->selectionModel();
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || selection->isSelected(current))
        return;
    if (const QModelIndexList rows = selection->selectedRows(); !rows.isEmpty())
        return selection->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
    // Later: rows may be about to go, and Qt then chooses another one itself.
    QMetaObject::invokeMethod(
        m_list,
        [this] {
            const QModelIndex left = m_list->currentIndex();
            if (left.isValid() && !m_list->selectionModel()->hasSelection())
                m_list->selectionModel()->select(left,
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        },
        Qt::QueuedConnection);
}

QStringList ListPane::chosen() const {
    QStringList ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        if (const QString id = index.data(chosenRole()).toString(); !id.isEmpty())
            ids.append(id);
    return ids;
}

QModelIndex ListPane::firstChoice() const {
    return m_filter->rowCount() > 0 ? m_filter->index(0, 0) : QModelIndex();
}

void ListPane::keepSelection() {
    showMatches();
    selectWanted();
    if (!m_list->currentIndex().isValid())
        if (const QModelIndex first = firstChoice(); first.isValid())
            m_list->setCurrentIndex(first);
    if (m_filter->rowCount() == 0 && !m_filter->filters())
        emit currentIdChanged({});
}

void ListPane::setCurrent(const QModelIndex& sourceIndex) {
    QModelIndex index = m_filter->mapFromSource(sourceIndex);
    if (!index.isValid() && m_filter->filters()) {
        m_search->clear(); // what was asked for comes before what was searched
        index = m_filter->mapFromSource(sourceIndex);
    }
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

QString ListPane::idOf(const QModelIndex& index) const {
    return index.data(role::Id).toString();
}

QString ListPane::currentId() const {
    return m_wanted.isEmpty() ? idOf(current()) : m_wanted;
}

QVariantMap ListPane::state() const {
    QVariantMap state = viewState(*this);
    state.insert(QStringLiteral("searched"), m_search->text());
    return state;
}

void ListPane::setState(const QVariantMap& state) {
    setViewState(*this, state);
    m_search->setText(state.value(QStringLiteral("searched")).toString());
}

QModelIndex ListPane::current() const {
    return m_list->currentIndex();
}

} // namespace outcrop::ui
