// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/genealogy_pane.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/genealogy_picture.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/genealogy_view.h"
#include "ui/widgets/page_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

GenealogyPane::GenealogyPane(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_chart(std::make_shared<GenealogyChart>()) {
    build();
    addActs();
    connect(m_view, &GenealogyView::currentChanged, this, &GenealogyPane::updateActs);
    connect(m_view, &GenealogyView::markWanted, m_mark, &QAction::trigger);
    connect(m_view, &GenealogyView::compareWanted, this, &GenealogyPane::compareWanted);
    connect(m_empty, &EmptyState::actionTriggered, this, &GenealogyPane::imagesWanted);
    updateActs();
}

void GenealogyPane::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("genealogy"), m_stack);
    m_content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(m_content);
    m_header->setTitle(tr("Genealogy"));
    m_view = new GenealogyView(m_content);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
}

QAction* GenealogyPane::addAct(const char* iconName, const QString& text, const QKeySequence& keys,
                               void (GenealogyPane::*slot)()) {
    auto* act = new QAction(icon(QLatin1String(iconName)), text, this);
    act->setShortcut(keys);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(act, &QAction::triggered, this, slot);
    addAction(act);
    return act;
}

void GenealogyPane::addActs() {
    m_open = addAct("external", tr("Open in its page"), {}, &GenealogyPane::open);
    m_mark = addAct("check", tr("Mark for comparison"), QKeySequence(tr("Ctrl+M")), &GenealogyPane::mark);
    m_compareMarked = addAct("compare", tr("Compare with what is marked"), QKeySequence(tr("Ctrl+Shift+M")),
                             &GenealogyPane::compareMarked);
    m_copy =
        addAct("copy", tr("Copy the name of what is chosen"), QKeySequence::Copy, &GenealogyPane::copyName);
    m_zoomIn = addAct("zoom-in", tr("Zoom in"), QKeySequence::ZoomIn, &GenealogyPane::zoomIn);
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut =
        addAct("zoom-out", tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &GenealogyPane::zoomOut);
    m_fit = addAct("fit", tr("Show all of it"), QKeySequence(Qt::CTRL | Qt::Key_0), &GenealogyPane::fit);
    m_save = addAct("export", tr("Save picture…"), QKeySequence::Save, &GenealogyPane::savePicture);
    m_save->setToolTip(tr("Saves all of it as SVG, PDF or PNG"));
    m_header->addAction(m_fit);
    m_header->addAction(m_save);
}

QList<QAction*> GenealogyPane::acts() const {
    return {m_open, m_mark, m_compareMarked, m_copy, m_zoomIn, m_zoomOut, m_fit, m_save};
}

/// Where everything lies is found on a worker.
void GenealogyPane::setSnapshot(const SnapshotPtr& snapshot) {
    m_bridge.ask(
        m_request,
        [snapshot](const Engine&, Progress&, const std::stop_token&) { return chartOf(*snapshot); }, this,
        [this, snapshot](const GenealogyChartPtr& chart) { take(chart, snapshot); });
    if (snapshot->generation == 0 || snapshot->error)
        showEmpty(*snapshot);
}

void GenealogyPane::take(const GenealogyChartPtr& chart, const SnapshotPtr& snapshot) {
    m_chart = chart;
    m_view->setChart(chart);
    emit chartChanged(chart);
    updateActs();
    if (chart->boxes.isEmpty())
        return showEmpty(*snapshot);
    showFacts(*snapshot);
    m_stack->setCurrentWidget(m_content);
}

void GenealogyPane::showFacts(const Snapshot& snapshot) {
    m_header->setFacts(format::facts({tr("%n images", nullptr, int(snapshot.images.size())),
                                      tr("%n layers", nullptr, int(snapshot.layers.size())),
                                      tr("%n containers", nullptr, int(snapshot.containers.size())),
                                      tr("%n volumes", nullptr, int(snapshot.volumes.size()))}));
}

void GenealogyPane::showEmpty(const Snapshot& snapshot) {
    if (snapshot.error) {
        const ErrorText text = ErrorText::of(tr("The store could not be read."), *snapshot.error);
        m_empty->setIconName(QStringLiteral("alert"));
        m_empty->setTexts(text.what, text.remedy.isEmpty() ? text.why : text.why + u'\n' + text.remedy);
        m_empty->setAction({});
    } else {
        m_empty->setIconName(QStringLiteral("genealogy"));
        const bool read = snapshot.generation > 0;
        m_empty->setTexts(read ? tr("No images yet") : tr("Reading the store…"),
                          read ? tr("Images that share layers grow here as one tree, with their containers "
                                    "and volumes on it.")
                               : QString());
        m_empty->setAction(read ? tr("Go to images") : QString());
    }
    if (m_chart->boxes.isEmpty())
        m_stack->setCurrentWidget(m_empty);
}

void GenealogyPane::updateActs() {
    const int index = m_view->current();
    const GenealogyBox* box = index < 0 ? nullptr : &m_chart->boxes[index];
    const bool hasFiles = box != nullptr && !box->subject.isEmpty();
    const QString choose = tr("Choose an image, a container or a volume first.");
    allow(m_open, box != nullptr, choose);
    const bool marked = hasFiles && box->key == m_view->marked();
    m_mark->setText(marked ? tr("Take the mark away") : tr("Mark for comparison"));
    allow(m_mark, hasFiles, choose);
    allow(m_copy, box != nullptr, choose);
    const int first = m_chart->indexOf(m_view->marked());
    m_compareMarked->setText(first < 0 ? tr("Compare with what is marked")
                                       : tr("Compare with %1").arg(m_chart->boxes[first].title));
    allow(m_compareMarked, hasFiles && first >= 0 && !marked,
          first < 0 ? tr("Mark something else for comparison first.") : choose);
    for (QAction* act : {m_zoomIn, m_zoomOut, m_fit, m_save})
        allow(act, !m_chart->boxes.isEmpty(), tr("There are no images yet."));
}

void GenealogyPane::open() {
    if (m_view->current() >= 0)
        emit m_view->activated(m_view->current());
}

void GenealogyPane::mark() {
    const GenealogyBox& box = m_chart->boxes[m_view->current()];
    const bool was = box.key == m_view->marked();
    m_view->setMarked(was ? QString() : box.key);
    if (!was)
        emit said(tr("%1 is marked: choose another one to compare it with.").arg(box.title));
    updateActs();
}

void GenealogyPane::compareMarked() {
    const int first = m_chart->indexOf(m_view->marked());
    const QString after = m_chart->boxes[m_view->current()].subject;
    m_view->setMarked({});
    updateActs();
    emit compareWanted(m_chart->boxes[first].subject, after);
}

void GenealogyPane::copyName() {
    const GenealogyBox& box = m_chart->boxes[m_view->current()];
    QGuiApplication::clipboard()->setText(box.subject.isEmpty() ? box.title : box.subject);
}

void GenealogyPane::zoomIn() {
    m_view->zoomIn();
}
void GenealogyPane::zoomOut() {
    m_view->zoomOut();
}
void GenealogyPane::fit() {
    m_view->fit();
}

void GenealogyPane::savePicture() {
    saveAs(window(), m_bridge, tr("genealogy", "file name"), pictureKinds(m_chart, layoutDirection()));
}

} // namespace outcrop::ui
