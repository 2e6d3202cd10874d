// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/volume/snapshot_schedule.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace outcrop::ui {

/// Asks when snapshots of a volume are taken by themselves, and how many of these are kept.
class ScheduleDialog : public FormDialog {
    Q_OBJECT

public:
    ScheduleDialog(const QString& volume, const SnapshotSchedule& schedule, QWidget* parent);

    /// A whole sentence.
    static QString words(const SnapshotSchedule& schedule);

signals:
    void scheduleChosen(const outcrop::SnapshotSchedule& schedule);

protected:
    void submit() override;

private:
    SnapshotSchedule schedule() const;
    void check();

    QString m_volume;
    QCheckBox* m_beforeStart = nullptr;
    QComboBox* m_every = nullptr;
    QSpinBox* m_keep = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
