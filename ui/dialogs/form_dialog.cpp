// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/form_dialog.h"

#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/problem_label.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

FormDialog::FormDialog(const QString& title, const QString& verb, QWidget* parent) : QDialog(parent) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 20);
    outer->setSpacing(12);
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);
    outer->addLayout(m_body, 1);

    m_error = new ProblemLabel(this);
    m_error->setObjectName(QStringLiteral("error"));
    outer->addWidget(m_error);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_verb = m_buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(QStringLiteral("verb"));
    setLook(m_verb, ButtonLook::Primary);
    m_verb->setDefault(true);
    outer->addWidget(m_buttons);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        clearError();
        submit();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLabel* FormDialog::addHeading(const QString& text) {
    auto* label = new QLabel(text, this);
    setLook(label, TextLook::Title);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

QLabel* FormDialog::addNote(const QString& text) {
    auto* label = new QLabel(text, this);
    setLook(label, TextLook::Secondary);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

CommandStrip* FormDialog::addCommand() {
    auto* strip = new CommandStrip(this);
    m_body->addWidget(strip);
    return strip;
}

QFormLayout* FormDialog::addForm() {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    m_body->addLayout(form);
    return form;
}

void FormDialog::addField(QFormLayout* form, const QString& label, QWidget* field) {
    auto* caption = new QLabel(label);
    // In a row of one line the label stands in the middle of its field; above it, right on top of it.
    if (form->rowWrapPolicy() == QFormLayout::DontWrapRows)
        caption->setMinimumHeight(space::field);
    caption->setBuddy(field);
    form->addRow(caption, field);
    field->setAccessibleName(label);
}

void FormDialog::setProblem(const QString& sentence) {
    m_problem = sentence;
    updateVerb();
}

void FormDialog::setBusy(bool busy) {
    m_busy = busy;
    updateVerb();
}

void FormDialog::showError(const ErrorText& error) {
    setBusy(false);
    QStringList lines{error.what, error.why, error.remedy};
    lines.removeAll(QString());
    m_error->setProblem(lines.join(QLatin1Char('\n')));
    m_error->setToolTip(error.details);
}

void FormDialog::clearError() {
    m_error->setProblem({});
}

void FormDialog::updateVerb() {
    m_verb->setEnabled(!m_busy && m_problem.isEmpty());
    m_verb->setToolTip(m_problem);
}

} // namespace outcrop::ui
