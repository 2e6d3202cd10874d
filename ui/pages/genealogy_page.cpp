// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/genealogy_page.h"

#include "ui/commands/action_table.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/genealogy_list_pane.h"
#include "ui/pages/genealogy_pane.h"
#include "ui/pages/image_actions.h"
#include "ui/pages/volume_actions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/genealogy_view.h"

#include <QMenu>
#include <initializer_list>

namespace outcrop::ui {

GenealogyPage::GenealogyPage(Bridge& bridge, QObject* parent, const PageHome& home)
    : QObject(parent), m_bridge(bridge), m_images(new ImageActions(bridge, this)),
      m_containers(new ContainerActions(bridge, this)), m_volumes(new VolumeActions(bridge, this)),
      m_list(new GenealogyListPane(home.lists)), m_detail(new GenealogyPane(bridge, home.details)) {
    m_search = new QAction(icon(QStringLiteral("search")), tr("Search the genealogy"), this);
    m_search->setShortcut(QKeySequence::Find);
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_search, &QAction::triggered, m_list, &GenealogyListPane::focusSearch);
    m_list->addAction(m_search);
    m_detail->addAction(m_search);
    m_list->addActions(m_detail->acts());
    connectPanes();
    connectActions();
    choose(-1);
    connect(&bridge, &Bridge::snapshotChanged, m_detail,
            [this](const SnapshotPtr&, const SnapshotPtr& now) { m_detail->setSnapshot(now); });
    m_detail->setSnapshot(bridge.snapshot());
}

/// The window owns the panes it has placed; those of a page without one are still ours.
GenealogyPage::~GenealogyPage() {
    delete m_list;
    delete m_detail;
}

void GenealogyPage::connectPanes() {
    GenealogyView* view = m_detail->view();
    connect(m_detail, &GenealogyPane::chartChanged, this, [this](const GenealogyChartPtr& chart) {
        m_list->setChart(chart);
        selectWanted();
    });
    connect(m_detail, &GenealogyPane::compareWanted, this, &GenealogyPage::compareWanted);
    connect(m_detail, &GenealogyPane::imagesWanted, this, &GenealogyPage::imagesWanted);
    connect(m_detail, &GenealogyPane::said, this, &GenealogyPage::said);
    connect(view, &GenealogyView::currentChanged, this, &GenealogyPage::choose);
    connect(view, &GenealogyView::activated, this, &GenealogyPage::open);
    connect(view, &GenealogyView::contextMenuWanted, this, &GenealogyPage::popupMenu);
    const auto goTo = [view](const QString& key) { view->goTo(view->chart().indexOf(key)); };
    connect(m_list, &GenealogyListPane::matchesChanged, this, &GenealogyPage::showMatches);
    connect(m_list, &GenealogyListPane::nextWanted, this, &GenealogyPage::goToNextMatch);
    connect(m_list, &GenealogyListPane::chosen, this, goTo);
    connect(m_list, &GenealogyListPane::opened, this, [this, goTo, view](const QString& key) {
        goTo(key);
        open(view->current());
    });
    connect(m_list, &GenealogyListPane::menuWanted, this,
            [this, goTo](const QString& key, const QPoint& globalPos) {
                goTo(key);
                popupMenu(globalPos);
            });
}

void GenealogyPage::connectActions() {
    for (PageActions* actions : std::initializer_list<PageActions*>{m_images, m_containers, m_volumes}) {
        actions->setAnchor(m_detail);
        connect(actions, &PageActions::said, this, &GenealogyPage::said);
        connect(actions, &PageActions::importWanted, this, &GenealogyPage::importWanted);
        connect(actions, &PageActions::compareWanted, this,
                [this](const QString& name) { emit compareWanted(name, {}); });
    }
    connect(m_images, &ImageActions::containerStarted, this, &GenealogyPage::containerStarted);
    connect(m_images, &ImageActions::imageLoaded, this, &GenealogyPage::select);
    connect(m_containers, &ContainerActions::imageCommitted, this, &GenealogyPage::select);
    connect(m_volumes, &VolumeActions::volumeCreated, this, &GenealogyPage::select);
}

const GenealogyBox* GenealogyPage::current() const {
    const int index = m_detail->view()->current();
    return index < 0 ? nullptr : &m_detail->view()->chart().boxes[index];
}

PageActions* GenealogyPage::actionsOf(const GenealogyBox& box) const {
    switch (box.kind) {
    case GenealogyBox::Kind::Container:
        return m_containers;
    case GenealogyBox::Kind::Volume:
        return m_volumes;
    case GenealogyBox::Kind::Image:
    case GenealogyBox::Kind::Layers:
        break;
    }
    return m_images;
}

