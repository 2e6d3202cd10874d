// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/error_dialog.h"

#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

QLabel* addLine(QVBoxLayout* layout, const QString& text, TextLook look) {
    if (text.isEmpty())
        return nullptr;
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    return label;
}

} // namespace

ErrorDialog::ErrorDialog(const ErrorText& error, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("That did not work"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    addLine(layout, error.what, TextLook::Title);
    addLine(layout, error.why, TextLook::Body);
    addLine(layout, error.remedy, TextLook::Body);
    if (auto* details = addLine(layout, error.details, TextLook::Mono))
        details->setObjectName(QStringLiteral("details"));
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
    const QString plain = error.plainText();
    connect(copy, &QPushButton::clicked, this, [plain] { QGuiApplication::clipboard()->setText(plain); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus(); // or Enter copies
}

void ErrorDialog::show(const ErrorText& error, QWidget* parent) {
    (new ErrorDialog(error, parent))->open();
}

} // namespace outcrop::ui
