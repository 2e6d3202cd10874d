// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compare_filters.h"

#include "core/base/size_text.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/problem_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kSizeWidth = 110;
constexpr int kDefaultPercent = 50; ///< git's

QString stateKey(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

CompareFilters::CompareFilters(Sides sides, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 0, space::m, space::s);
    column->setSpacing(space::s);
    m_button = new QToolButton(this);
    m_button->setObjectName(QStringLiteral("compareFiltersButton"));
    buildFacts(column);
    buildSizes(column);
    buildHow(column);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_times, m_similar, m_percent})
        widget->setVisible(sides == Sides::Two);
    m_facts.back().second->setVisible(sides == Sides::Two); // the time, which is the last
    buildActs();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the facts find their columns by themselves
    hide();
    showTone();
}

void CompareFilters::buildFacts(QVBoxLayout* column) {
    auto* caption = new QLabel(tr("Only where one of these differs"), this);
    setLook(caption, TextLook::Caption);
    column->addWidget(caption);
    m_factGrid = new QGridLayout;
    m_factGrid->setHorizontalSpacing(space::l);
    m_factGrid->setVerticalSpacing(space::xs);
    column->addLayout(m_factGrid);
    const std::pair<Fact, QString> facts[] = {{Fact::Content, tr("Content")},
                                              {Fact::Mode, tr("Mode")},
                                              {Fact::Owner, tr("Owner")},
                                              {Fact::Xattrs, tr("Attributes")},
                                              {Fact::Capability, tr("Capabilities")},
                                              {Fact::Type, tr("Kind of file")},
                                              {Fact::Target, tr("Link target")},
                                              {Fact::Device, tr("Device number")},
                                              {Fact::Time, tr("Time")}};
    for (const auto& [fact, name] : facts) {
        auto* check = new QCheckBox(name, this);
        check->setObjectName(QStringLiteral("compareFact%1").arg(int(fact)));
        check->setAccessibleDescription(caption->text());
        connect(check, &QCheckBox::toggled, this, &CompareFilters::changed);
        m_facts.emplace_back(fact, check);
    }
    layOutFacts();
}

QLineEdit* CompareFilters::addSize(QHBoxLayout* row, const QString& caption, const QString& hint,
                                   const char* name) {
    auto* label = new QLabel(caption, this);
    setLook(label, TextLook::Caption);
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(caption);
    edit->setPlaceholderText(hint);
    edit->setFixedWidth(kSizeWidth);
    label->setBuddy(edit);
    row->addWidget(label);
    row->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &CompareFilters::changed);
    return edit;
}

void CompareFilters::buildSizes(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_least = addSize(row, tr("Size from"), tr("10k"), "compareMinSize");
    m_most = addSize(row, tr("Size to"), tr("1.5MB"), "compareMaxSize");
    row->addStretch(1);
    m_clear = new QPushButton(tr("Clear filters"), this);
    m_clear->setObjectName(QStringLiteral("compareClearFilters"));
    setLook(m_clear, ButtonLook::Small);
    connect(m_clear, &QPushButton::clicked, this, &CompareFilters::reset);
    row->addWidget(m_clear);
    column->addLayout(row);
    m_problem = new ProblemLabel(this);
    column->addWidget(m_problem);
}

void CompareFilters::buildHow(QVBoxLayout* column) {
    m_times = new QCheckBox(tr("Also list what differs in its time only"), this);
    m_times->setObjectName(QStringLiteral("compareTimes"));
    column->addWidget(m_times);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_similar = new QCheckBox(tr("Similar files count as renamed, from"), this);
    m_similar->setObjectName(QStringLiteral("compareSimilar"));
    m_similar->setToolTip(
        tr("Files of the same content always do. This reads texts of up to a megabyte, and takes longer."));
    m_percent = new QSpinBox(this);
    m_percent->setObjectName(QStringLiteral("comparePercent"));
    m_percent->setRange(1, 100);
    m_percent->setValue(kDefaultPercent);
    m_percent->setSuffix(tr(" %", "behind a number"));
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_percent->setKeyboardTracking(false);
    m_percent->setAccessibleName(tr("How much of two files has to be the same"));
    m_percent->setEnabled(false);
    row->addWidget(m_similar);
    row->addWidget(m_percent);
    row->addStretch(1);
    column->addLayout(row);
    const auto again = [this] {
        showTone();
        emit howChanged();
    };
    connect(m_similar, &QCheckBox::toggled, m_percent, &QSpinBox::setEnabled);
    connect(m_similar, &QCheckBox::toggled, this, again);
    connect(m_percent, &QSpinBox::valueChanged, this, again);
    connect(m_times, &QCheckBox::toggled, this, again);
}

void CompareFilters::buildActs() {
    m_show = new QAction(tr("More filters"), this);
    m_show->setCheckable(true);
    m_show->setToolTip(tr("Filters by what differs and by size, and what counts as a difference"));
    connect(m_show, &QAction::toggled, this, &QWidget::setVisible);
    m_button->setDefaultAction(m_show);
    m_button->setAutoRaise(true);
    m_button->setAccessibleName(m_show->text());
    m_reset = new QAction(icon(QStringLiteral("x")), tr("Clear filters"), this);
    connect(m_reset, &QAction::triggered, this, &CompareFilters::reset);
}

