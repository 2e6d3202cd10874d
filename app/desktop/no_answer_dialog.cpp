// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/no_answer_dialog.h"

#include <QLabel>
#include <QVBoxLayout>

namespace outcrop::ui {

NoAnswerDialog::NoAnswerDialog(int process, QWidget* parent)
    : FormDialog(tr("Outcrop does not answer"), tr("Open another window"), parent) {
    setMinimumWidth(440);
    addHeading(windowTitle());
    auto* text = new QLabel(
        process == 0
            ? tr("Outcrop is open with this store already, but its window does not answer.")
            : tr("Outcrop is open with this store already (process %1), but its window does not answer.")
                  .arg(process),
        this);
    text->setObjectName(QStringLiteral("question"));
    text->setWordWrap(true);
    body()->addWidget(text);
    addNote(tr("It may only be busy. Another window is safe: both show and change the same store."));
    body()->addStretch();
}

void NoAnswerDialog::submit() {
    emit newWindowWanted();
    finish();
}

} // namespace outcrop::ui
