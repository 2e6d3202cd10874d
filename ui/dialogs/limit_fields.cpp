// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/limit_fields.h"

#include "ui/dialogs/problem_label.h"
#include "ui/dialogs/shell_words.h"
#include "ui/theme/tokens.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

QString otherLimits(const RunForm& form) {
    std::vector<std::string> words;
    for (const auto& [flag, value] : limitFlags(form.otherLimits)) {
        words.push_back(flag);
        if (!value.empty())
            words.push_back(value);
    }
    return joinShellWords(words);
}

} // namespace

LimitFields::LimitFields(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setVerticalSpacing(space::m);
    form->setHorizontalSpacing(space::m);
    layout->addLayout(form);
    m_memory = addLine(form, tr("Memory"), "runMemory", tr("Such as “512m” or “2g”. With more it is ended."));
    m_cpus =
        addLine(form, tr("Processors"), "runCpus", tr("Such as “1.5”: as much as one and a half of them."));
    m_pids =
        addLine(form, tr("Processes"), "runPids", tr("How many at a time, threads included, such as “100”."));
    m_others = new QLabel(this);
    m_others->setObjectName(QStringLiteral("runOtherLimits"));
    m_others->setWordWrap(true);
    m_others->setTextFormat(Qt::PlainText);
    layout->addWidget(m_others);
    layout->addStretch();
}

LimitFields::Line LimitFields::addLine(QFormLayout* form, const QString& label, const char* name,
                                       const QString& example) {
    Line line;
    line.edit = new QLineEdit(this);
    line.edit->setObjectName(QString::fromLatin1(name));
    line.edit->setAccessibleName(label);
    line.edit->setPlaceholderText(tr("no limit"));
    auto* caption = new QLabel(label, this);
    caption->setFixedHeight(space::field);
    caption->setBuddy(line.edit);
    line.note = new ProblemLabel(this);
    line.note->setAccessibleName(tr("Note on: %1").arg(label));
    line.note->setHint(example);
    auto* field = new QVBoxLayout; // a note nearer to its own line than to the next
    field->setSpacing(space::xs);
    field->addWidget(line.edit);
    field->addWidget(line.note);
    form->addRow(caption, field);
    connect(line.edit, &QLineEdit::textChanged, this, &LimitFields::changed);
    return line;
}

void LimitFields::setForm(const RunForm& form) {
    m_memory.edit->setText(form.memory);
    m_cpus.edit->setText(form.cpus);
    m_pids.edit->setText(form.pids);
    const QString others = otherLimits(form);
    m_others->setVisible(!others.isEmpty());
    m_others->setText(tr("Besides: %1").arg(others));
}

void LimitFields::read(RunForm& form) const {
    form.memory = m_memory.edit->text();
    form.cpus = m_cpus.edit->text();
    form.pids = m_pids.edit->text();
}

void LimitFields::showProblems(const std::vector<RunProblem>& problems) {
    using Field = RunProblem::Field;
    const auto put = [&problems](const Line& line, Field field) {
        const auto found = std::find_if(problems.begin(), problems.end(), [field](const RunProblem& problem) {
            return problem.field == field;
        });
        line.note->setProblem(found == problems.end() ? QString() : found->sentence);
    };
    put(m_memory, Field::Memory);
    put(m_cpus, Field::Cpus);
    put(m_pids, Field::Pids);
}

} // namespace outcrop::ui
