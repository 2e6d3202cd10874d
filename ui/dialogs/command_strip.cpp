// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/command_strip.h"

#include "ui/dialogs/shell_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace outcrop::ui {

CommandStrip::CommandStrip(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy steady = sizePolicy();
    steady.setRetainSizeWhenHidden(true); // nothing moves while one types
    setSizePolicy(steady);
    m_line->setObjectName(QStringLiteral("commandLine"));
    m_line->setReadOnly(true);
    m_line->setFont(monoFont());
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setAccessibleName(tr("The same as a command"));
    m_line->setToolTip(tr("This command does the same in a terminal."));
    auto* copy = new QPushButton(tr("Copy"), this);
    setIconBeside(copy, icon(QStringLiteral("copy")));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy command"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
    m_copy = copy;
    layout->addWidget(m_line, 1);
    layout->addWidget(copy);
}

void CommandStrip::setWords(const std::vector<std::string>& words) {
    const QString line = joinShellWords(words);
    setCommand(line, line);
    setVisible(!words.empty());
}

void CommandStrip::setCommand(const QString& whole, const QString& shown) {
    m_whole = whole;
    m_line->setText(shown);
    m_line->setCursorPosition(0);
    m_copy->setToolTip(whole == shown ? QString() : tr("The copy has the secrets that are hidden here."));
}

void CommandStrip::setLineToolTip(const QString& text) {
    m_line->setToolTip(text);
}

} // namespace outcrop::ui
