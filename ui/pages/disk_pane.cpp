// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/disk_pane.h"

#include "ui/models/format.h"
#include "ui/pages/disk_actions.h"
#include "ui/pages/disk_removal.h"
#include "ui/pages/disk_table.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/disk_map.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {
constexpr int kFootHeight = 56;
}

DiskPane::DiskPane(DiskThingsModel* things, DiskActions* actions, QWidget* parent)
    : QWidget(parent), m_things(things), m_actions(actions) {
    build();
    connectViews();
    showRemoval();
}

void DiskPane::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("disk"), m_stack);
    m_content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(m_content);
    m_header->setTitle(tr("Disk"));
    m_header->addAction(m_actions->againAction());
    column->addWidget(m_header);
    m_splitter = new QSplitter(Qt::Vertical, m_content);
    auto* frame = new QWidget(m_splitter);
    auto* around = new QVBoxLayout(frame);
    around->setContentsMargins(space::xl, 0, space::l, space::m);
    m_map = new DiskMap(frame);
    around->addWidget(m_map);
    m_rows = new QStackedWidget(m_splitter);
    m_table = new DiskTable(m_things, m_rows);
    m_nothing = new EmptyState(QStringLiteral("search"), m_rows);
    m_nothing->setTexts(tr("Nothing matches"),
                        tr("Press Escape in the search field to see everything again."));
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_nothing);
    m_splitter->addWidget(frame);
    m_splitter->addWidget(m_rows);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({340, 320});
    column->addWidget(m_splitter, 1);
    buildFoot(column);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
}

void DiskPane::buildFoot(QVBoxLayout* column) {
    column->addWidget(makeHairline(Qt::Horizontal, m_content));
    auto* foot = new QWidget(m_content);
    foot->setFixedHeight(kFootHeight);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::xl, 0, space::l, 0);
    row->setSpacing(space::m);
    m_freed = new ElidedLabel(foot);
    m_freed->setObjectName(QStringLiteral("diskFreed"));
    m_remove = new QPushButton(foot);
    m_remove->setObjectName(QStringLiteral("diskRemove"));
    setLook(m_remove, ButtonLook::Danger);
    row->addWidget(m_freed, 1);
    row->addWidget(m_remove);
    column->addWidget(foot);
    const QAction* act = m_actions->removeAction();
    const auto follow = [this, act] {
        m_remove->setText(act->text());
        m_remove->setEnabled(act->isEnabled());
        m_remove->setToolTip(act->isEnabled() ? QString() : act->toolTip());
    };
    follow();
    connect(act, &QAction::changed, m_remove, follow);
    connect(m_remove, &QPushButton::clicked, act, &QAction::trigger);
}

/// What is chosen is what the table says; what the mouse is over stands out in the other.
void DiskPane::connectViews() {
    connect(m_things, &DiskThingsModel::removalChanged, this, &DiskPane::showRemoval);
    connect(m_empty, &EmptyState::actionTriggered, this, &DiskPane::imagesWanted);
    connect(m_table, &DiskTable::chosenChanged, this, [this] {
        m_actions->setSelection(m_table->chosen());
        m_map->setChosen(indexesOf(m_table->chosen()));
    });
    connect(m_table, &DiskTable::tickWanted, m_actions, &DiskActions::toggleChosen);
    connect(m_table, &QTreeView::activated, m_actions, &DiskActions::openChosen);
    connect(m_table, &DiskTable::rowHovered, this,
            [this](const QString& key) { m_map->setHovered(indexesOf({key})); });
    connect(m_table, &DiskTable::contextMenuWanted, this,
            [this](const QPoint& globalPos) { m_actions->popupMenu(this, globalPos); });
    connect(m_map, &DiskMap::tileChosen, this, &DiskPane::chooseTile);
    connect(m_map, &DiskMap::hovered, this, [this](int tile) {
        const QStringList keys = ownersOf(tile);
        m_table->setMarked({keys.begin(), keys.end()});
    });
    connect(m_map, &DiskMap::tickWanted, this, [this](int tile) {
        const QStringList keys = ownersOf(tile);
        m_things->toggle({keys.begin(), keys.end()});
    });
    connect(m_map, &DiskMap::activated, m_actions, &DiskActions::openChosen);
    connect(m_map, &DiskMap::contextMenuWanted, this,
            [this](int, const QPoint& globalPos) { m_actions->popupMenu(this, globalPos); });
}

QSet<int> DiskPane::indexesOf(const QStringList& keys) const {
    QSet<int> indexes;
    for (const QString& key : keys)
        if (const auto known = m_things->chart().byKey.constFind(key);
            known != m_things->chart().byKey.cend())
            indexes.insert(*known);
    return indexes;
}

QStringList DiskPane::ownersOf(int tile) const {
    QStringList keys;
    if (tile >= 0)
        for (const int thing : m_map->chart().tiles[size_t(tile)].owners)
            keys.append(m_map->chart().things[size_t(thing)].key);
    return keys;
}

void DiskPane::chooseTile(int tile, bool further) {
    m_table->choose(ownersOf(tile), further);
}

void DiskPane::setChart(const DiskChartPtr& chart) {
    m_map->setChart(chart); // before the ticks, whose fates are of its tiles
    m_things->setChart(chart);
    m_map->setChosen(indexesOf(m_table->chosen()));
    int images = 0;
    int containers = 0;
    for (const DiskThing& thing : chart->things) {
        images += thing.kind == DiskItem::Kind::Image ? 1 : 0;
        containers += thing.kind == DiskItem::Kind::Container ? 1 : 0;
    }
    m_header->setFacts(
        format::facts({tr("%1 on the disk").arg(format::bytes(chart->bytes())),
                       tr("%n images", nullptr, images), tr("%n containers", nullptr, containers),
                       tr("%n volumes", nullptr, int(chart->things.size()) - images - containers),
                       tr("%1 saved by sharing layers").arg(format::bytes(chart->saved()))}));
    m_stack->setCurrentWidget(m_content);
    if (!chart->things.empty())
        return;
    m_empty->setIconName(QStringLiteral("disk"));
    m_empty->setTexts(tr("Nothing takes room yet"),
                      tr("Images, containers and volumes lie here as one map: tick what could go, and see to "
                         "the byte what that frees."));
    m_empty->setAction(tr("Go to images"));
    m_stack->setCurrentWidget(m_empty);
}

void DiskPane::showMessage(const QString& title, const QString& nextStep, bool failed) {
    m_empty->setIconName(failed ? QStringLiteral("alert") : QStringLiteral("disk"));
    m_empty->setTexts(title, nextStep);
    m_empty->setAction({});
    m_stack->setCurrentWidget(m_empty);
}

void DiskPane::setSearched(const QString& text) {
    m_table->setSearched(text);
    const bool none = m_table->shown() == 0 && !text.trimmed().isEmpty();
    m_rows->setCurrentWidget(none ? static_cast<QWidget*>(m_nothing) : m_table);
}

void DiskPane::showRemoval() {
    const DiskRemoval& removal = m_things->removal();
    const bool any = !m_things->ticked().isEmpty();
    QString text = any ? freedSentence(removal)
                       : tr("Tick what could go: what that frees is told at once, to the byte.");
    if (!removal.removed.empty() && !removal.obstacles.empty())
        text = format::facts({text, tr("%n stay", "of what is ticked", int(removal.obstacles.size()))});
    m_freed->setText(text);
    m_freed->setAccessibleName(text);
    if (m_map->chart().use.items.size() == m_things->chart().use.items.size())
        m_map->setFates(m_things->chart().fates(removal));
}

void DiskPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    emit shown();
}

} // namespace outcrop::ui