QList<QAction*> CompareFilters::acts() const {
    return {m_show, m_reset};
}

ComparedHow CompareFilters::how() const {
    return {m_times->isChecked() || any(m_filter.facts & Fact::Time),
            m_similar->isChecked() ? unsigned(m_percent->value()) : 0};
}

void CompareFilters::changed() {
    const bool timesBefore = how().times;
    EntryFilter wanted;
    for (const auto& [fact, check] : m_facts)
        if (check->isChecked())
            wanted.facts = wanted.facts | fact;
    bool understood = true;
    const auto read = [&understood](const QLineEdit* edit, uint64_t byDefault) {
        const QString words = edit->text().trimmed();
        const auto bytes = words.isEmpty() ? std::optional(byDefault) : parseSize(words.toStdString());
        understood = understood && bytes;
        return bytes.value_or(byDefault);
    };
    wanted.minSize = read(m_least, wanted.minSize);
    wanted.maxSize = read(m_most, wanted.maxSize);
    m_problem->setProblem(understood ? QString() : tr("This is no size. Write 10k, 1.5MB or 4MiB."));
    if (wanted == m_filter)
        return showTone();
    m_filter = wanted;
    showTone();
    emit filterChanged(m_filter);
    if (how().times != timesBefore)
        emit howChanged();
}

void CompareFilters::reset() {
    const ComparedHow before = how();
    {
        const QSignalBlocker quiet(this);
        for (const auto& [fact, check] : m_facts)
            check->setChecked(false);
        m_least->clear();
        m_most->clear();
        m_times->setChecked(false);
        m_similar->setChecked(false);
        m_percent->setValue(kDefaultPercent);
    }
    showTone();
    emit filterChanged(m_filter);
    if (!(how() == before))
        emit howChanged();
}

/// That something is left out, or counts beside the usual, is seen without opening this.
void CompareFilters::showTone() {
    const bool quiet = !m_filter.filters() && how() == ComparedHow();
    m_show->setIcon(icon(QStringLiteral("filter"), quiet ? IconTone::Secondary : IconTone::Accent));
    m_button->setAccessibleDescription(quiet ? tr("Nothing is filtered") : tr("Filters are set"));
    m_clear->setEnabled(!quiet || !m_problem->problem().isEmpty());
    allow(m_reset, m_clear->isEnabled(), tr("No filters are set."));
}

std::vector<std::string> CompareFilters::commandWords() const {
    std::vector<std::string> words;
    if (any(m_filter.facts))
        words.insert(words.end(), {"--what", factWords(m_filter.facts)});
    if (m_filter.minSize != EntryFilter().minSize)
        words.insert(words.end(), {"--min-size", m_least->text().trimmed().toStdString()});
    if (m_filter.maxSize != EntryFilter().maxSize)
        words.insert(words.end(), {"--max-size", m_most->text().trimmed().toStdString()});
    if (m_times->isChecked())
        words.emplace_back("--time");
    if (const unsigned similar = how().similar; similar > 0)
        words.push_back("--find-renames=" + std::to_string(similar));
    return words;
}

QVariantMap CompareFilters::state() const {
    return {{stateKey("shown"), m_show->isChecked()},  {stateKey("facts"), int(m_filter.facts)},
            {stateKey("least"), m_least->text()},      {stateKey("most"), m_most->text()},
            {stateKey("times"), m_times->isChecked()}, {stateKey("similar"), m_similar->isChecked()},
            {stateKey("percent"), m_percent->value()}};
}

void CompareFilters::setState(const QVariantMap& state) {
    m_show->setChecked(state.value(stateKey("shown")).toBool());
    const int facts = state.value(stateKey("facts")).toInt();
    for (const auto& [fact, check] : m_facts)
        check->setChecked((facts & int(fact)) != 0);
    m_least->setText(state.value(stateKey("least")).toString());
    m_most->setText(state.value(stateKey("most")).toString());
    m_times->setChecked(state.value(stateKey("times")).toBool());
    m_similar->setChecked(state.value(stateKey("similar")).toBool());
    m_percent->setValue(state.value(stateKey("percent"), kDefaultPercent).toInt());
}

/// As many beside each other as there is room for.
void CompareFilters::layOutFacts() {
    int widest = 1;
    for (const auto& [fact, check] : m_facts)
        widest = std::max(widest, check->sizeHint().width() + space::l);
    const int columns = std::clamp((width() - 2 * space::m) / widest, 2, int(m_facts.size()));
    if (columns == m_columns)
        return;
    m_factGrid->setColumnStretch(m_columns, 0);
    m_columns = columns;
    for (int i = 0; i < int(m_facts.size()); ++i)
        m_factGrid->addWidget(m_facts[size_t(i)].second, i / columns, i % columns);
    m_factGrid->setColumnStretch(columns, 1);
}

void CompareFilters::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOutFacts();
}

} // namespace outcrop::ui
