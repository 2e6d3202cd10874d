// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/cli/cli_runner.h"

#include <QSet>
#include <vector>

namespace outcrop::test {

/// A process as it was seen; its number may be another's later.
struct SeenProcess {
    int pid = 0;
    QString startTime;
    QString name;
    bool alive() const;
};

/// Looks from outside at what a store's programs leave: processes, mounts, control groups, files.
class StoreWitness {
public:
    explicit StoreWitness(const CliRunner& cli) : m_cli(cli) {}

    /// A word that is in the command line of every monitor of the store, and of the containers it is given
    /// to.
    QString mark() const;
    /// A container's command that runs until it is killed.
    QStringList endless() const;
    std::vector<SeenProcess> monitors() const;
    static std::vector<SeenProcess> childrenOf(int pid);

    /// Opens the store until nothing half-done is left in it; false after a minute.
    bool settles() const;
    /// The blobs and layers that are there.
    QStringList imageFiles() const;
    /// Removes all containers and volumes as a user would; empty, or what went wrong.
    QString removeEverything();
    /// What is left of the containers that were removed so; empty if nothing is, after a minute if need be.
    QString leftovers() const;

private:
    QString leftoversNow() const;
    const CliRunner& m_cli;
    QSet<QString> m_removed;
};

} // namespace outcrop::test
