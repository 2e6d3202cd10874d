// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/detail_pane.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/page_actions.h"
#include "ui/pages/view_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

DetailPane::DetailPane(Bridge& bridge, PageActions& actions, const char* tabsName, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("info"), m_stack);
    m_content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(m_content);
    m_tabs = new QTabWidget(m_content);
    m_tabs->setObjectName(QString::fromLatin1(tabsName));
    m_tabs->setProperty("look", QStringLiteral("page"));
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, m_content));
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    outer->addWidget(m_stack);
    addActions(actions.actions());
    addKeys();
}

void DetailPane::addKeys() {
    m_filter = new QAction(icon(QStringLiteral("filter")), tr("Filter this view"), this);
    m_filter->setShortcut(QKeySequence::Find);
    m_filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_filter, &QAction::triggered, this, &DetailPane::focusFilter);
    addAction(m_filter);
    // The window has an act of that name and key, for where no page is.
    auto* again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &DetailPane::refresh);
}

void DetailPane::nameTabs(const QString& viewsName) {
    m_tabs->setAccessibleName(viewsName);
    m_tabs->tabBar()->setAccessibleName(viewsName);
}

QWidget* DetailPane::tabHome() const {
    return m_tabs->findChild<QStackedWidget*>(QStringLiteral("qt_tabwidget_stackedwidget"));
}

void DetailPane::addTab(QWidget* tab, const char* name, const QString& title) {
    m_tabs->addTab(tab, title);
    m_names.append(QString::fromLatin1(name));
    m_titles.append(title);
    const int number = int(m_tabActions.size());
    auto* action = new QAction(icon(QStringLiteral("columns")), tr("Show “%1”", "a tab").arg(title), this);
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, number] { showTab(number); });
    addAction(action);
    m_tabActions.append(action);
}

void DetailPane::setTabCount(int tab, int count) {
    m_tabs->setTabText(tab, count == 0
                                ? m_titles.at(tab)
                                : QStringLiteral("%1  %2").arg(m_titles.at(tab), format::count(count)));
}

void DetailPane::showTab(int index) {
    m_tabs->setCurrentIndex(index);
}

void DetailPane::focusContent() {
    m_tabs->currentWidget()->setFocus();
}

QVariantMap DetailPane::state() const {
    QVariantMap state = viewState(*this);
    state.insert(QStringLiteral("tab"), m_names.value(m_tabs->currentIndex())); // numbers may move
    return state;
}

void DetailPane::setState(const QVariantMap& state) {
    setViewState(*this, state);
    showTab(std::max(0, int(m_names.indexOf(state.value(QStringLiteral("tab")).toString()))));
}

void DetailPane::refresh() {
    m_bridge.watcher().refresh();
}

void DetailPane::showContent(bool there) {
    m_stack->setCurrentWidget(there ? m_content : static_cast<QWidget*>(m_empty));
    for (QAction* action : m_tabActions + QList<QAction*>{m_filter})
        allow(action, there, tr("There is nothing to show."));
}

bool DetailPane::showStoreState(const Snapshot& snapshot) {
    if (snapshot.error) {
        const ErrorText text = ErrorText::of(tr("The store could not be read."), *snapshot.error);
        showEmpty(QStringLiteral("alert"), text.what, text.why + QLatin1Char('\n') + text.remedy);
        return true;
    }
    if (snapshot.generation == 0)
        showEmpty(QStringLiteral("clock"), tr("Reading the store…"), {});
    return snapshot.generation == 0;
}

void DetailPane::showEmpty(const QString& iconName, const QString& title, const QString& nextStep,
                           const QString& action, const QString& secondAction) {
    m_empty->setIconName(iconName);
    m_empty->setTexts(title, nextStep);
    m_empty->setAction(action);
    m_empty->setSecondAction(secondAction);
}

} // namespace outcrop::ui
