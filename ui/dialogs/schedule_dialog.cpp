// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/schedule_dialog.h"

#include "ui/dialogs/command_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>
#include <string>

namespace outcrop::ui {

namespace {

constexpr int kScheduleWidth = 520;
constexpr int kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr std::array kOften{15 * kMinute, kHour, 6 * kHour, kDay, 7 * kDay};
constexpr int kMostKept = 1000;
constexpr int kUsuallyKept = 10;

QString oftenWords(qint64 seconds) {
    switch (seconds) {
    case 15 * kMinute:
        return ScheduleDialog::tr("every quarter of an hour");
    case kHour:
        return ScheduleDialog::tr("every hour");
    case 6 * kHour:
        return ScheduleDialog::tr("every six hours");
    case kDay:
        return ScheduleDialog::tr("every day");
    case 7 * kDay:
        return ScheduleDialog::tr("every week");
    default:
        return ScheduleDialog::tr("every %Ln minutes", nullptr, static_cast<int>(seconds / kMinute));
    }
}

} // namespace

ScheduleDialog::ScheduleDialog(const QString& volume, const SnapshotSchedule& schedule, QWidget* parent)
    : FormDialog(tr("Schedule snapshots"), tr("Save"), parent), m_volume(volume) {
    setMinimumWidth(kScheduleWidth);
    addHeading(tr("When are snapshots of “%1” taken?").arg(volume));
    auto* form = addForm();
    m_every = new QComboBox(this);
    m_every->setObjectName(QStringLiteral("scheduleEvery"));
    m_every->addItem(tr("only by hand"), 0);
    for (const int often : kOften)
        m_every->addItem(oftenWords(often), often);
    const int now = static_cast<int>(schedule.every.count());
    if (m_every->findData(now) < 0)
        m_every->addItem(oftenWords(now), now);
    m_every->setCurrentIndex(m_every->findData(now));
    m_keep = new QSpinBox(this);
    m_keep->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_keep->setObjectName(QStringLiteral("scheduleKeep"));
    m_keep->setRange(0, kMostKept);
    m_keep->setSpecialValueText(tr("all"));
    m_keep->setValue(schedule.off() ? kUsuallyKept : static_cast<int>(schedule.keep));
    addField(form, tr("By the clock"), m_every);
    addField(form, tr("How many of these are kept"), m_keep);
    m_beforeStart = new QCheckBox(tr("Before each start of a container that has the volume"), this);
    m_beforeStart->setObjectName(QStringLiteral("scheduleBeforeStart"));
    m_beforeStart->setChecked(schedule.beforeStart);
    body()->addWidget(m_beforeStart);
    addNote(tr(
        "By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from "
        "a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are "
        "always kept."));
    m_command = addCommand();
    connect(m_every, &QComboBox::currentIndexChanged, this, &ScheduleDialog::check);
    connect(m_keep, &QSpinBox::valueChanged, this, &ScheduleDialog::check);
    connect(m_beforeStart, &QCheckBox::toggled, this, &ScheduleDialog::check);
    m_every->setFocus();
    check();
}

QString ScheduleDialog::words(const SnapshotSchedule& schedule) {
    if (schedule.off())
        return tr("Taken only by hand.");
    if (schedule.every.count() == 0)
        return tr("Taken before each start.");
    const QString often = oftenWords(schedule.every.count());
    return schedule.beforeStart ? tr("Taken before each start, and %1.").arg(often)
                                : tr("Taken %1.").arg(often);
}

SnapshotSchedule ScheduleDialog::schedule() const {
    SnapshotSchedule chosen;
    chosen.beforeStart = m_beforeStart->isChecked();
    chosen.every = std::chrono::seconds(m_every->currentData().toInt());
    chosen.keep = chosen.off() ? 0 : static_cast<uint64_t>(m_keep->value());
    return chosen;
}

void ScheduleDialog::check() {
    const SnapshotSchedule chosen = schedule();
    m_keep->setEnabled(!chosen.off());
    std::vector<std::string> words{"outcrop", "volume", "snapshot", "schedule", "--off"};
    if (chosen.beforeStart)
        words.emplace_back("--before-start");
    if (chosen.every.count() > 0)
        words.insert(words.end(), {"--every", std::to_string(chosen.every.count() / kMinute) + "m"});
    if (chosen.keep > 0)
        words.insert(words.end(), {"--keep", std::to_string(chosen.keep)});
    words.push_back(m_volume.toStdString());
    m_command->setWords(words);
}

void ScheduleDialog::submit() {
    emit scheduleChosen(schedule());
    finish();
}

} // namespace outcrop::ui
