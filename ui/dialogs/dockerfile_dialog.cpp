// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/dockerfile_dialog.h"

#include "ui/dialogs/command_line.h"
#include "ui/dialogs/command_strip.h"
#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {
constexpr int kDockerfileWidth = 640;
constexpr int kDockerfileHeight = 220;
} // namespace

DockerfileDialog::DockerfileDialog(const DockerfileExport& plan, const QString& container, QWidget* parent)
    : FormDialog(tr("Dockerfile from changes"), tr("Save…"), parent), m_container(container) {
    setMinimumWidth(kDockerfileWidth);
    addHeading(tr("What a build has to do to repeat the changes of “%1”").arg(container));
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("dockerfileText"));
    text->setAccessibleName(tr("Dockerfile"));
    text->setProperty("look", QStringLiteral("field"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(monoFont());
    text->setLayoutDirection(Qt::LeftToRight);
    text->setMinimumHeight(kDockerfileHeight);
    QStringList lines;
    for (const QString& line : QString::fromStdString(plan.dockerfile).trimmed().split(QLatin1Char('\n')))
        lines << format::text(line.toStdString());
    text->setPlainText(lines.join(QLatin1Char('\n')));
    body()->addWidget(text, 1);
    auto* copy = new QPushButton(tr("Copy"), this);
    setIconBeside(copy, icon(QStringLiteral("copy"), IconTone::Secondary));
    copy->setObjectName(QStringLiteral("copyDockerfile"));
    copy->setAutoDefault(false);
    setLook(copy, ButtonLook::Small);
    body()->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [whole = QString::fromStdString(plan.dockerfile)] {
        QGuiApplication::clipboard()->setText(whole);
    });
    addNote(plan.files > 0 ? tr("It is saved as a new directory, with the %Ln files and directories it adds "
                                "in changes.tar.gz.",
                                nullptr, static_cast<int>(plan.files))
                           : tr("It is saved as a new directory. It adds no files."));
    addCommand()->setWords(
        {"outcrop", "dockerfile", container.toStdString(), container.toStdString() + "-build"});
}

void DockerfileDialog::submit() {
    auto* dialog = new QFileDialog(this, tr("Save the Dockerfile in a new directory"),
                                   QDir::home().filePath(m_container + QStringLiteral("-build")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& directory) {
        setBusy(true);
        emit saveRequested(directory);
    });
    dialog->open();
}

} // namespace outcrop::ui
