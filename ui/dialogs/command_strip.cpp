// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/command_strip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace outcrop::ui {

CommandStrip::CommandStrip(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("runCommandLine"));
    m_line->setReadOnly(true);
    m_line->setFont(monoFont());
    m_line->setAccessibleName(tr("The same as a command"));
    m_line->setToolTip(tr("This command does the same in a terminal. A docker command can be pasted here."));
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), this);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy command"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
    m_copy = copy;
    layout->addWidget(m_line, 1);
    layout->addWidget(copy);
}

void CommandStrip::setCommand(const QString& whole, const QString& shown) {
    m_whole = whole;
    m_line->setText(shown);
    m_line->setCursorPosition(0);
    m_copy->setToolTip(whole == shown ? QString() : tr("The copy has the secrets that are hidden here."));
}

} // namespace outcrop::ui
