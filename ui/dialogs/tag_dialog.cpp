// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/tag_dialog.h"

#include "core/oci/reference.h"
#include "ui/dialogs/command_strip.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

TagDialog::TagDialog(const QString& imageName, QWidget* parent)
    : FormDialog(tr("Tag image"), tr("Add tag"), parent), m_image(imageName) {
    setMinimumWidth(420);
    addHeading(tr("Another name for “%1”").arg(imageName));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("tagName"));
    m_name->setPlaceholderText(tr("name:tag"));
    addField(addForm(), tr("New name"), m_name);
    m_hint = addNote({});
    body()->addStretch();
    m_command = addCommand();
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::check);
    m_name->setFocus();
    check();
}

void TagDialog::check() {
    const QString text = m_name->text().trimmed();
    const auto reference = Reference::tryParse(text.toStdString());
    if (reference)
        m_hint->setText(tr("It will be kept as %1.").arg(QString::fromStdString(reference->canonical())));
    else if (text.isEmpty())
        m_hint->setText(tr("The image keeps its other names."));
    else
        m_hint->setText(
            tr("A name is made of lower-case letters, digits and separators, then “:” and a tag."));
    m_command->setWords(
        reference ? std::vector<std::string>{"outcrop", "tag", m_image.toStdString(), reference->familiar()}
                  : std::vector<std::string>());
    setProblem(reference ? QString() : m_hint->text());
}

void TagDialog::submit() {
    if (const auto reference = Reference::tryParse(m_name->text().trimmed().toStdString())) {
        setBusy(true);
        emit tagRequested(*reference);
    }
}

} // namespace outcrop::ui
