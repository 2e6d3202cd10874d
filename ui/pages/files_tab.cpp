// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/files_tab.h"

#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/file_browser.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/save_as.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/tree_drop.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_tree_view.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

FilesTab::FilesTab(Bridge& bridge, const char* splitterName, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* files =
        new FileBrowser(bridge, FileTreeModel::Layout::Plain, QString::fromLatin1(splitterName), this);
    m_files = files;
    m_browser = files->tree();
    m_file = files->file();
    layout->addWidget(files);
    setFocusProxy(m_browser->view());
    auto* again = new QAction(icon(QStringLiteral("refresh")), tr("Read again"), this);
    connect(again, &QAction::triggered, this, &FilesTab::refresh);
    m_drop = new TreeDrop(bridge, m_browser);
    for (QAction* act : m_drop->acts())
        files->addMenuAction(act);
    files->addMenuAction(again);
    connect(m_drop, &TreeDrop::changed, this, [this](const QByteArray& path) {
        m_wantedPath = path;
        refresh();
    });
    connect(m_drop, &TreeDrop::mountWanted, this, &FilesTab::mountWanted);
    connect(files, &FileBrowser::opened, this, &FilesTab::openFile);
    connect(files, &FileBrowser::layerWanted, this, &FilesTab::layerWanted);
    connect(files, &FileBrowser::menuWanted, this, &FilesTab::addSaving);
    connect(files, &FileBrowser::severalMenuWanted, this, &FilesTab::addSavingSeveral);
    connect(m_browser, &TreeBrowser::pathSelected, this, [this](const QByteArray& path) {
        if (m_file->isVisible())
            openFile(path);
    });
}

void FilesTab::setSource(const QString& subject, const QString& version, ReadTree readTree, OpenPath openPath,
                         FindRoot root) {
    if (subject != m_subject) {
        m_file->hide();
        m_readVersion.clear();
        m_browser->showMessage(tr("Reading the files…"), {});
    }
    m_subject = subject;
    m_version = version;
    m_readTree = std::move(readTree);
    m_openPath = std::move(openPath);
    m_root = std::move(root);
    if (isVisible())
        readIfStale();
}

void FilesTab::setLayers(const std::string& subject, const std::string& commandName) {
    m_layersOf = subject;
    m_files->setHistorySubject(subject, commandName);
}

void FilesTab::takeCopies(const FilesOwner& owner, const QString& shownName) {
    m_drop->setOwner(owner, shownName);
}

void FilesTab::offerMounts(bool on) {
    m_drop->offerMounts(on);
}

void FilesTab::addAct(QAction* act) {
    m_files->addMenuAction(act);
}

void FilesTab::refuseCopies(const QString& why) {
    m_drop->refuse(why);
}

void FilesTab::clear() {
    m_drop->refuse({});
    m_treeRequest.cancel();
    m_file->stop();
    m_subject.clear();
    m_readVersion.clear();
    m_readTree = nullptr;
    m_commands = nullptr;
    setLayers({}, {});
    m_reading = false;
    m_wantedPath.clear();
    m_file->hide();
}

void FilesTab::refresh() {
    m_readVersion.clear();
    if (isVisible())
        readIfStale();
}

void FilesTab::openPath(const QByteArray& path) {
    m_wantedPath = path;
    if (!m_reading && m_browser->tree())
        m_browser->openPath(std::exchange(m_wantedPath, {}));
}

void FilesTab::focusFilter() {
    m_browser->focusFilter();
}

void FilesTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    readIfStale();
}

void FilesTab::readIfStale() {
    const QString version = m_subject + QLatin1Char(' ') + m_version;
    if (!m_readTree || version == m_readVersion)
        return;
    m_readVersion = version;
    const ReadTree read = m_readTree;
    const QString subject = m_subject;
    m_reading = true;
    m_browser->showLoading(subject);
    m_bridge.ask(
        m_treeRequest,
        [read](const Engine& engine, Progress&, std::stop_token stop) { return read(engine, stop); }, this,
        [this, subject](std::shared_ptr<const MergedTree> tree) {
            m_reading = false;
            emit bytesKnown(tree->totalBytes());
            if (tree->size() <= 1)
                m_browser->showMessage(tr("There are no files"), tr("Nothing has been written here yet."));
            else
                m_browser->setTree(std::move(tree), {}, subject);
            if (const QByteArray path = std::exchange(m_wantedPath, {}); !path.isEmpty())
                m_browser->openPath(path);
        },
        [this](const Error& error) {
            m_reading = false;
            m_browser->showFailure(ErrorText::of(tr("The files could not be read."), error));
        });
}

OpenFile FilesTab::fileAt(const QByteArray& path) const {
    return [open = m_openPath, raw = path.toStdString()](const Engine& engine, const std::stop_token& stop) {
        return open(engine, raw, stop);
    };
}

void FilesTab::openFile(const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (node == kNoNode || !m_openPath)
        return;
    const FileEntry entry = m_browser->tree()->entry(node);
    if (entry.type == FileType::Directory)
        return;
    m_file->show();
    if (!m_file->openSpecial(path, format::bytes(entry.size), entry))
        m_file->open(path, format::bytes(entry.size), fileAt(path), m_layersOf);
}

void FilesTab::addSaving(QMenu* menu, const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (node == kNoNode || !m_openPath)
        return;
    const FileType type = m_browser->tree()->entry(node).type;
    if (type == FileType::Directory && m_root)
        addSavingFolder(menu, m_bridge, folderSaving(m_root, path));
    else if (type == FileType::Regular)
        addSavingFile(menu, path, m_bridge, fileAt(path));
    if (m_commands)
        addCommands(menu, m_commands(path, type));
}

void FilesTab::addSavingSeveral(QMenu* menu, const QList<QByteArray>& paths) {
    if (!m_root)
        return;
    std::vector<std::string> top = topmostPaths(paths);
    const int count = static_cast<int>(top.size());
    ui::addSavingSeveral(menu, count, m_bridge, severalSaving(m_root, std::move(top)));
}

} // namespace outcrop::ui
