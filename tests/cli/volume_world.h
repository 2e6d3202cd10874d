// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/cli/cli_runner.h"

#include <QMap>

namespace outcrop::test {

/// One command on volumes and on containers that use them.
struct VolumeAct {
    enum Kind {
        CreateVolume,
        RemoveVolume,
        Prune,
        PruneAll,
        Create,
        Run,
        RunOnce,
        Start,
        Remove,
        RemoveWithVolumes
    };
    Kind kind = CreateVolume;
    QString volume;
    QString container;
    bool anonymous = false; ///< the container has a volume without a name, too
    QString file;           ///< what the container writes into the volume
    QString text;

    QStringList words(const QString& image) const;
};

/// What docker says there should be: named volumes with their files, containers with the volumes they use,
/// and how many volumes have no name. A slow, obvious model.
struct VolumeWorld {
    struct Container {
        QString volume;
        bool anonymous = false;
        QString file;
        QString text;
        bool once = false; ///< of a run --rm that was killed: it goes when it ends
    };
    using Files = QMap<QString, QString>;
    QMap<QString, Files> volumes;
    QMap<QString, Container> containers;
    int unnamed = 0;

    /// Does it to the model; false, and nothing is changed, where docker refuses.
    bool apply(const VolumeAct& act);
    bool uses(const QString& volume) const;
    int unnamedInUse() const;
    bool start(const QString& name);

    /// What there is, as the command line and the directories tell; how the containers were made is taken
    /// from known.
    static VolumeWorld seen(const CliRunner& cli, const VolumeWorld& known);
    QString text() const;
    /// Whether this can be what is left of an act that was killed between these two, with nothing lost that
    /// was there; else what is wrong.
    QString between(const VolumeWorld& before, const VolumeWorld& after, const VolumeAct& act) const;
};

} // namespace outcrop::test
