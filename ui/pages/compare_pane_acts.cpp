// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/action_table.h"
#include "ui/dialogs/shell_words.h"
#include "ui/pages/compare_filters.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/file_change_text.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/path_filter_field.h"
#include "ui/pages/saved_changes.h"
#include "ui/pages/three_way_pane.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/icons.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMenu>

namespace outcrop::ui {

void ComparePane::addActions() {
    m_again = new QAction(icon(QStringLiteral("refresh")), tr("Compare again"), this);
    m_again->setShortcut(QKeySequence(Qt::Key_F5));
    m_again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_again, &QAction::triggered, this, &ComparePane::refresh);
    m_copy = new QAction(icon(QStringLiteral("copy")), tr("Copy command"), this);
    m_copy->setToolTip(tr("The line that does the same in a terminal"));
    connect(m_copy, &QAction::triggered, this, &ComparePane::copyCommand);
    m_save = new QAction(icon(QStringLiteral("export")), tr("Save…"), this);
    m_save->setToolTip(tr("Saves what differs as a patch or as a layer"));
    m_save->setEnabled(false);
    connect(m_save, &QAction::triggered, this, &ComparePane::saveAll);
    m_folder = new QAction(icon(QStringLiteral("folder")), tr("Open both as folders"), this);
    connect(m_folder, &QAction::triggered, this, &ComparePane::openFolders);
    m_header->addAction(m_save);
    m_header->addAction(m_copy);
    m_header->addAction(m_again);
    addAction(m_again);
    const auto addView = [this](const QString& text, int view) {
        auto* action = new QAction(icon(QStringLiteral("columns")), text, this);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + view)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, view] { m_views->setCurrent(view); });
        addAction(action);
        return action;
    };
    m_showFiles = addView(tr("Show what differs in files"), 0);
    m_showPackages = addView(tr("Show what differs in packages"), 1);
}

QList<QAction*> ComparePane::acts() const {
    const QList<QAction*> further = showsThree() ? m_three->acts() : m_filters->acts();
    return actsOnCompared() + further;
}

void ComparePane::fillMenu(QMenu* menu, const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (!m_compared || node == kNoNode)
        return;
    const bool removed = m_browser->tree()->node(node).change == Change::Removed;
    const FileType type = shownEntry(*m_browser->tree(), node).type;
    if (type == FileType::Regular)
        addSavingFile(menu, path, m_bridge,
                      fileOf(m_compared, removed ? FileSide::Before : FileSide::After, path));
    addSavingChanges(menu, nameToSave(path), m_bridge, comparedPatch(m_compared, {path}),
                     comparedLayer(m_compared, {path}));
    addCommands(menu, changeCommands(m_beforeName.toStdString(), m_afterName.toStdString(), path, type));
}

void ComparePane::saveAll() {
    if (m_compared)
        popupSavingAll(this, QCursor::pos(), tr("changes"), m_bridge, comparedPatch(m_compared, {}),
                       comparedLayer(m_compared, {}));
}

void ComparePane::openFolders() {
    for (const QString& side : {m_beforeName, m_afterName})
        m_folders.open(side.toStdString());
}

QString ComparePane::command() const {
    if (m_wantsThree)
        return m_three->command();
    std::vector<std::string> words{"outcrop", "packages"};
    if (m_views->current() == 0)
        words = compareCommand(m_browser->query(), m_filters->commandWords());
    words.insert(words.end(), {m_beforeName.toStdString(), m_afterName.toStdString()});
    return joinShellWords(words);
}

void ComparePane::copyCommand() {
    QGuiApplication::clipboard()->setText(command());
    emit said(tr("Copied: %1").arg(command()));
}

} // namespace outcrop::ui
