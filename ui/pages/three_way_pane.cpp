// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/three_way_pane.h"

#include "ui/dialogs/shell_words.h"
#include "ui/dialogs/three_way_view.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/format.h"
#include "ui/pages/compare_filters.h"
#include "ui/pages/compared_subjects.h"
#include "ui/pages/file_change_text.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/path_filter_field.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

using Side = ComparedThree::Side;

/// In the order of the switch: which two a file is compared between.
constexpr std::array<std::pair<Side, Side>, 3> kPairs{{{ComparedThree::NewBase, ComparedThree::Mine},
                                                       {ComparedThree::OldBase, ComparedThree::Mine},
                                                       {ComparedThree::OldBase, ComparedThree::NewBase}}};
constexpr int kLeastFileHeight = 160;

} // namespace

ComparedThreePtr compareThree(const Engine& engine, const QStringList& names, const std::stop_token& stop) {
    auto compared = std::make_shared<ComparedThree>();
    Owners owners = Owners::Kept;
    for (size_t i = 0; i < compared->sides.size(); ++i) {
        CompareSide& side = compared->sides[i];
        side = CompareSide::open(engine, names.at(int(i)).toStdString(), stop);
        if (side.subject.owners == Owners::Squashed)
            owners = Owners::Squashed;
    }
    const auto& [oldBase, newBase, mine] = compared->sides;
    compared->changes =
        ThreeWay::of(oldBase.subject.tree, newBase.subject.tree, mine.subject.tree, owners, stop);
    return compared;
}

ThreeWayPane::ThreeWayPane(Bridge& bridge, const QList<QAction*>& acts, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    build(acts);
    addActs();
    connect(m_view, &ThreeWayView::chosen, this, &ThreeWayPane::openFile);
    connect(m_view, &ThreeWayView::sideChanged, this, [this] {
        choosePair();
        showListing();
        openFile();
    });
    connect(m_pair, &SegmentedControl::currentChanged, this, &ThreeWayPane::openFile);
    connect(m_filter, &PathFilterField::filterChanged, this, &ThreeWayPane::filter);
    connect(m_filters, &CompareFilters::filterChanged, this, &ThreeWayPane::filter);
    connect(m_file, &FilePane::closed, this, [this] {
        m_file->stop();
        m_below->hide();
        m_view->table()->setFocus();
    });
}

void ThreeWayPane::build(const QList<QAction*>& acts) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(this);
    for (QAction* act : acts)
        m_header->addAction(act);
    column->addWidget(m_header);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("threeWaySplitter"));
    splitter->setChildrenCollapsible(false);
    auto* above = new QWidget(splitter);
    auto* rows = new QVBoxLayout(above);
    rows->setContentsMargins(space::m, space::s, space::m, 0);
    rows->setSpacing(0);
    m_view = new ThreeWayView({tr("Only mine"), tr("Only the new base"), tr("Mine"), tr("New base")},
                              QStringLiteral("threeWay"), above);
    m_filter = new PathFilterField(m_view);
    m_view->head()->addWidget(m_filter, 1);
    m_filters = new CompareFilters(CompareFilters::Sides::Three, m_view);
    m_filters->setObjectName(QStringLiteral("threeWayFilters"));
    m_view->head()->addWidget(m_filters->button());
    m_view->addRow(m_filters);
    rows->addWidget(m_view, 1);
    m_message = new EmptyState(QStringLiteral("compare"), above);
    m_message->setObjectName(QStringLiteral("threeWayMessage"));
    m_message->hide();
    rows->addWidget(m_message, 1);
    splitter->addWidget(above);
    splitter->addWidget(buildFile(splitter));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    setFocusProxy(m_view->table());
}

