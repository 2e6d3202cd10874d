// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Where in the tree TreeDrop's files would come. Ghosts stand after the row that is pointed at, so that it
// stays where it is.
#include "ui/pages/tree_browser.h"
#include "ui/pages/tree_drop.h"
#include "ui/widgets/drop_words.h"
#include "ui/widgets/file_tree_view.h"

#include <QScrollBar>
#include <QTimer>

namespace outcrop::ui {

namespace {

constexpr int kScrollEdge = 28;
constexpr int kScrollStep = 8;

bool isDirectory(const QModelIndex& index) {
    return index.data(FileTreeModel::TypeOf).toInt() == int(FileType::Directory);
}

QByteArray pointedPath(const QModelIndex& index) {
    return index.isValid() ? index.data(FileTreeModel::RawPath).toByteArray() : QByteArray("/");
}

} // namespace

void TreeDrop::pointAt(const QPoint& pos) {
    m_pos = pos;
    if (!m_scroll.isActive())
        m_scroll.start();
    FileTreeModel* model = m_view->fileModel();
    const QModelIndex index = m_view->indexAt(pos).siblingAtColumn(0);
    if (m_placed && (model->ghostAt(index) != nullptr || pointedPath(index) == m_pointed))
        return showWords();
    model->clearGhosts();
    placeAt(m_view->indexAt(pos).siblingAtColumn(0)); // rows below the ghosts have moved up
}

void TreeDrop::pointAtCurrent() {
    if (m_way != Way::Pasted)
        return;
    if (m_view->isRestoring()) {
        QTimer::singleShot(0, this, &TreeDrop::pointAtCurrent);
        return;
    }
    m_view->fileModel()->clearGhosts();
    placeAt(m_view->currentIndex().siblingAtColumn(0));
}

void TreeDrop::placeAt(QModelIndex pointed) {
    FileTreeModel* model = m_view->fileModel();
    const bool seen = m_view->isVisible();
    if (!seen)
        pointed = {};
    const bool inside = isDirectory(pointed);
    const bool open = inside && m_view->isExpanded(pointed);
    m_placed = true;
    m_pointed = pointedPath(pointed);
    m_directory = inside ? m_pointed : pointedPath(pointed.parent());
    m_preview.setPlace(seen ? m_browser->tree() : nullptr, m_directory);
    m_view->setTarget(m_directory);
    if (open)
        model->showGhosts(pointed, 0, false, m_preview.rows());
    else if (pointed.isValid())
        model->showGhosts(pointed.parent(), pointed.row() + 1, inside, m_preview.rows());
    else
        model->showGhosts(
            {}, model->rowCount({}) - (model->ghosts().parent == 0 ? int(model->ghosts().rows.size()) : 0),
            false, m_preview.rows());
    model->setReplaced(m_preview.replaced());
    showWords();
    if (m_way == Way::Dragged && inside && !open)
        m_open.start();
    else
        m_open.stop();
}

/// More is known, or rows have moved.
void TreeDrop::placeAgain() {
    if (m_way == Way::None)
        return;
    if (!m_placed)
        m_view->fileModel()->clearGhosts();
    if (m_way == Way::Pasted)
        return placeAt(m_view->currentIndex().siblingAtColumn(0));
    placeAt(m_placed ? m_view->fileModel()->indexOfPath(m_pointed)
                     : m_view->indexAt(m_pos).siblingAtColumn(0));
}

void TreeDrop::showWords() {
    QStringList words = m_preview.words();
    if (m_way == Way::Pasted)
        words << (m_mountable
                      ? tr("It can be copied, or mounted as long as the container runs. Return copies, "
                           "Escape leaves it.")
                      : tr("Return copies, Escape leaves it."));
    m_words->say(words, m_preview.warns());
    const QPoint at = m_way == Way::Pasted ? m_view->visualRect(m_view->currentIndex()).center() : m_pos;
    m_words->keepAwayFrom(m_view->viewport()->mapTo(m_browser, at).y(),
                          QRect(m_view->isVisible() ? m_view->mapTo(m_browser, QPoint()) : QPoint(),
                                m_view->isVisible() ? m_view->size() : m_browser->size()));
}

void TreeDrop::scrollAtEdge() {
    const int height = m_view->viewport()->height();
    const int step = m_pos.y() < kScrollEdge            ? -kScrollStep
                     : m_pos.y() > height - kScrollEdge ? kScrollStep
                                                        : 0;
    QScrollBar* bar = m_view->verticalScrollBar();
    const int before = bar->value();
    if (step == 0 || m_way != Way::Dragged || !m_view->viewport()->rect().contains(m_pos))
        return;
    bar->setValue(before + step);
    if (bar->value() != before)
        pointAt(m_pos);
}

void TreeDrop::openTarget() {
    const QModelIndex index = m_view->fileModel()->indexOfPath(m_pointed);
    if (m_way == Way::Dragged && index.isValid())
        m_view->expand(index);
}

} // namespace outcrop::ui
