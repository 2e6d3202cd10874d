// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_browser.h"

#include "ui/bridge/bridge.h"
#include "ui/pages/drag_out.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/save_as.h"
#include "ui/pages/tree_browser.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_tree_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <memory>

namespace outcrop::ui {

FileBrowser::FileBrowser(Bridge& bridge, FileTreeModel::Layout layout, const QString& name, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_compares(layout == FileTreeModel::Layout::Changes) {
    setObjectName(name);
    setChildrenCollapsible(false);
    m_tree = new TreeBrowser(bridge, layout, this);
    m_tree->setObjectName(QStringLiteral("tree"));
    m_file = new FilePane(bridge, this);
    m_file->setMinimumHeight(m_compares ? 160 : 140);
    m_file->hide();
    addWidget(m_tree);
    addWidget(m_file);
    setStretchFactor(0, m_compares ? 1 : 3);
    setStretchFactor(1, m_compares ? 1 : 2);
    addActions(m_file->keyActs());
    connect(m_tree, &TreeBrowser::pathOpened, this, &FileBrowser::opened);
    connect(m_tree, &TreeBrowser::contextMenuWanted, this, &FileBrowser::showMenu);
    m_file->setWalks(m_compares);
    if (m_compares)
        connect(m_file, &FilePane::changeWanted, this, &FileBrowser::goToChange);
    m_dragOut = new DragOut(bridge, m_tree->view());
    connect(m_tree->view(), &FileTreeView::dragWanted, this, &FileBrowser::dragOut);
    connect(this, &FileBrowser::opened, this, [this] { m_reopens = false; });
    connect(m_tree, &TreeBrowser::returned, this, &FileBrowser::reopen);
    connect(m_file, &FilePane::closed, this, [this] {
        m_reopens = false;
        m_file->stop();
        m_file->hide();
        m_tree->view()->setFocus();
    });
}

/// Choosing a file of changes opens it.
void FileBrowser::goToChange(int step) {
    const QByteArray path = m_tree->view()->changedPath(step);
    if (path.isEmpty())
        return m_file->say(step > 0 ? tr("This is the last change.") : tr("This is the first change."));
    m_file->arriveFrom(step);
    m_tree->view()->setCurrentPath(path);
}

QVariantMap FileBrowser::state() const {
    return {{QStringLiteral("open"), m_reopens || !m_file->isHidden()}};
}

void FileBrowser::setState(const QVariantMap& state) {
    m_reopens = state.value(QStringLiteral("open")).toBool();
}

void FileBrowser::reopen(const QByteArray& path) {
    if (m_reopens)
        emit opened(path);
}

/// What its menu would save.
void FileBrowser::dragOut(const QByteArray& path) {
    const NodeIndex node = m_tree->nodeOf(path);
    if (node == kNoNode)
        return;
    const std::unique_ptr<QMenu> menu(new QMenu(this));
    emit menuWanted(menu.get(), path);
    for (const QAction* act : menu->actions())
        if (const std::optional<Saving> saving = savingOf(*act))
            return m_dragOut->start(*saving, m_tree->tree()->node(node).totalSize);
}

void FileBrowser::showMenu(const QByteArray& path, const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, path);
    menu->popup(globalPos);
}

QList<QAction*> FileBrowser::viewActs() {
    if (m_offered)
        m_offered->deleteLater(); // a menu may show its acts
    QList<QAction*> acts;
    const QByteArray path = m_tree->view()->currentPath();
    if (m_tree->view()->isVisible() && !path.isEmpty()) {
        m_offered = new QMenu(this);
        fillMenu(m_offered, path);
        for (QAction* act : m_offered->actions())
            if (!act->isSeparator() && act->menu() == nullptr)
                acts.append(act);
    }
    return acts + m_file->acts();
}

void FileBrowser::fillMenu(QMenu* menu, const QByteArray& path) {
    QAction* open = m_compares ? menu->addAction(icon(QStringLiteral("diff")), tr("Show the difference"))
                               : menu->addAction(icon(QStringLiteral("file")), tr("Open"));
    connect(open, &QAction::triggered, this, [this, path] { emit opened(path); });
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy path")), &QAction::triggered, this,
            [path] { QGuiApplication::clipboard()->setText(QString::fromUtf8(path)); });
    emit menuWanted(menu, path);
    if (!m_menuActions.isEmpty())
        menu->addSeparator();
    menu->addActions(m_menuActions);
}

} // namespace outcrop::ui
