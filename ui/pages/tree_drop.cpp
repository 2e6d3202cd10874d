// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/tree_drop.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/path_kinds.h"
#include "ui/pages/copy_in.h"
#include "ui/pages/tree_browser.h"
#include "ui/theme/icons.h"
#include "ui/widgets/drop_words.h"
#include "ui/widgets/file_tree_view.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kOpenAfter = 600; ///< ms over a closed directory
constexpr int kScrollEvery = 30;

} // namespace

TreeDrop::TreeDrop(Bridge& bridge, TreeBrowser* browser)
    : QObject(browser), m_browser(browser), m_view(browser->view()), m_words(new DropWords(browser)),
      m_preview(bridge, this), m_copy(new CopyIn(bridge, this)) {
    m_browser->setAcceptDrops(true);
    m_view->viewport()->setAcceptDrops(true);
    for (QObject* watched : {static_cast<QObject*>(m_browser), static_cast<QObject*>(m_view),
                             static_cast<QObject*>(m_view->viewport())})
        watched->installEventFilter(this);
    m_open.setSingleShot(true);
    m_open.setInterval(kOpenAfter);
    m_scroll.setInterval(kScrollEvery);
    connect(&m_open, &QTimer::timeout, this, &TreeDrop::openTarget);
    connect(&m_scroll, &QTimer::timeout, this, &TreeDrop::scrollAtEdge);
    connect(&m_preview, &IncomingPreview::changed, this, &TreeDrop::placeAgain);
    connect(m_copy, &CopyIn::changed, this, &TreeDrop::changed);
    connect(m_copy, &CopyIn::failed, this, [this](const QString& what, const Error& why) {
        ErrorDialog::show(ErrorText::of(what, why), m_browser->window());
    });
    connect(m_words, &DropWords::agreed, this, &TreeDrop::agree);
    connect(m_words, &DropWords::mountWanted, this, &TreeDrop::mount);
    connect(m_words, &DropWords::declined, this, &TreeDrop::stop);
    connect(m_view, &FileTreeView::currentPathChanged, this, &TreeDrop::pointAtCurrent);
    const auto moved = [this] {
        m_placed = false;
        if (m_view->isRestoring()) // its model is not yet whole again for everyone
            QTimer::singleShot(0, this, &TreeDrop::placeAgain);
        else
            placeAgain();
    };
    connect(m_view, &QTreeView::expanded, this, moved);
    connect(m_view, &QTreeView::collapsed, this, moved);
    connect(m_browser, &TreeBrowser::shown, this, moved);
    buildActs();
    refuse({});
}

void TreeDrop::buildActs() {
    m_paste = addAct("import", tr("Paste files"), &TreeDrop::paste);
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_browser->addAction(m_paste);
    m_chooseFiles = addAct("file", tr("Copy files in…"), &TreeDrop::chooseFiles);
    m_chooseFolder = addAct("folder", tr("Copy a folder in…"), &TreeDrop::chooseFolder);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &TreeDrop::followClipboard);
}

QAction* TreeDrop::addAct(const char* iconName, const QString& text, void (TreeDrop::*slot)()) {
    auto* act = new QAction(icon(QString::fromLatin1(iconName)), text, this);
    connect(act, &QAction::triggered, this, slot);
    return act;
}

void TreeDrop::setOwner(const FilesOwner& owner, const QString& shownName) {
    if (m_owner && m_owner->name == owner.name)
        return;
    stop();
    m_owner = owner;
    m_shownName = shownName;
    m_refusal.clear();
    followClipboard();
}

void TreeDrop::refuse(const QString& words) {
    stop();
    m_owner.reset();
    m_refusal = words;
    followClipboard();
}

void TreeDrop::followClipboard() {
    for (QAction* act : {m_chooseFiles, m_chooseFolder})
        allow(act, m_owner.has_value(), m_refusal);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const bool some = data != nullptr && data->hasUrls();
    allow(m_paste, m_owner && some, m_owner ? tr("There are no files on the clipboard.") : m_refusal);
}

bool TreeDrop::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
        m_dragged.forget();
        [[fallthrough]];
    case QEvent::DragMove:
        return dragged(watched, static_cast<QDragMoveEvent*>(event));
    case QEvent::DragLeave:
        if (m_way != Way::Pasted)
            stop();
        return m_owner.has_value();
    case QEvent::Drop:
        return drop(static_cast<QDropEvent*>(event));
    case QEvent::KeyPress:
        return watched == m_view && typed(static_cast<QKeyEvent*>(event));
    case QEvent::Hide:
        if (watched == m_browser)
            stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// What comes from this tree itself would be copied onto itself.
