// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/support/temp_dir.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace outcrop::test {

/// What a run of the program gave.
struct CliResult {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the built program on a store of its own, which is emptied of containers at the end.
class CliRunner {
public:
    CliRunner();
    ~CliRunner();
    CliRunner(const CliRunner&) = delete;
    CliRunner& operator=(const CliRunner&) = delete;

    CliResult run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Another program, in the working directory.
    CliResult program(const QString& name, const QStringList& arguments) const;
    /// A shell line in the working directory, in which "outcrop" is the program on this store.
    CliResult shell(const QString& line) const;
    /// Runs it on a terminal of its own of that size; input is typed once prompt was seen. Gives all that was
    /// shown.
    CliResult onTerminal(const QStringList& arguments, const QByteArray& prompt, const QByteArray& input,
                         int rows = 24, int columns = 80) const;
    /// Loads an image to run things in and gives its name; empty with the reason in `why` if there is none.
    QString loadImage(QString& why) const;
    QString store() const;
    /// Where its monitors meet their clients.
    QString runDirectory() const;
    QString work() const;

private:
    TempDir m_directory;
};

QString programPath();

} // namespace outcrop::test
