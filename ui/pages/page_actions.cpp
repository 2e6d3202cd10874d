// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/page_actions.h"

#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/shell_words.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace outcrop::ui {

namespace {
constexpr int kDialogSlowMs = 100;
}

PageActions::PageActions(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    m_slow.setSingleShot(true);
    m_slow.setInterval(kDialogSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { emit said(tr("Looking at what it is about…")); });
}

/// What was said of the wait has had its time.
void PageActions::endWaiting() {
    const bool told = !m_slow.isActive();
    m_slow.stop();
    if (told)
        emit said({});
}

QAction* PageActions::addAction(const QString& iconName, const QString& text, const QKeySequence& shortcut) {
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    // Of the page that is in sight: the same keys mean the same on the others.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions.append(action);
    return action;
}

void PageActions::nameActs(std::initializer_list<std::pair<QAction*, const char*>> acts) {
    for (const auto& [act, name] : acts)
        act->setObjectName(QString::fromLatin1(name));
}

void PageActions::popupMenu(QWidget* parent, const QPoint& globalPos, const QList<QAction*>& first) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(first);
    for (const QList<QAction*>& group : std::as_const(m_menu)) {
        menu->addSeparator();
        menu->addActions(group);
    }
    if (!m_commands.isEmpty()) {
        menu->addSeparator();
        QMenu* lines = menu->addMenu(icon(QStringLiteral("terminal")), tr("Copy command"));
        lines->addActions(m_commands);
    }
    menu->popup(globalPos);
}

void PageActions::setSelection(const QStringList& ids) {
    if (ids == m_selection)
        return;
    m_selection = ids;
    update();
}

void PageActions::tellBatch(const BatchTexts& texts, const BatchResult& result) {
    const int failed = static_cast<int>(result.failures.size());
    QStringList words;
    if (result.done > 0)
        words << texts.done(result.done);
    if (failed > 0)
        words << texts.failed(failed);
    if (result.left > 0)
        words << tr("%n were left as they were.", "things of a cancelled act on several", result.left);
    emit said(words.join(u' '));
    if (texts.undo && result.done > 0)
        offerUndo(texts.undo);
    if (failed > 0)
        ErrorDialog::show(failuresText(texts.failed(failed), result.failures), window());
}

void PageActions::setCommands(const std::vector<std::vector<std::string>>& lines) {
    QStringList wanted;
    for (const std::vector<std::string>& words : lines)
        if (!words.empty())
            wanted.append(joinShellWords(words));
    if (wanted == m_lines)
        return;
    m_lines = wanted;
    for (QAction* old : std::exchange(m_commands, {}))
        old->deleteLater(); // a menu may show it
    for (const QString& line : std::as_const(m_lines)) {
        QAction* action = makeCommandAct(line, this);
        connect(action, &QAction::triggered, this, [this, line] { copyLine(line); });
        m_commands.append(action);
    }
}

void PageActions::copyLine(const QString& line) {
    QGuiApplication::clipboard()->setText(line);
    emit said(tr("Copied: %1").arg(line));
}

void PageActions::offerUndo(std::function<void()> undo) {
    if (Task* task = bridge().tasks().ending())
        task->offerUndo(this, std::move(undo));
}

void PageActions::offerPlace(const QString& path) {
    if (Task* task = bridge().tasks().ending())
        task->setPlace(path);
}

QWidget* PageActions::window() const {
    return m_anchor ? m_anchor->window() : nullptr;
}

void PageActions::fail(const QString& what, const Error& error) {
    ErrorDialog::show(ErrorText::of(what, error), window());
}

} // namespace outcrop::ui
