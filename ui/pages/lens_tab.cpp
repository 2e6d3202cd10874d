// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/lens_tab.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/view_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace outcrop::ui {

namespace {
constexpr int kKeptResults = 16;
constexpr int kLensFilterWidth = 220;
} // namespace

LensTab::LensTab(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge), m_kept(kKeptResults) {
    m_copy = new QAction(icon(QStringLiteral("copy")), tr("Copy row"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const int row = currentRow(); row >= 0)
            QGuiApplication::clipboard()->setText(copied(row));
    });
    m_open = new QAction(icon(QStringLiteral("layers")), tr("Show the file in its layer"), this);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const int row = currentRow(); row >= 0 && canOpen(row))
            open(row);
    });
    addAction(m_copy);
    m_acts = {m_open, m_copy};
}

/// Its parts cost the window's start more than a tab may that is not in sight.
LensTab& LensTab::made() {
    if (m_stack == nullptr) {
        build();
        restoreViewState(*this);
    }
    return *this;
}

void LensTab::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::s);
    m_summary = new QLabel(this);
    setLook(m_summary, TextLook::Secondary);
    addToHead(head);
    head->addWidget(m_summary);
    head->addStretch(1);
    m_filter = new SearchField(filterHint(), this);
    m_filter->setAccessibleName(filterHint());
    m_filter->setMaximumWidth(kLensFilterWidth);
    head->addWidget(m_filter, 1);
    layout->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_table = makeTable(m_stack);
    m_message = new EmptyState(QStringLiteral("box"), m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    buildFoot();
    setFocusProxy(m_table);
    connect(m_filter, &SearchField::searchChanged, this, [this](const QString& text) {
        m_table->setSearched(text);
        showRows();
    });
    connect(m_table, &LensTable::currentRowChanged, this, &LensTab::showFoot);
    connect(m_table, &LensTable::rowActivated, m_open, &QAction::trigger);
    connect(m_table, &LensTable::contextMenuWanted, this, &LensTab::popup);
    connect(m_message, &EmptyState::actionTriggered, this, &LensTab::answer);
    showMessage(QStringLiteral("box"), {});
}

/// What brought the chosen row, and the way to it.
void LensTab::buildFoot() {
    m_foot = new QWidget(this);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    m_about = new ElidedLabel(m_foot);
    setLook(m_about, TextLook::Secondary);
    m_openButton = new QPushButton(m_open->text(), m_foot);
    row->addWidget(m_about, 1);
    row->addWidget(m_openButton);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_foot);
    connect(m_openButton, &QPushButton::clicked, m_open, &QAction::trigger);
}

int LensTab::currentRow() const {
    return m_stack != nullptr && m_stack->currentWidget() == m_table ? m_table->currentRow() : -1;
}

void LensTab::showFoot() {
    const int row = currentRow();
    m_about->setText(row < 0 ? QString() : footWords(row));
    m_openButton->setVisible(row >= 0 && canOpen(row));
    m_openButton->setText(m_open->text());
    m_foot->setVisible(m_stack->currentWidget() == m_table);
    (void)viewActs(); // the button, Return and the keys go by the acts
}

void LensTab::look(const QString& key) {
    if (key == m_key)
        return;
    stopTask();
    m_key = key;
    m_result.reset();
    m_count = 0;
    emit counted(0);
    if (m_stack == nullptr)
        return;
    drop();
    m_summary->clear();
    m_filter->clear();
    showMessage(QStringLiteral("box"), {});
    if (isVisible())
        ask();
}

void LensTab::clear() {
    look({});
}

void LensTab::refresh() {
    const QString key = m_key;
    m_kept.remove(key);
    look({});
    look(key);
}

void LensTab::stopTask() {
    if (Task* task = m_task) {
        m_task.clear(); // first: that it was stopped is no news
        task->cancel();
    }
}

void LensTab::focusFilter() {
    made();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LensTab::setVisible(bool visible) {
    if (visible)
        made();
    QWidget::setVisible(visible);
}

void LensTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
    (void)viewActs(); // which were not allowed while it was hidden
}

void LensTab::ask() {
    if (m_key.isEmpty() || m_result || m_task)
        return;
    if (const LensResultPtr* kept = m_kept.object(m_key))
        return show(*kept);
    m_task = m_bridge.run(
        taskTitle(), work(), this,
        [this, key = m_key](const LensResultPtr& result) {
            m_kept.insert(key, new LensResultPtr(result));
            if (key == m_key)
                show(result);
        },
        [this, key = m_key](const Error& error) {
            if (key != m_key)
                return;
            const ErrorText text = ErrorText::of(failedWords(), error);
            showMessage(QStringLiteral("alert"),
                        {text.what, text.remedy.isEmpty() ? text.why : text.why + u'\n' + text.remedy},
                        tr("Look again"));
        });
    connect(m_task, &Task::finished, this, &LensTab::ended);
    showMessage(QStringLiteral("clock"), workingWords(), tr("Cancel"));
}

void LensTab::ended() {
    if (sender() != m_task.data())
        return;
    const bool stopped = m_task->state() == TaskState::Cancelled;
    m_task.clear();
    if (stopped)
        showMessage(QStringLiteral("stop"), {tr("It was stopped"), tr("Nothing was found by then.")},
                    tr("Look again"));
}

void LensTab::answer() {
    if (m_task)
        m_task->cancel();
    else
        ask();
}

void LensTab::show(const LensResultPtr& result) {
    m_result = result;
    m_count = take(result);
    m_summary->setText(summaryWords());
    emit counted(m_count);
    showRows();
}

void LensTab::showRows() {
    if (!m_result)
        return;
    if (m_count == 0)
        return showMessage(QStringLiteral("check"), emptyWords());
    if (m_table->shown() == 0)
        return showMessage(QStringLiteral("filter"),
                           {tr("Nothing fits"), tr("Take back some of what narrows the list.")});
    m_stack->setCurrentWidget(m_table);
    setFocusProxy(m_table);
    showFoot();
}

void LensTab::showMessage(const QString& iconName, const Words& words, const QString& action) {
    m_message->setIconName(iconName);
    m_message->setTexts(words.title, words.text);
    m_message->setAction(action);
    m_stack->setCurrentWidget(m_message);
    showFoot();
}

QList<QAction*> LensTab::viewActs() {
    const int row = isVisible() ? currentRow() : -1;
    allow(m_copy, row >= 0, tr("Choose a row first."));
    allow(m_open, row >= 0 && canOpen(row), tr("Choose a row of a file first."));
    return m_acts;
}

QList<QAction*> LensTab::viewCommands() {
    if (m_offered)
        m_offered->deleteLater(); // a menu may show its acts
    m_offered.clear();
    if (m_key.isEmpty())
        return {};
    m_offered = new QMenu(this);
    addCommands(m_offered, lines());
    return commandsOf(*m_offered);
}

void LensTab::popup(const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(viewActs());
    addCommands(menu, lines());
    menu->popup(globalPos);
}

} // namespace outcrop::ui
