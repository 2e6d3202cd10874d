// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/secrets_tab.h"

#include "core/engine/secrets.h"
#include "ui/models/format.h"
#include "ui/models/secrets_model.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>

namespace outcrop::ui {

namespace {

struct FoundSecrets : LensResult {
    SecretReport report;
};

} // namespace

SecretsTab::SecretsTab(Bridge& bridge, QWidget* parent) : LensTab(bridge, parent) {
    setObjectName(QStringLiteral("secretsTab"));
    m_model = new SecretsModel(this);
    copyAct()->setText(tr("Copy place"));
    openAct()->setText(tr("Show where it is"));
    m_reveal = new QAction(icon(QStringLiteral("eye")), tr("Show values"), this);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, [this](bool on) {
        m_model->setRevealed(on);
        if (builtAlready())
            showFoot();
    });
    addAct(m_reveal);
}

/// What is shown of one is not what is wanted of another.
void SecretsTab::setSubject(const LensSubject& subject) {
    if (subject.name != m_subject.name)
        m_reveal->setChecked(false);
    m_subject = subject;
    if (builtAlready())
        table()->setColumnWanted(SecretsModel::Layer, subject.layered);
    look(QString::fromStdString(subject.name) + u' ' + subject.state);
}

LensTable* SecretsTab::makeTable(QWidget* parent) {
    auto* table =
        new LensTable(m_model,
                      {.samples = {QStringLiteral("google-client-secret"), SecretsModel::tr("perhaps"),
                                   QStringLiteral("AKIA****88888888"), QString(), QStringLiteral("888"),
                                   SecretsModel::tr("replaced by %1, still ships").arg(88)},
                       .rest = SecretsModel::Place,
                       .least = 190,
                       .yielding = {SecretsModel::Certainty, SecretsModel::Value}},
                      parent);
    table->setObjectName(QStringLiteral("secrets"));
    table->setAccessibleName(tr("Keys, tokens and passwords"));
    table->setColumnWanted(SecretsModel::Layer, m_subject.layered);
    return table;
}

void SecretsTab::addToHead(QHBoxLayout* head) {
    auto* show = new QCheckBox(m_reveal->text(), this);
    show->setObjectName(QStringLiteral("showSecrets"));
    show->setChecked(m_reveal->isChecked()); // the act was there before the tab was
    connect(show, &QCheckBox::toggled, m_reveal, &QAction::setChecked);
    connect(m_reveal, &QAction::toggled, show, &QCheckBox::setChecked);
    head->addWidget(show);
}

QString SecretsTab::filterHint() const {
    return tr("Filter findings");
}

QString SecretsTab::taskTitle() const {
    return tr("Look for secrets in %1").arg(m_subject.title);
}

LensTab::Words SecretsTab::workingWords() const {
    return {tr("Looking for keys, tokens and passwords…"),
            m_subject.layered ? tr("Every file of every layer is read, also what later layers hide.")
                              : tr("Every file is read.")};
}

QString SecretsTab::failedWords() const {
    return tr("The files could not be looked into.");
}

LensTab::Work SecretsTab::work() const {
    return [name = m_subject.name](const Engine& engine, Progress& progress,
                                   const std::stop_token& stop) -> LensResultPtr {
        auto found = std::make_shared<FoundSecrets>();
        found->report = findSecrets(engine, name, progress, stop);
        return found;
    };
}

int SecretsTab::take(const LensResultPtr& result) {
    const SecretReport& report = static_cast<const FoundSecrets&>(*result).report;
    m_files = report.files;
    m_tooLarge = report.tooLarge;
    m_limited = report.limited;
    m_model->setFindings(report.findings);
    return static_cast<int>(report.findings.size());
}

void SecretsTab::drop() {
    m_model->setFindings({});
}

QString SecretsTab::summaryWords() const {
    QStringList facts;
    if (m_model->rowCount() > 0)
        facts +=
            tr("%1 in %Ln files", nullptr, static_cast<int>(m_files)).arg(format::count(m_model->rowCount()));
    if (m_tooLarge > 0)
        facts += tr("%Ln too large to look into", nullptr, static_cast<int>(m_tooLarge));
    if (m_limited)
        facts += tr("there are more than these");
    return format::facts(facts);
}

LensTab::Words SecretsTab::emptyWords() const {
    return {tr("No keys or tokens found in %Ln files", nullptr, static_cast<int>(m_files)),
            tr("What was looked for: private keys, tokens of known services, passwords in variables and in "
               "files that are there for them.")};
}

QString SecretsTab::footWords(int row) const {
    const SecretFinding& finding = m_model->finding(row);
    const QString instruction = format::ltr(m_model->instruction(row));
    if (finding.layer == 0)
        return instruction;
    return finding.createdBy.empty() ? tr("Layer %1").arg(format::count(finding.layer))
                                     : tr("Layer %1: %2").arg(format::count(finding.layer), instruction);
}

QString SecretsTab::copied(int row) const {
    const SecretFinding& finding = m_model->finding(row);
    return QString::fromStdString(finding.where == SecretFinding::Where::File ? finding.path
                                                                              : placeOf(finding));
}

void SecretsTab::open(int row) {
    const SecretFinding finding = m_model->finding(row);
    if (finding.where == SecretFinding::Where::File)
        emit fileWanted(finding.layer - 1, QByteArray::fromStdString(finding.path),
                        finding.visibility == Visibility::Shown);
    else
        emit configWanted();
}

CommandLines SecretsTab::lines() const {
    CommandLines lines{{"outcrop", "secrets", m_subject.commandName}};
    if (m_model->revealed())
        lines.push_back({"outcrop", "secrets", "--show", m_subject.commandName});
    return lines;
}

} // namespace outcrop::ui
