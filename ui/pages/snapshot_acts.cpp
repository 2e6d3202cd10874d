// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/snapshot_acts.h"

#include "core/engine/subject.h"
#include "core/engine/volume_snapshot.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/models/format.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr size_t kListedRows = 12;

SnapshotOf nameOf(const StateOfVolume& of) {
    return {of.volume.toStdString(), of.state.toStdString()};
}

std::string labelOf(const StateOfVolume& of) {
    return of.volume.toStdString() + "@" + of.state.toStdString();
}

std::vector<std::string> pathsOf(const QByteArray& path) {
    return path.isEmpty() ? std::vector<std::string>() : std::vector<std::string>{path.toStdString()};
}

bool isWithin(const std::string& path, const std::string& top) {
    return top.empty() || path == top || path.starts_with(top + "/");
}

/// From how it is to how it was: what is added then comes back.
std::vector<ComparisonRow> changesBackTo(const Engine& engine, const std::string& volume,
                                         const std::string& state, const std::string& path,
                                         const std::stop_token& stop) {
    const Subject now = engine.subject("volume:" + volume, stop);
    const Subject then = engine.subject("volume:" + state, stop);
    CompareOptions how;
    how.renames = false;
    how.owners = then.owners;
    std::vector<ComparisonRow> rows =
        comparisonRows(*Comparison::ofStacks(now.tree.layers(), then.tree.layers(), how));
    std::erase_if(rows, [&](const ComparisonRow& row) { return !isWithin(row.path, path); });
    return rows;
}

QString rowWords(const ComparisonRow& row) {
    const QString path = format::text(row.path);
    switch (row.kind) {
    case RowKind::Added:
        return SnapshotActs::tr("%1 comes back").arg(path);
    case RowKind::Removed:
        return SnapshotActs::tr("%1 is removed").arg(path);
    default:
        return SnapshotActs::tr("%1 becomes what it was").arg(path);
    }
}

} // namespace

SnapshotActs::SnapshotActs(Bridge& bridge, QWidget* parent)
    : QObject(parent), m_bridge(bridge), m_owner(parent) {}

void SnapshotActs::take(const QString& volume) {
    m_bridge.run(
        tr("Take a snapshot of %1").arg(volume),
        [name = volume.toStdString()](const Engine& engine, Progress& progress, std::stop_token stop) {
            return takeSnapshot(engine, name, {}, false, progress, stop);
        },
        this,
        [this, volume](const outcrop::Snapshot& taken) {
            Task* task = m_bridge.tasks().ending();
            if (task == nullptr)
                return;
            const QString name = QString::fromStdString(taken.name);
            task->setResult(tr("Kept as %1.").arg(name));
            task->offerUndo(this, [this, volume, name] { drop({volume, name, {}}); });
        },
        [this, volume](const Error& error) {
            fail(tr("No snapshot of “%1” could be taken.").arg(volume), error);
        });
}

void SnapshotActs::restore(const StateOfVolume& of, const QByteArray& path) {
    m_bridge.ask(
        m_planRequest,
        [volume = of.volume.toStdString(), state = labelOf(of),
         path = path.toStdString()](const Engine& engine, Progress&, std::stop_token stop) {
            return changesBackTo(engine, volume, state, path, stop);
        },
        this,
        [this, of, path](const std::vector<ComparisonRow>& rows) {
            if (rows.empty())
                return emit said(tr("Nothing has changed since then."));
            confirm(of, path, rows);
        },
        [this, of](const Error& error) { fail(tr("“%1” can't be put back.").arg(of.volume), error); });
}

void SnapshotActs::confirm(const StateOfVolume& of, const QByteArray& path,
                           const std::vector<ComparisonRow>& rows) {
    Confirmation words;
    words.title = tr("Put back");
    words.question =
        path.isEmpty()
            ? tr("The volume “%1” becomes what it was at “%2”:").arg(of.volume, of.state)
            : tr("“%1” becomes what it was at “%2”:").arg(format::text(path.toStdString()), of.state);
    for (size_t i = 0; i < std::min(rows.size(), kListedRows); ++i)
        words.items += rowWords(rows[i]);
    if (rows.size() > kListedRows)
        words.items += tr("… and %Ln more", nullptr, static_cast<int>(rows.size() - kListedRows));
    words.note = tr("What is there now is gone then, unless a snapshot has it: take one before.");
    words.verb = tr("Put back");
    words.command = {"outcrop", "volume", "snapshot", "restore", labelOf(of)};
    words.commandWithOption = {"outcrop", "volume", "snapshot", "restore", "--live", labelOf(of)};
    if (!path.isEmpty()) {
        words.command.push_back(path.toStdString());
        words.commandWithOption.push_back(path.toStdString());
    }
    if (!of.running.isEmpty()) {
        words.note += QLatin1Char(' ') + tr("These containers run and have the volume: %1. Stop them first, "
                                            "or let them stand still meanwhile.")
                                             .arg(of.running.join(QStringLiteral(", ")));
        words.option = tr("They stand still meanwhile, and what they have open stays the old file");
    }
    auto* dialog = new ConfirmDialog(words, m_owner->window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, of, path](bool live) { putBack(of, path, live && !of.running.isEmpty()); });
    dialog->open();
}

