// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/logs_tab.h"

#include "core/base/fd.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/error_text.h"
#include "ui/pages/save_as.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_size.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

/// What is shown of an old log; the rest stays on disk.
constexpr long kTail = 20000;

} // namespace

LogsTab::LogsTab(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildToolbar();
    m_stack = new QStackedWidget(this);
    m_view = new LogView(m_stack);
    m_view->setAccessibleName(tr("Log of the container"));
    m_message = new EmptyState(QStringLiteral("logs"), m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_view, &LogView::followingChanged, m_following, &QCheckBox::setChecked);
    connect(m_following, &QCheckBox::toggled, m_view, &LogView::setFollowing);
    addActs();
}

template <class Slot>
QAction* LogsTab::addAct(const char* iconName, const QString& text, Slot slot) {
    auto* act = new QAction(icon(QLatin1String(iconName)), text, this);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(act, &QAction::triggered, this, slot);
    addAction(act);
    m_acts.append(act);
    return act;
}

void LogsTab::addActs() {
    m_followAct = addAct("chevron-down", tr("Follow the end of the log"), [this] { m_following->toggle(); });
    addAct("copy", tr("Copy the whole log"),
           [this] { QGuiApplication::clipboard()->setText(m_view->toPlainText()); });
    addAct("export", tr("Save the log as…"), [this] { saveLog(); });
    m_wrapAct = addAct("list", tr("Wrap long lines of the log"), [this] {
        m_view->setLineWrapMode(m_wrapAct->isChecked() ? QPlainTextEdit::WidgetWidth
                                                       : QPlainTextEdit::NoWrap);
    });
    m_acts += TextSize::shared().makeActs(this);
    m_followAct->setCheckable(true);
    m_wrapAct->setCheckable(true);
    m_wrapAct->setChecked(m_view->lineWrapMode() != QPlainTextEdit::NoWrap);
}

QList<QAction*> LogsTab::viewActs() {
    for (QAction* act : std::as_const(m_acts))
        allow(act, isVisible() && m_container, tr("Show the log of a container first."));
    m_followAct->setChecked(m_following->isChecked());
    return m_acts;
}

QList<QAction*> LogsTab::viewCommands() {
    if (m_offeredLines)
        m_offeredLines->deleteLater(); // the palette may show them
    m_offeredLines = new QMenu(this);
    if (m_container)
        addCommands(m_offeredLines, {{"outcrop", "logs", "-f", m_container->record.name}});
    return commandsOf(*m_offeredLines);
}

/// All of it, also what is too old to be shown.
void LogsTab::saveLog() {
    if (!m_container)
        return;
    const ContainerId id = m_container->record.id;
    saveAs(window(), m_bridge, QString::fromStdString(m_container->record.name) + QStringLiteral(".log"),
           [id](const Engine& engine, int fd, Progress&, const std::stop_token& stop) {
               engine.containers().logs(
                   id, false, -1,
                   [fd](const LogLine& line) { writeFull(fd, line.text.data(), line.text.size(), "log"); },
                   stop);
           });
}

void LogsTab::buildToolbar() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    m_following = new QCheckBox(tr("Follow the end"), this);
    m_following->setChecked(true);
    auto* copy = new QPushButton(tr("Copy all"), this);
    setIconBeside(copy, icon(QStringLiteral("copy")));
    setLook(copy, ButtonLook::Small);
    m_find = new SearchField(tr("Find in log"), this);
    m_find->setAccessibleName(tr("Find in log"));
    m_find->setMaximumWidth(220);
    row->addWidget(m_following);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(m_find, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_view->toPlainText()); });
    const auto find = [this] {
        if (!m_find->text().isEmpty() && !m_view->find(m_find->text(), QTextDocument::FindBackward)) {
            m_view->moveCursor(QTextCursor::End);
            m_view->find(m_find->text(), QTextDocument::FindBackward);
        }
    };
    connect(m_find, &SearchField::searchChanged, this, find);
    connect(m_find, &QLineEdit::returnPressed, this, find);
}

void LogsTab::focusFilter() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void LogsTab::setContainer(const Container& container) {
    m_container = container;
    if (isVisible())
        follow();
}

void LogsTab::clear() {
    m_request.cancel();
    m_container.reset();
    m_followed.clear();
    m_view->clear();
}

void LogsTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void LogsTab::follow() {
    if (!m_container)
        return;
    const ContainerId id = m_container->record.id;
    const QString run = QString::fromStdString(id.str() + " " + m_container->state.startedAt);
    if (run == m_followed)
        return;
    m_followed = run;
    m_anyLine = false;
    m_view->clear();
    m_view->setFollowing(true);
    showIfEmpty();
    const auto channel = Channel<LogLine>::make(this, [this, run](const std::vector<LogLine>& lines) {
        if (run == m_followed)
            append(lines);
    });
    m_bridge.ask(
        m_request,
        [id, channel](const Engine& engine, Progress&, std::stop_token stop) {
            engine.containers().logs(
                id, true, kTail, [&](const LogLine& line) { channel->push(line, stop); }, stop);
        },
        this, [this] { showIfEmpty(); },
        [this](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The log could not be read."), error);
            m_message->setTexts(text.what, text.why);
            m_stack->setCurrentWidget(m_message);
        });
}

void LogsTab::append(const std::vector<LogLine>& lines) {
    m_anyLine = m_anyLine || !lines.empty();
    m_stack->setCurrentWidget(m_view);
    QStringList run;
    bool errors = false;
    const auto flush = [&] {
        if (!run.isEmpty())
            m_view->appendLines(run, errors);
        run.clear();
    };
    for (const LogLine& line : lines) {
        if (line.standardError != errors)
            flush();
        errors = line.standardError;
        QString text = QString::fromUtf8(line.text.data(), static_cast<qsizetype>(line.text.size()));
        while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
            text.chop(1);
        run.append(text);
    }
    flush();
}

void LogsTab::showIfEmpty() {
    if (m_anyLine || !m_container) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const bool running = m_container->state.status == ContainerStatus::Running;
    m_message->setTexts(tr("The log is empty"),
                        running ? tr("What the container writes to its output shows here.")
                                : tr("The container wrote nothing to its output."));
    m_stack->setCurrentWidget(m_message);
}

} // namespace outcrop::ui
