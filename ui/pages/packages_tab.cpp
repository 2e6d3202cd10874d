// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/packages_tab.h"

#include "core/engine/packages.h"
#include "ui/models/format.h"
#include "ui/models/packages_model.h"

#include <QAction>

namespace outcrop::ui {

namespace {

struct FoundPackages : LensResult {
    PackageList list;
};

} // namespace

PackagesTab::PackagesTab(Bridge& bridge, QWidget* parent) : LensTab(bridge, parent) {
    setObjectName(QStringLiteral("packagesTab"));
    m_model = new PackagesModel(this);
    copyAct()->setText(tr("Copy package"));
    openAct()->setText(tr("Show what records it"));
}

void PackagesTab::setSubject(const LensSubject& subject) {
    m_subject = subject;
    if (builtAlready())
        table()->setColumnWanted(PackagesModel::Layer, subject.layered);
    look(QString::fromStdString(subject.name) + u' ' + subject.state);
}

LensTable* PackagesTab::makeTable(QWidget* parent) {
    auto* table = new LensTable(
        m_model,
        {.samples = {QString(), QStringLiteral("8.88.8-r8.8888+deb88u8"), QStringLiteral("npm"),
                     QStringLiteral("x86_64"), QStringLiteral("888.8 MB"), QStringLiteral("888")},
         .rest = PackagesModel::Name,
         .least = 190,
         .yielding = {PackagesModel::Architecture, PackagesModel::Size},
         .numbers = {PackagesModel::Size}},
        parent);
    table->setObjectName(QStringLiteral("packages"));
    table->setAccessibleName(tr("Packages"));
    table->setColumnWanted(PackagesModel::Layer, m_subject.layered);
    return table;
}

QString PackagesTab::filterHint() const {
    return tr("Filter packages");
}

QString PackagesTab::taskTitle() const {
    return tr("List the packages of %1").arg(m_subject.title);
}

LensTab::Words PackagesTab::workingWords() const {
    return {tr("Reading the package databases…"), {}};
}

QString PackagesTab::failedWords() const {
    return tr("The packages could not be read.");
}

LensTab::Work PackagesTab::work() const {
    return [name = m_subject.name](const Engine& engine, Progress& progress,
                                   const std::stop_token& stop) -> LensResultPtr {
        auto found = std::make_shared<FoundPackages>();
        found->list = installedPackages(engine, name, progress, stop);
        return found;
    };
}

int PackagesTab::take(const LensResultPtr& result) {
    const PackageList& list = static_cast<const FoundPackages&>(*result).list;
    m_notRead = static_cast<int>(list.notRead.size());
    QStringList why;
    for (const PackageList::NotRead& file : list.notRead)
        why += format::text(file.path + ": " + file.why);
    m_whyNotRead = why.join(u'\n');
    m_model->setPackages(list.packages);
    return static_cast<int>(list.packages.size());
}

void PackagesTab::drop() {
    m_model->setPackages({});
}

QString PackagesTab::summaryWords() const {
    QStringList facts;
    if (const int count = m_model->rowCount(); count > 0)
        facts += tr("%Ln packages", nullptr, count);
    if (m_model->bytes() > 0)
        facts += format::bytes(m_model->bytes());
    if (m_notRead > 0)
        facts += tr("%Ln databases not read", nullptr, m_notRead);
    return format::facts(facts);
}

LensTab::Words PackagesTab::emptyWords() const {
    if (m_notRead > 0)
        return {tr("The package database could not be read"), m_whyNotRead};
    return {tr("No package database here"),
            tr("Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.")
                .arg(m_subject.title)};
}

QString PackagesTab::footWords(int row) const {
    const Package& package = m_model->package(row);
    const QString record = format::ltr(format::text(package.recordedIn));
    if (!m_subject.layered)
        return record;
    return tr("Layer %1: %2")
        .arg(format::count(package.layer),
             package.createdBy.empty() ? record : format::ltr(format::instruction(package.createdBy)));
}

QString PackagesTab::copied(int row) const {
    const Package& package = m_model->package(row);
    return QString::fromStdString(package.name + ' ' + package.version);
}

void PackagesTab::open(int row) {
    const Package package = m_model->package(row);
    emit fileWanted(package.layer - 1, QByteArray::fromStdString(package.recordedIn), true);
}

CommandLines PackagesTab::lines() const {
    return {{"outcrop", "packages", m_subject.commandName}};
}

} // namespace outcrop::ui
