// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/cli/cli_runner.h"

namespace outcrop::test {

/// A volume "web" with files of every kind, and what can be seen of it from outside.
class SnapshotCase {
public:
    explicit SnapshotCase(const CliRunner& cli) : m_cli(cli) {}

    QString data() const { return m_cli.store() + "/volumes/web/_data"; }
    QString snapshots() const { return m_cli.store() + "/volumes/web/snapshots"; }
    /// Runs a shell line in the volume; a failure is an empty answer with the reason shown.
    QString inside(const QString& line) const;
    void makeVolume() const;
    void change() const;
    /// Every fact of every file that find(1) can print, and the contents' sums.
    QString state() const;
    /// Bytes on the disk of all snapshots.
    qint64 diskBytes() const;
    /// What is half-done in the store, and in the snapshots; empty if nothing is.
    QString halfDone() const;
    QStringList names() const;

private:
    const CliRunner& m_cli;
};

} // namespace outcrop::test
