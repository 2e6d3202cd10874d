// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/live_mount_dialog.h"

#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/problem_label.h"
#include "ui/models/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kLiveMountWidth = 520;
constexpr int kHintLines = 5; ///< what changes as one types moves nothing

QString below(const QString& directory, const QString& source) {
    const QString above = directory == QLatin1String("/") ? QString() : directory;
    return above + QLatin1Char('/') + QFileInfo(source).fileName();
}

} // namespace

LiveMountDialog::LiveMountDialog(Bridge& bridge, const LiveMountWish& wish, QWidget* parent)
    : FormDialog(tr("Mount into container"), tr("Mount"), parent), m_wish(wish) {
    setMinimumWidth(kLiveMountWidth);
    addHeading(tr("Mount into “%1” while it runs").arg(format::text(wish.name)));
    auto* form = addForm();
    auto* source = sourceRow();
    form->addRow(tr("Folder or file of this computer"), source);
    m_source->setAccessibleName(tr("Folder or file of this computer"));
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("liveMountTarget"));
    addField(form, tr("Where it appears in the container"), m_target);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_readOnly = new QCheckBox(tr("The container may only read it"), this);
    m_readOnly->setObjectName(QStringLiteral("liveMountReadOnly"));
    m_copy = new QPushButton(tr("Copy it in instead"), this);
    m_copy->setObjectName(QStringLiteral("copyInstead"));
    m_copy->setAutoDefault(false);
    m_copy->setVisible(wish.copies);
    setLook(m_copy, ButtonLook::Small);
    row->addWidget(m_readOnly, 1);
    row->addWidget(m_copy);
    body()->addLayout(row);
    m_hint = new ProblemLabel(this);
    m_hint->setObjectName(QStringLiteral("liveMountHint"));
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing() * kHintLines);
    body()->addWidget(m_hint, 1);
    m_command = addCommand();
    m_hints = new RunHintSource(
        bridge,
        [id = wish.container](const Engine& engine, const std::stop_token& stop) {
            return std::make_shared<const RunPreview>(engine.containerFiles(id, stop), std::string(),
                                                      std::string());
        },
        this);
    connect(m_hints, &RunHintSource::answered, this, &LiveMountDialog::showHint);
    connect(m_source, &QLineEdit::textChanged, this, &LiveMountDialog::followSource);
    connect(m_target, &QLineEdit::textChanged, this, &LiveMountDialog::check);
    connect(m_readOnly, &QCheckBox::toggled, this, &LiveMountDialog::check);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        emit copyWanted(m_source->text(), QFileInfo(m_target->text().trimmed()).path().toUtf8());
        finish();
    });
    m_source->setText(wish.source);
    QLineEdit* first = wish.source.isEmpty() ? m_source : m_target;
    first->setFocus();
    first->selectAll();
    check();
}

QHBoxLayout* LiveMountDialog::sourceRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_source = new QLineEdit(this);
    m_source->setObjectName(QStringLiteral("liveMountSource"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("chooseLiveMountSource"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &LiveMountDialog::browse);
    row->addWidget(m_source, 1);
    row->addWidget(choose);
    return row;
}

void LiveMountDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Folder to mount"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_source, &QLineEdit::setText);
    dialog->open();
}

/// The target follows its name as long as nobody wrote another one.
void LiveMountDialog::followSource(const QString& source) {
    if (m_target->text() == m_suggested) {
        m_suggested = QFileInfo(source).fileName().isEmpty() ? QString() : below(m_wish.directory, source);
        m_target->setText(m_suggested);
    }
    check();
}

MountRow LiveMountDialog::row() const {
    return {MountRequest::Type::Bind, m_source->text().trimmed(), m_target->text().trimmed(),
            m_readOnly->isChecked()};
}

QString LiveMountDialog::problem() const {
    const MountRow typed = row();
    if (typed.source.isEmpty())
        return tr("Choose what is to be mounted.");
    if (m_wish.taken.contains(typed.target))
        return tr("Something is mounted there already. Choose another path.");
    return mountProblem(typed);
}

void LiveMountDialog::check() {
    const QString wrong = problem();
    const MountRow typed = row();
    m_hint->setProblem(typed.source.isEmpty() ? QString() : wrong);
    setProblem(wrong);
    m_copy->setEnabled(!typed.source.isEmpty() && typed.target.startsWith(QLatin1Char('/')));
    m_command->setWords(wrong.isEmpty() ? std::vector<std::string>{"outcrop", "mount", "add", m_wish.name,
                                                                   toMountRequest(typed).str()}
                                        : std::vector<std::string>());
    if (!wrong.isEmpty())
        return;
    RunForm form;
    form.mounts = {typed};
    m_hints->ask(form);
}

void LiveMountDialog::showHint(const RunHints& hints) {
    if (hints.mounts.empty() || !problem().isEmpty())
        return;
    const QString wrong = MountText::conflictInside(row(), hints.mounts.front());
    setProblem(wrong);
    m_hint->setProblem(wrong);
    m_hint->setHint(MountText::inside(row(), hints.mounts.front(), hints.owners));
}

void LiveMountDialog::submit() {
    setBusy(true);
    emit mountChosen(row());
}

} // namespace outcrop::ui