QWidget* ThreeWayPane::buildFile(QWidget* parent) {
    m_below = new QWidget(parent);
    auto* column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QString sides[] = {tr("Old base"), tr("New base"), tr("Mine")};
    QStringList pairs;
    for (const auto& [from, to] : kPairs)
        pairs += format::change(sides[from], sides[to]);
    m_pair = new SegmentedControl(pairs, m_below);
    m_pair->setObjectName(QStringLiteral("threeWayPair"));
    m_pair->setAccessibleName(tr("Which two of the file are compared"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->addWidget(m_pair);
    row->addStretch(1);
    column->addLayout(row);
    m_file = new FilePane(m_bridge, m_below);
    m_file->setMinimumHeight(kLeastFileHeight);
    column->addWidget(m_file, 1);
    m_below->hide();
    return m_below;
}

/// The switches, for the palette and for keys.
void ThreeWayPane::addActs() {
    const QString who[] = {tr("Show the conflicts"), tr("Show what only mine changed"),
                           tr("Show what only the new base changed"), tr("Show what both changed alike")};
    for (int i = 0; i < 4; ++i) {
        auto* act = new QAction(icon(QStringLiteral("filter")), who[i], this);
        connect(act, &QAction::triggered, this, [this, i] {
            if (m_view->sides()->isEnabledAt(i))
                m_view->sides()->setCurrent(i);
        });
        m_acts.append(act);
    }
    const QString which[] = {tr("Compare the file of the new base with mine"),
                             tr("Compare the file of the old base with mine"),
                             tr("Compare the file of the old base with the new base's")};
    for (int i = 0; i < 3; ++i) {
        auto* act = new QAction(icon(QStringLiteral("diff")), which[i], this);
        connect(act, &QAction::triggered, this, [this, i] { m_pair->setCurrent(i); });
        m_acts.append(act);
    }
    m_acts.append(m_filter->regexAct());
    m_acts.append(m_filters->acts());
}

void ThreeWayPane::compare(const QStringList& names) {
    if (names != m_names || !m_compared) {
        m_filterRequest.cancel();
        m_names = names;
        m_compared.reset();
        m_file->stop();
        m_below->hide();
        m_view->setListing({});
        m_header->setTitle(format::facts({format::change(names.at(0), names.at(1)), names.at(2)}));
        m_header->setFacts(tr("Looking for who changed what…"));
        showMessage(QStringLiteral("clock"), tr("Looking for who changed what…"), {});
    }
    refresh();
}

void ThreeWayPane::stop() {
    m_request.cancel();
    m_filterRequest.cancel();
    m_compared.reset();
    m_view->setListing({});
    m_file->stop();
    m_below->hide();
}

void ThreeWayPane::refresh() {
    m_bridge.ask(
        m_request,
        [names = m_names](const Engine& engine, Progress&, const std::stop_token& stop) {
            return compareThree(engine, names, stop);
        },
        this, [this](ComparedThreePtr compared) { take(std::move(compared)); },
        [this](const Error& error) {
            m_compared.reset();
            emit failed(error);
        });
}

void ThreeWayPane::take(ComparedThreePtr compared) {
    const bool first = m_compared == nullptr;
    m_filterRequest.cancel(); // of what was compared before
    m_compared = std::move(compared);
    showCounts();
    m_view->setListing(ThreeWayListing::of({m_compared, &m_compared->changes}));
    if (first || m_view->count(m_view->side()) == 0)
        m_view->showFirst();
    choosePair();
    emit this->compared(m_names);
    if (query().filters())
        filter();
    else
        showListing();
}

TreeQuery ThreeWayPane::query() const {
    TreeQuery query;
    m_filter->fill(query);
    query.entries = m_filters->filter();
    return query;
}

void ThreeWayPane::filter() {
    if (!m_compared)
        return;
    m_bridge.ask(
        m_filterRequest,
        [compared = m_compared, query = query()](const Engine&, Progress&, const std::stop_token&) {
            return ThreeWayListing::of(compared->changes, query);
        },
        this,
        [this](ThreeWayListing listing) {
            m_view->setListing(std::move(listing));
            if (m_view->count(m_view->side()) == 0)
                m_view->showFirst();
            showListing();
        },
        [this](const Error& error) {
            showMessage(QStringLiteral("alert"), tr("This is no regular expression"),
                        QString::fromStdString(error.detail()));
        });
}

void ThreeWayPane::showListing() {
    if (m_view->count(m_view->side()) > 0) {
        m_message->hide();
        m_view->table()->show();
        return;
    }
    if (!query().filters())
        showMessage(QStringLiteral("compare"), tr("Nobody changed anything"),
                    tr("All three have the same files with the same content, modes and owners."));
    else if (m_filter->text().isEmpty())
        showMessage(QStringLiteral("filter"), tr("Nothing fits the filters"),
                    tr("Widen them, or take them away."));
    else
        showMessage(QStringLiteral("filter"), tr("No path matches"),
                    tr("Change the filter or press Escape in it to see every path."));
}

void ThreeWayPane::showMessage(const QString& iconName, const QString& title, const QString& text) {
    m_message->setIconName(iconName);
    m_message->setTexts(title, text);
    m_view->table()->hide();
    m_message->show();
}

void ThreeWayPane::showCounts() {
    std::array<int, 4> counts{};
    for (const ThreeWayRow& row : m_compared->changes.rows)
        ++counts[size_t(row.side)];
    const auto count = [&counts](ChangedBy side) { return counts[size_t(side)]; };
    m_header->setFacts(format::facts({tr("%Ln conflicts", nullptr, count(ChangedBy::Conflict)),
                                      tr("%Ln only mine", nullptr, count(ChangedBy::Mine)),
                                      tr("%Ln only by the new base", nullptr, count(ChangedBy::Theirs)),
                                      tr("%Ln by both alike", nullptr, count(ChangedBy::Both))}));
}

/// The one that shows what the listed changes are.
void ThreeWayPane::choosePair() {
    const ChangedBy side = m_view->side();
    m_pair->setCurrent(side == ChangedBy::Mine ? 1 : side == ChangedBy::Theirs ? 2 : 0);
}

void ThreeWayPane::openFile() {
    const ThreeWayRow* row = m_view->current();
    if (!m_compared || row == nullptr) {
        m_file->stop();
        m_below->hide();
        return;
    }
    const auto [from, to] = kPairs.at(size_t(m_pair->current()));
    const auto sideOf = [this](Side side) {
        return std::shared_ptr<const CompareSide>(m_compared, &m_compared->sides[side]);
    };
    const auto entryOf = [](const CompareSide& side, NodeIndex node) {
        return node == kNoNode ? std::nullopt : std::optional(side.subject.tree->entry(node));
    };
    const auto before = sideOf(from);
    const auto after = sideOf(to);
    const NodeIndex was = before->subject.tree->find(row->path);
    const NodeIndex is = after->subject.tree->find(row->path);
    const QByteArray path = QByteArray::fromStdString(row->path);
    m_below->show();
    if (was == kNoNode && is == kNoNode)
        return m_file->openMessage(path, tr("Neither of the two has it"), tr("Compare two others above."));
    if (const auto text = fileChangeText(entryOf(*before, was), entryOf(*after, is)))
        return m_file->openMessage(path, text->title, text->explanation);
    m_file->compare(path, format::change(m_names.at(from), m_names.at(to)),
                    FileTreeModel::whatDiffers(*before->subject.tree, was, *after->subject.tree, is,
                                               ownersToCompare(*before, *after)),
                    fileOf(before, row->path), fileOf(after, row->path));
}

QString ThreeWayPane::command() const {
    std::vector<std::string> words = compareCommand(query(), m_filters->commandWords());
    for (const QString& name : m_names)
        words.push_back(name.toStdString());
    return joinShellWords(words);
}

} // namespace outcrop::ui
