// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/three_way_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kChangeWidth = 130;
/// In the order of the switch: what has to be settled first.
constexpr std::array kSides{ChangedBy::Conflict, ChangedBy::Mine, ChangedBy::Theirs, ChangedBy::Both};

} // namespace

ThreeWayView::ThreeWayView(const Words& words, const QString& name, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_sides =
        new SegmentedControl({tr("Conflicts"), words.onlyMine, words.onlyTheirs, tr("Both the same")}, this);
    m_sides->setObjectName(name + QStringLiteral("Sides"));
    m_sides->setAccessibleName(tr("Who changed it"));
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::s);
    m_head->addWidget(m_sides);
    m_head->addStretch(1);
    column->addLayout(m_head);
    m_model = new ThreeWayModel(words.mine, words.theirs, this);
    buildTable(name);
    column->addWidget(m_table, 1);
    connect(m_sides, &SegmentedControl::currentChanged, this, [this] {
        m_model->setSide(side());
        emit sideChanged();
    });
    m_model->setSide(side());
}

void ThreeWayView::addRow(QWidget* row) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, row);
}

void ThreeWayView::buildTable(const QString& name) {
    m_table = new QTreeView(this);
    m_table->setObjectName(name + QStringLiteral("Changes"));
    m_table->setAccessibleName(tr("Who changed what"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(ThreeWayModel::Path, QHeaderView::Stretch);
    for (const int change : {ThreeWayModel::Mine, ThreeWayModel::Theirs})
        m_table->header()->resizeSection(change, kChangeWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ThreeWayView::chosen);
}

ChangedBy ThreeWayView::side() const {
    return kSides.at(size_t(m_sides->current()));
}

void ThreeWayView::setListing(ThreeWayListing listing) {
    const bool known = listing.changes != nullptr;
    m_model->setListing(std::move(listing));
    for (size_t i = 0; i < kSides.size(); ++i)
        m_sides->setEnabledAt(int(i), known && count(kSides.at(i)) > 0);
}

void ThreeWayView::showFirst() {
    size_t first = 0;
    while (first < kSides.size() && count(kSides.at(first)) == 0)
        ++first;
    m_sides->setCurrent(first < kSides.size() ? int(first) : 0);
    m_model->setSide(side());
}

const ThreeWayRow* ThreeWayView::current() const {
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? &m_model->changeAt(at.row()) : nullptr;
}

} // namespace outcrop::ui