void SnapshotActs::putBack(const StateOfVolume& of, const QByteArray& path, bool live) {
    m_bridge.run(
        tr("Put back %1").arg(of.volume),
        [name = nameOf(of), paths = pathsOf(path), live](const Engine& engine, Progress& progress,
                                                         std::stop_token stop) {
            return restoreSnapshot(engine, name, paths, live, progress, stop);
        },
        this,
        [this](const RestoredSnapshot& restored) {
            if (Task* task = m_bridge.tasks().ending())
                task->setResult(tr("%Ln files and directories were put back or removed.", nullptr,
                                   static_cast<int>(restored.restored + restored.removed)));
        },
        [this, of](const Error& error) { fail(tr("“%1” could not be put back.").arg(of.volume), error); });
}

void SnapshotActs::remove(const StateOfVolume& of) {
    Confirmation words;
    words.title = tr("Remove snapshot");
    words.question = tr("The snapshot “%1” of the volume “%2” is removed.").arg(of.state, of.volume);
    words.note = tr("The volume itself and its other snapshots stay. This can't be undone.");
    words.verb = tr("Remove");
    words.command = {"outcrop", "volume", "snapshot", "rm", labelOf(of)};
    auto* dialog = new ConfirmDialog(words, m_owner->window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, of] { drop(of); });
    dialog->open();
}

void SnapshotActs::drop(const StateOfVolume& of) {
    m_bridge.run(
        tr("Remove snapshot %1").arg(of.state),
        [name = nameOf(of)](const Engine& engine, Progress&, std::stop_token) {
            VolumeSnapshots(engine.store()).remove({name});
        },
        this, [this, of] { emit said(tr("Removed the snapshot %1.").arg(of.state)); },
        [this, of](const Error& error) {
            fail(tr("The snapshot “%1” could not be removed.").arg(of.state), error);
        });
}

void SnapshotActs::askSchedule(const QString& volume) {
    m_bridge.ask(
        m_wordsRequest,
        [name = volume.toStdString()](const Engine& engine, Progress&, std::stop_token) {
            return readSnapshotSchedule(engine.store(), name);
        },
        this,
        [this](const SnapshotSchedule& schedule) { emit scheduleKnown(ScheduleDialog::words(schedule)); },
        [this](const Error& error) { emit scheduleKnown(ErrorText::of({}, error).why); });
}

void SnapshotActs::schedule(const QString& volume) {
    m_bridge.ask(
        m_scheduleRequest,
        [name = volume.toStdString()](const Engine& engine, Progress&, std::stop_token) {
            return readSnapshotSchedule(engine.store(), name);
        },
        this,
        [this, volume](const SnapshotSchedule& now) {
            auto* dialog = new ScheduleDialog(volume, now, m_owner->window());
            connect(dialog, &ScheduleDialog::scheduleChosen, this,
                    [this, volume](const SnapshotSchedule& chosen) { setSchedule(volume, chosen); });
            dialog->open();
        },
        [this, volume](const Error& error) {
            fail(tr("The schedule of “%1” could not be read.").arg(volume), error);
        });
}

void SnapshotActs::setSchedule(const QString& volume, const SnapshotSchedule& schedule) {
    m_bridge.run(
        tr("Schedule snapshots of %1").arg(volume),
        [name = volume.toStdString(), schedule](const Engine& engine, Progress&, std::stop_token) {
            writeSnapshotSchedule(engine.store(), name, schedule);
        },
        this, [this, schedule] { emit scheduleKnown(ScheduleDialog::words(schedule)); },
        [this, volume](const Error& error) {
            fail(tr("The schedule of “%1” could not be set.").arg(volume), error);
        });
}

void SnapshotActs::fail(const QString& what, const Error& error) {
    ErrorDialog::show(ErrorText::of(what, error), m_owner->window());
}

} // namespace outcrop::ui
