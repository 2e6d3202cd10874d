// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/format.h"
#include "ui/pages/path_filter_field.h"
#include "ui/pages/tree_browser.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

void TreeBrowser::buildToolbar(FileTreeModel::Layout layout) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    m_leading = new QHBoxLayout;
    m_leading->setSpacing(space::s);
    row->addLayout(m_leading);
    if (layout != FileTreeModel::Layout::Plain) {
        m_added = addChip(static_cast<int>(Chip::Mark::Added), "chipAdded");
        m_changed = addChip(static_cast<int>(Chip::Mark::Changed), "chipChanged");
        m_removed = addChip(static_cast<int>(Chip::Mark::Removed), "chipRemoved");
        m_renamed = addChip(static_cast<int>(Chip::Mark::Renamed), "chipRenamed");
        for (Chip* chip : chips())
            row->addWidget(chip);
    }
    row->addStretch(1);
    m_filter = new PathFilterField(this);
    row->addWidget(m_filter, 1);
    m_trailing = new QHBoxLayout;
    m_trailing->setSpacing(space::s);
    row->addLayout(m_trailing);
    static_cast<QVBoxLayout*>(this->layout())->addLayout(row);
}

Chip* TreeBrowser::addChip(int mark, const char* name) {
    auto* chip = new Chip(static_cast<Chip::Mark>(mark), this);
    chip->setObjectName(QLatin1String(name));
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setToolTip(tr("Shows or hides these changes."));
    chip->hide();
    connect(chip, &Chip::toggled, this, &TreeBrowser::arrange);
    return chip;
}

QVariantMap TreeBrowser::state() const {
    const TreeQuery now = query();
    return {{QStringLiteral("order"), int(now.order)},
            {QStringLiteral("filter"), now.needle},
            {QStringLiteral("regex"), now.regex},
            {QStringLiteral("subject"), m_keptPath.isEmpty() ? m_subject : m_keptSubject},
            {QStringLiteral("path"), m_keptPath.isEmpty() ? m_view->currentPath() : m_keptPath},
            {QStringLiteral("added"), now.added},
            {QStringLiteral("changed"), now.changed},
            {QStringLiteral("removed"), now.removed},
            {QStringLiteral("renamed"), now.renamed}};
}

void TreeBrowser::setState(const QVariantMap& state) {
    const int order = state.value(QStringLiteral("order")).toInt();
    m_order = order >= 0 && order <= int(TreeQuery::Order::Layer) ? TreeQuery::Order(order)
                                                                  : TreeQuery::Order::Name;
    const std::pair<Chip*, QString> chips[] = {{m_added, QStringLiteral("added")},
                                               {m_changed, QStringLiteral("changed")},
                                               {m_removed, QStringLiteral("removed")},
                                               {m_renamed, QStringLiteral("renamed")}};
    for (const auto& [chip, name] : chips)
        if (chip != nullptr)
            chip->setChecked(state.value(name, true).toBool());
    m_filter->regexAct()->setChecked(state.value(QStringLiteral("regex")).toBool());
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    m_keptSubject = state.value(QStringLiteral("subject")).toString();
    m_keptPath = state.value(QStringLiteral("path")).toByteArray();
}

TreeQuery TreeBrowser::query() const {
    TreeQuery query;
    m_filter->fill(query);
    query.entries = m_entryFilter;
    query.details = m_details;
    query.order = m_order;
    const auto shows = [](const Chip* chip) { return chip == nullptr || chip->isChecked(); };
    query.added = shows(m_added);
    query.changed = shows(m_changed);
    query.removed = shows(m_removed);
    query.renamed = shows(m_renamed);
    query.writer = m_onlyWriter;
    if (!m_onlyWriter.empty())
        query.writers = m_writers;
    return query;
}

void TreeBrowser::setEntryFilter(const EntryFilter& filter) {
    if (filter == m_entryFilter)
        return;
    m_entryFilter = filter;
    if (m_tree)
        arrange();
}

void TreeBrowser::showCounts(const TreeArrangement* arrangement) {
    if (m_added == nullptr)
        return;
    const auto show = [](Chip* chip, int count, const QString& text) {
        chip->setTexts(text, format::count(count));
        chip->setVisible(count > 0);
    };
    const auto count = [arrangement](Change change) {
        return arrangement ? static_cast<int>(arrangement->count(change)) : 0;
    };
    const int renamed = arrangement ? static_cast<int>(arrangement->renamed()) : 0;
    show(m_added, count(Change::Added), tr("%Ln added", "files", count(Change::Added)));
    show(m_changed, count(Change::Changed), tr("%Ln changed", "files", count(Change::Changed)));
    show(m_removed, count(Change::Removed), tr("%Ln removed", "files", count(Change::Removed)));
    show(m_renamed, renamed, tr("%Ln renamed", "files", renamed));
    fitChips();
}

/// Where the words would squeeze the filter, the chips keep their letters and numbers.
void TreeBrowser::fitChips() {
    if (m_added == nullptr)
        return;
    int wanted = m_leading->sizeHint().width() + m_filter->minimumWidth() + 2 * space::m + space::s;
    if (m_trailing->count() > 0)
        wanted += m_trailing->sizeHint().width() + space::s;
    for (const Chip* chip : chips())
        wanted += chip->isHidden() ? 0 : chip->widthOf(false) + space::s;
    for (Chip* chip : chips())
        chip->setShort(wanted > width());
}

void TreeBrowser::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitChips();
}

void TreeBrowser::showNoMatch(const TreeQuery& asked) {
    m_message->setIconName(QStringLiteral("filter"));
    if (!asked.needle.isEmpty())
        m_message->setTexts(tr("No path matches"),
                            tr("Change the filter or press Escape in it to see every path."));
    else if (asked.entries.filters())
        m_message->setTexts(tr("Nothing fits the filters"), tr("Widen them, or take them away."));
    else if (asked.writer.empty())
        m_message->setTexts(tr("No path matches"), tr("Switch the changes on above to see them."));
    else
        m_message->setTexts(tr("Nothing here was written by %1").arg(format::text(asked.writer)),
                            tr("Choose another process above, or all of them."));
    m_stack->setCurrentWidget(m_message);
}

/// Half an expression that is still being typed, most often.
void TreeBrowser::showBadFilter(const Error& error) {
    m_slow.stop();
    m_arranging = false;
    m_message->setIconName(QStringLiteral("alert"));
    m_message->setTexts(tr("This is no regular expression"), QString::fromStdString(error.detail()));
    m_stack->setCurrentWidget(m_message);
    emit shown();
}

} // namespace outcrop::ui