/// Its acts have their keys here as they have them in its own page; what the window offers everywhere has
/// them already.
void GenealogyPage::choose(int) {
    const GenealogyBox* box = current();
    const bool image = box != nullptr && box->kind == GenealogyBox::Kind::Image;
    const bool container = box != nullptr && box->kind == GenealogyBox::Kind::Container;
    const bool volume = box != nullptr && box->kind == GenealogyBox::Kind::Volume;
    m_images->setCurrent(image ? box->subject : QString(), image ? box->id : QString());
    m_containers->setCurrent(
        container ? m_bridge.snapshot()->container(ContainerId::parse(box->id.toStdString())) : nullptr);
    m_volumes->setCurrent(volume ? box->id : QString(), volume && box->used);
    m_list->setCurrent(box == nullptr ? QString() : box->key);
    PageActions* actions = box == nullptr ? m_images : actionsOf(*box);
    if (actions == m_actions)
        return;
    m_actions = actions;
    for (QAction* key : std::as_const(m_keys))
        for (QWidget* pane : {listPane(), detailPane()})
            pane->removeAction(key);
    m_keys.clear();
    for (QAction* action : actions->actions())
        if (!offeredEverywhere(action))
            m_keys.append(action);
    for (QWidget* pane : {listPane(), detailPane()})
        pane->addActions(m_keys);
}

/// Of layers that are shared the first image that stands on them.
void GenealogyPage::open(int index) {
    const GenealogyChart& chart = m_detail->view()->chart();
    if (index >= 0 && chart.boxes[index].kind == GenealogyBox::Kind::Layers)
        index = chart.firstImage(index);
    if (index < 0)
        return;
    const GenealogyBox& box = chart.boxes[index];
    switch (box.kind) {
    case GenealogyBox::Kind::Container:
        emit opened(Thing::Container, box.id);
        return;
    case GenealogyBox::Kind::Volume:
        emit opened(Thing::Volume, box.id);
        return;
    case GenealogyBox::Kind::Image:
    case GenealogyBox::Kind::Layers:
        emit opened(Thing::Image, box.subject);
    }
}

void GenealogyPage::showMatches(const QVector<bool>& matches, bool typed) {
    m_matches = matches;
    m_detail->view()->setMatches(matches);
    const int now = m_detail->view()->current();
    if (typed && !matches.isEmpty() && (now < 0 || !matches[now]))
        goToNextMatch();
}

void GenealogyPage::goToNextMatch() {
    const int count = int(m_matches.size());
    const int now = m_detail->view()->current();
    for (int step = 1; step <= count; ++step)
        if (const int next = (now + step + count) % count; m_matches[next])
            return m_detail->view()->goTo(next);
}

void GenealogyPage::popupMenu(const QPoint& globalPos) {
    const GenealogyBox* box = current();
    if (box == nullptr)
        return;
    if (box->kind != GenealogyBox::Kind::Layers)
        return actionsOf(*box)->popupMenu(m_detail, globalPos, m_detail->actsOfBox());
    auto* menu = new QMenu(m_detail);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_detail->actsOfBox());
    menu->popup(globalPos);
}

QWidget* GenealogyPage::listPane() const {
    return m_list;
}
QWidget* GenealogyPage::detailPane() const {
    return m_detail;
}
QList<QAction*> GenealogyPage::actions() const {
    return m_detail->acts() + QList<QAction*>{m_search} + m_keys;
}
QList<QAction*> GenealogyPage::commandActions() const {
    return m_actions->commandActions();
}
QString GenealogyPage::subject() const {
    return m_actions->subject();
}
void GenealogyPage::focusPicture() {
    m_detail->view()->setFocus();
}

void GenealogyPage::select(const QString& subject) {
    m_wanted = subject;
    selectWanted();
}

void GenealogyPage::selectWanted() {
    if (m_wanted.isEmpty())
        return;
    const QVector<GenealogyBox>& boxes = m_detail->view()->chart().boxes;
    for (int i = 0; i < boxes.size(); ++i)
        if (boxes[i].subject == m_wanted || boxes[i].id == m_wanted) {
            m_wanted.clear();
            return m_detail->view()->goTo(i);
        }
}

QVariantMap GenealogyPage::state() const {
    return {{QStringLiteral("searched"), m_list->searched()},
            {QStringLiteral("picture"), m_detail->view()->state()}};
}

void GenealogyPage::setState(const QVariantMap& state) {
    m_list->setSearched(state.value(QStringLiteral("searched")).toString());
    m_detail->view()->setState(state.value(QStringLiteral("picture")).toMap());
}

} // namespace outcrop::ui
