// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/create_volume_dialog.h"

#include "core/volume/local_mount.h"
#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/shell_words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <unistd.h>

namespace outcrop::ui {

namespace {

/// A kind of file system, with what stands in the other fields as an example.
struct VolumeKind {
    const char* type;
    const char* device;
    const char* words;
};

/// Those first that anybody can mount.
constexpr VolumeKind kVolumeKinds[] = {
    {"none", "/home/me/data", "bind"},
    {"tmpfs", "tmpfs", "size=64m"},
    {"overlay", "overlay", "lowerdir=/a,upperdir=/b,workdir=/c"},
    {"fuse.sshfs", "me@host:/data", "reconnect"},
    {"fuse.squashfuse", "/home/me/image.sqsh", ""},
    {"ext4", "/home/me/disk.img", "noatime"},
    {"nfs", ":/export", "addr=host,nfsvers=4"},
    {"cifs", "//host/share", "username=me,password=…"},
    {"glusterfs", "host:/volume", ""},
};

QString commandOf(const VolumeWish& wish, const std::map<std::string, std::string>& options) {
    std::vector<std::string> words{"outcrop", "volume", "create"};
    for (const auto& [key, value] : options)
        words.insert(words.end(), {"-o", key + "=" + value});
    words.push_back(wish.name.toStdString());
    return joinShellWords(words);
}

} // namespace

CreateVolumeDialog::CreateVolumeDialog(const QStringList& existing, QWidget* parent)
    : FormDialog(tr("New volume"), tr("Create"), parent), m_existing(existing) {
    setMinimumWidth(460);
    addHeading(tr("New volume"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("volumeName"));
    m_name->setPlaceholderText(tr("for example: data"));
    addField(addForm(), tr("Name"), m_name);
    addOptions();
    m_hint = addNote({});
    body()->addStretch();
    m_command = addCommand();
    connect(m_name, &QLineEdit::textChanged, this, &CreateVolumeDialog::check);
    m_name->setFocus();
    check();
}

void CreateVolumeDialog::addOptions() {
    m_elsewhere = new QCheckBox(tr("Its files lie elsewhere and are mounted"), this);
    m_elsewhere->setObjectName(QStringLiteral("volumeElsewhere"));
    body()->addWidget(m_elsewhere);
    m_options = new QWidget(this);
    auto* form = new QFormLayout(m_options);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_type = new QComboBox(m_options);
    m_type->setObjectName(QStringLiteral("volumeType"));
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    for (const VolumeKind& kind : kVolumeKinds)
        m_type->addItem(QLatin1String(kind.type));
    m_device = new QLineEdit(m_options);
    m_device->setObjectName(QStringLiteral("volumeDevice"));
    m_words = new QLineEdit(m_options);
    m_words->setObjectName(QStringLiteral("volumeWords"));
    addField(form, tr("File system"), m_type);
    m_type->view()->setAccessibleName(m_type->accessibleName());
    addField(form, tr("Device"), m_device);
    addField(form, tr("Mount options"), m_words);
    m_options->hide();
    body()->addWidget(m_options);
    connect(m_elsewhere, &QCheckBox::toggled, this, [this](bool on) {
        m_options->setVisible(on);
        check();
    });
    connect(m_type, &QComboBox::currentTextChanged, this, &CreateVolumeDialog::check);
    connect(m_device, &QLineEdit::textChanged, this, &CreateVolumeDialog::check);
    connect(m_words, &QLineEdit::textChanged, this, &CreateVolumeDialog::check);
}

VolumeWish CreateVolumeDialog::wish() const {
    VolumeWish wish{m_name->text().trimmed(), {}};
    if (!m_elsewhere->isChecked())
        return wish;
    wish.options["type"] = m_type->currentText().trimmed().toStdString();
    wish.options["device"] = m_device->text().trimmed().toStdString();
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        wish.options["o"] = words.toStdString();
    return wish;
}

QString CreateVolumeDialog::nameProblem() const {
    const QString name = m_name->text().trimmed();
    if (m_existing.contains(name))
        return tr("A volume named “%1” exists already. Choose another name.").arg(name);
    try {
        VolumeName::parse(name.toStdString());
        return {};
    } catch (const Error&) {
        return tr(
            "A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a "
            "letter or a digit.");
    }
}

QString CreateVolumeDialog::optionsProblem() const {
    if (!m_elsewhere->isChecked())
        return {};
    const LocalMount mount = LocalMount::of(wish().options).value_or(LocalMount());
    if (mount.type.empty())
        return tr("Say what kind of file system is to be mounted.");
    if (mount.device.empty())
        return tr("Say what is to be mounted: a directory, a file, a device or a server.");
    if (mount.type == "none" && !mount.bind())
        return tr("A directory is mounted with the option “bind”.");
    if (::geteuid() != 0 && !mount.byContainer() && !mount.fuse())
        return tr("Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE "
                  "programs serve.")
            .arg(QString::fromStdString(mount.type));
    return {};
}

void CreateVolumeDialog::check() {
    for (const VolumeKind& kind : kVolumeKinds)
        if (m_type->currentText() == QLatin1String(kind.type)) {
            m_device->setPlaceholderText(QString::fromUtf8(kind.device));
            m_words->setPlaceholderText(QString::fromUtf8(kind.words));
        }
    const QString hint =
        m_elsewhere->isChecked()
            ? tr("It is mounted with the first container that uses it, and unmounted after the last.")
            : tr("A volume keeps data outside of containers; it stays when they are removed.");
    const bool named = !m_name->text().trimmed().isEmpty();
    const QString problem = named ? nameProblem() : hint;
    const QString wrong = problem.isEmpty() ? optionsProblem() : problem;
    m_hint->setText(wrong.isEmpty() ? hint : wrong);
    if (wrong.isEmpty())
        m_command->setCommand(commandOf(wish(), wish().options),
                              commandOf(wish(), maskedOptions(wish().options)));
    else
        m_command->setWords({});
    setProblem(wrong);
}

void CreateVolumeDialog::submit() {
    setBusy(true);
    emit createRequested(wish());
}

} // namespace outcrop::ui