bool TreeDrop::dragged(QObject* watched, QDragMoveEvent* event) {
    if (!m_owner)
        return sayRefusal(event);
    if (event->source() == m_view || !m_dragged.mayHold(event->mimeData()))
        return false;
    event->setDropAction(Qt::CopyAction); // what is proposed may be a move, and the file gone after it
    event->accept();
    const QStringList paths = m_dragged.of(event->mimeData());
    if (paths.isEmpty())
        return true;
    if (m_way != Way::Dragged || paths != m_preview.paths()) {
        m_way = Way::Dragged;
        show(paths);
    }
    pointAt(m_view->viewport()->mapFrom(static_cast<QWidget*>(watched), event->position().toPoint()));
    return true;
}

/// Folders and archives are taken elsewhere in the window, where nothing can be copied in.
bool TreeDrop::sayRefusal(QDragMoveEvent* event) {
    const QStringList paths = m_dragged.of(event->mimeData());
    if (m_refusal.isEmpty() || paths.isEmpty() || !foldersAmong(paths).isEmpty() ||
        !namedAsArchivesAmong(paths).isEmpty())
        return false;
    m_words->setButtonsShown(false);
    m_words->say({m_refusal}, true);
    m_words->keepAwayFrom(0, QRect(m_view->mapTo(m_browser, QPoint()), m_view->size()));
    if (event->type() == QEvent::DragEnter)
        event->accept(); // for the leave to come
    else
        event->ignore();
    return true;
}

bool TreeDrop::drop(QDropEvent* event) {
    if (!m_owner)
        return !m_refusal.isEmpty() && !m_words->isHidden();
    if (event->source() == m_view)
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QStringList paths = m_dragged.of(event->mimeData());
    if (m_directory.isEmpty() || paths.isEmpty())
        stop();
    else if (mountable(paths))
        askWhich();
    else
        agree();
    return true;
}

bool TreeDrop::typed(QKeyEvent* event) {
    if (m_way != Way::Pasted)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        agree();
        return true;
    case Qt::Key_Escape:
        stop();
        return true;
    default:
        return false;
    }
}

void TreeDrop::paste() {
    m_dragged.forget();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = data != nullptr ? m_dragged.of(data) : QStringList();
    if (paths.isEmpty() || !m_owner)
        return;
    m_way = Way::Pasted;
    show(paths);
    pointAtCurrent();
    m_view->setFocus();
}

void TreeDrop::chooseFiles() {
    choose(false);
}

void TreeDrop::chooseFolder() {
    choose(true);
}

void TreeDrop::choose(bool folder) {
    auto* dialog =
        new QFileDialog(m_browser->window(), folder ? tr("Folder to copy in") : tr("Files to copy in"));
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        if (!m_owner || paths.isEmpty())
            return;
        m_way = Way::Pasted;
        show(paths);
        pointAtCurrent();
        m_view->setFocus();
    });
    dialog->open();
}

void TreeDrop::show(const QStringList& paths) {
    m_placed = false;
    m_words->setButtonsShown(m_way == Way::Pasted);
    m_mountable = m_way == Way::Pasted && mountable(paths);
    m_words->setMountShown(m_mountable);
    m_preview.start(paths);
}

bool TreeDrop::mountable(const QStringList& paths) const {
    return m_offersMounts && paths.size() == 1 && !foldersAmong(paths).isEmpty();
}

/// The ghosts stay, and the words get their buttons.
void TreeDrop::askWhich() {
    const QByteArray directory = m_directory;
    m_open.stop();
    m_scroll.stop();
    m_way = Way::Pasted;
    m_mountable = true;
    m_words->setButtonsShown(true);
    m_words->setMountShown(true);
    if (const QModelIndex index = m_view->fileModel()->indexOfPath(directory); index.isValid())
        m_view->setCurrentPath(directory);
    else
        m_view->setCurrentIndex({});
    pointAtCurrent();
    m_view->setFocus();
}

void TreeDrop::mount() {
    const QString folder = m_preview.paths().value(0);
    const QByteArray directory = m_directory;
    stop();
    if (!folder.isEmpty() && !directory.isEmpty())
        emit mountWanted(folder, directory);
}

void TreeDrop::agree() {
    const QStringList paths = m_preview.paths();
    const QByteArray directory = m_directory;
    stop();
    if (m_owner && !paths.isEmpty() && !directory.isEmpty())
        m_copy->start(*m_owner, m_shownName, paths, directory);
}

void TreeDrop::stop() {
    m_way = Way::None;
    m_open.stop();
    m_scroll.stop();
    m_preview.stop();
    m_placed = false;
    m_pointed.clear();
    m_directory.clear();
    m_words->hide();
    m_words->setMountShown(false);
    m_mountable = false;
    m_view->setTarget({});
    m_view->fileModel()->clearGhosts();
}

} // namespace outcrop::ui
