// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/page_actions.h"

#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/shell_words.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace outcrop::ui {

PageActions::PageActions(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

QAction* PageActions::addAction(const QString& iconName, const QString& text, const QKeySequence& shortcut) {
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    // Of the page that is in sight: the same keys mean the same on the others.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions.append(action);
    return action;
}

void PageActions::popupMenu(QWidget* parent, const QPoint& globalPos) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
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
    if (result.done > 0)
        emit said(texts.done(result.done));
    if (!result.failures.empty())
        ErrorDialog::show(batchError(texts.failed(static_cast<int>(result.failures.size())), result),
                          window());
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
    constexpr int kShown = 80;
    for (const QString& line : std::as_const(m_lines)) {
        const QString text = line.size() <= kShown ? line : line.left(kShown - 1) + QChar(u'…');
        auto* action = new QAction(icon(QStringLiteral("terminal")), text, this);
        connect(action, &QAction::triggered, this, [this, line] { copyLine(line); });
        m_commands.append(action);
    }
}

void PageActions::copyLine(const QString& line) {
    QGuiApplication::clipboard()->setText(line);
    emit said(tr("Copied: %1").arg(line));
}

QWidget* PageActions::window() const {
    return m_anchor ? m_anchor->window() : nullptr;
}

void PageActions::fail(const QString& what, const Error& error) {
    ErrorDialog::show(ErrorText::of(what, error), window());
}

} // namespace outcrop::ui
