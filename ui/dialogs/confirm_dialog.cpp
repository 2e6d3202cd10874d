// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/confirm_dialog.h"

#include "ui/dialogs/command_strip.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {
constexpr int kSide = 24; ///< what FormDialog leaves at its sides
constexpr int kScrollBar = 10;
constexpr int kMostItems = 8; ///< shown at once; more are scrolled to
} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation& confirmation, QWidget* parent)
    : FormDialog(confirmation.title, confirmation.verb, parent) {
    setMinimumWidth(440);
    addHeading(confirmation.title);
    auto* question = new QLabel(confirmation.question, this);
    question->setObjectName(QStringLiteral("question"));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    body()->addWidget(question);
    if (!confirmation.items.isEmpty()) {
        auto* list = new QPlainTextEdit(confirmation.items.join(QLatin1Char('\n')), this);
        list->setReadOnly(true);
        list->setProperty("look", QStringLiteral("field"));
        list->setTabChangesFocus(true);
        list->setAccessibleName(tr("What is removed"));
        list->setLineWrapMode(QPlainTextEdit::NoWrap); // a line is a thing
        const int lines = std::min(int(confirmation.items.size()), kMostItems);
        list->setFixedHeight(lines * list->fontMetrics().lineSpacing() + 2 * space::m + kScrollBar);
        body()->addWidget(list);
    }
    if (!confirmation.option.isEmpty()) {
        m_option = new QCheckBox(confirmation.option, this);
        m_option->setChecked(confirmation.optionOn);
        body()->addWidget(m_option);
        // Its text can't wrap, so the dialog is as wide as it is.
        setMinimumWidth(std::max(minimumWidth(), m_option->sizeHint().width() + 2 * kSide));
    }
    if (!confirmation.note.isEmpty())
        addNote(confirmation.note);
    body()->addStretch();
    showCommand(confirmation);
    setLook(verbButton(), ButtonLook::Danger);
    verbButton()->setAutoDefault(false);
    verbButton()->setDefault(false);
    if (auto* cancel = findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)) {
        cancel->setDefault(true);
        cancel->setFocus();
    }
}

void ConfirmDialog::showCommand(const Confirmation& confirmation) {
    if (!confirmation.commandText.isEmpty())
        addCommand()->setCommand(confirmation.commandText, confirmation.commandText);
    if (confirmation.command.empty())
        return;
    CommandStrip* strip = addCommand();
    const auto show = [this, strip, confirmation] {
        const bool with = m_option != nullptr && m_option->isChecked();
        strip->setWords(with ? confirmation.commandWithOption : confirmation.command);
    };
    if (m_option != nullptr)
        connect(m_option, &QCheckBox::toggled, strip, show);
    show();
}

void ConfirmDialog::submit() {
    emit confirmed(m_option != nullptr && m_option->isChecked());
    finish();
}

} // namespace outcrop::ui
