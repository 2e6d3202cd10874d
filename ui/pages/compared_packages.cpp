// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compared_packages.h"

#include "core/engine/packages.h"
#include "ui/models/format.h"
#include "ui/models/package_changes_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QHBoxLayout>

namespace outcrop::ui {

namespace {

struct FoundPackageChanges : LensResult {
    std::vector<PackageChange> changes;
    size_t packages = 0;
};

constexpr int kFilterRoom = 150; ///< with what stands around it

constexpr std::pair<PackageEvent, Chip::Mark> kPackageEvents[] = {
    {PackageEvent::Installed, Chip::Mark::Added},
    {PackageEvent::Removed, Chip::Mark::Removed},
    {PackageEvent::Upgraded, Chip::Mark::Changed},
    {PackageEvent::Downgraded, Chip::Mark::Changed}};

} // namespace

ComparedPackages::ComparedPackages(Bridge& bridge, QWidget* parent) : LensTab(bridge, parent) {
    setObjectName(QStringLiteral("comparedPackages"));
    m_model = new PackageChangesModel(this);
    copyAct()->setText(tr("Copy package change"));
    openAct()->setText(tr("Show what records the package"));
}

void ComparedPackages::setSides(const QString& before, const QString& after) {
    m_before = before;
    m_after = after;
    look(before + u'\n' + after);
}

LensTable* ComparedPackages::makeTable(QWidget* parent) {
    const QString version = QStringLiteral("8.88.8-r8.8888+8");
    QString event;
    for (const auto& [kind, mark] : kPackageEvents)
        if (const QString name = PackageChangesModel::eventName(kind); name.size() > event.size())
            event = name;
    auto* table =
        new LensTable(m_model,
                      {.samples = {QStringLiteral("MM") + event, QString(), version, version,
                                   QStringLiteral("npm"), QStringLiteral("x86_64")},
                       .rest = PackageChangesModel::Name,
                       .least = 140,
                       .yielding = {PackageChangesModel::Architecture, PackageChangesModel::Manager}},
                      parent);
    table->setObjectName(QStringLiteral("packageChanges"));
    table->setAccessibleName(tr("What happened to packages"));
    return table;
}

void ComparedPackages::addToHead(QHBoxLayout* head) {
    for (const auto& [event, mark] : kPackageEvents) {
        auto* chip = new Chip(mark, this);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setToolTip(tr("Shows or hides these changes."));
        chip->hide();
        connect(chip, &Chip::toggled, this, [this, event = event](bool on) {
            m_model->setShown(event, on);
            showRows();
        });
        m_chips[static_cast<size_t>(event)] = chip;
        head->addWidget(chip);
    }
}

QString ComparedPackages::filterHint() const {
    return tr("Filter packages");
}

QString ComparedPackages::taskTitle() const {
    return tr("Compare the packages of %1").arg(format::change(m_before, m_after));
}

LensTab::Words ComparedPackages::workingWords() const {
    return {tr("Reading the package databases of both…"), {}};
}

QString ComparedPackages::failedWords() const {
    return tr("The packages of the two could not be compared.");
}

LensTab::Work ComparedPackages::work() const {
    return [before = m_before.toStdString(), after = m_after.toStdString()](
               const Engine& engine, Progress& progress, const std::stop_token& stop) -> LensResultPtr {
        const PackageList first = installedPackages(engine, before, progress, stop);
        const PackageList second = installedPackages(engine, after, progress, stop);
        auto found = std::make_shared<FoundPackageChanges>();
        found->changes = packageChanges(first.packages, second.packages);
        found->packages = first.packages.size() + second.packages.size();
        return found;
    };
}

int ComparedPackages::take(const LensResultPtr& result) {
    const auto& found = static_cast<const FoundPackageChanges&>(*result);
    m_packages = found.packages;
    m_model->setChanges(found.changes);
    showCounts();
    return m_model->count();
}

void ComparedPackages::drop() {
    m_model->setChanges({});
    showCounts();
}

void ComparedPackages::showCounts() {
    for (const auto& [event, mark] : kPackageEvents) {
        Chip* chip = m_chips[static_cast<size_t>(event)];
        const int count = m_model->count(event);
        chip->setVisible(count > 0);
        const QString words = event == PackageEvent::Installed  ? tr("%Ln installed", nullptr, count)
                              : event == PackageEvent::Removed  ? tr("%Ln removed", nullptr, count)
                              : event == PackageEvent::Upgraded ? tr("%Ln upgraded", nullptr, count)
                                                                : tr("%Ln downgraded", nullptr, count);
        chip->setTexts(words, format::count(count));
    }
    fitChips();
}

/// Where the words would squeeze the filter, the chips keep their letters and numbers.
void ComparedPackages::fitChips() {
    int wanted = kFilterRoom;
    for (const Chip* chip : m_chips)
        wanted += chip->isHidden() ? 0 : chip->widthOf(false) + space::s;
    for (Chip* chip : m_chips)
        chip->setShort(wanted > width());
}

void ComparedPackages::resizeEvent(QResizeEvent* event) {
    LensTab::resizeEvent(event);
    if (builtAlready())
        fitChips();
}

QString ComparedPackages::summaryWords() const {
    return {};
}

LensTab::Words ComparedPackages::emptyWords() const {
    if (m_packages == 0)
        return {tr("No package database in either of the two"),
                tr("Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.")};
    return {tr("The same packages"), tr("Both have the same packages in the same versions.")};
}

QString ComparedPackages::footWords(int row) const {
    const PackageChange& change = m_model->change(row);
    const Package& package = change.after ? *change.after : *change.before;
    const QString side = change.after ? m_after : m_before;
    return tr("%1, layer %2: %3")
        .arg(format::ltr(side), format::count(package.layer),
             format::ltr(package.createdBy.empty() ? format::text(package.recordedIn)
                                                   : format::instruction(package.createdBy)));
}

QString ComparedPackages::copied(int row) const {
    const PackageChange& change = m_model->change(row);
    const Package& package = change.after ? *change.after : *change.before;
    QString text = QString::fromStdString(package.name);
    if (change.before && change.after)
        return text + u' ' + QString::fromStdString(change.before->version) + QStringLiteral(" → ") +
               QString::fromStdString(change.after->version);
    return text + u' ' + QString::fromStdString(package.version);
}

void ComparedPackages::open(int row) {
    const PackageChange change = m_model->change(row);
    const Package& package = change.after ? *change.after : *change.before;
    emit fileWanted(package.layer - 1, QByteArray::fromStdString(package.recordedIn), true);
}

CommandLines ComparedPackages::lines() const {
    return {{"outcrop", "packages", m_before.toStdString(), m_after.toStdString()}};
}

} // namespace outcrop::ui
