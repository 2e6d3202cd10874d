// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <QStringList>

namespace outcrop::test {

/// What a program's first thread asks of the kernel about files and processes, as strace(1) writes it. The
/// program's other threads are not followed.
class MainThreadTrace {
public:
    /// Why it can't be had here, or empty.
    static QString whyNot();

    /// Written to by the tracer; one program's.
    explicit MainThreadTrace(QString file) : m_file(std::move(file)) {}

    /// The command that runs a program traced, as its own process: signals and the exit status are its own.
    static QString tracer() { return QStringLiteral("strace"); }
    QStringList arguments(const QString& program, const QStringList& arguments) const;

    /// All calls but the first, which starts the program itself. Whole once the program has ended.
    QStringList calls() const;
    QStringList callsNaming(const QString& text) const;
    /// Processes it started itself; threads are none.
    QStringList started() const;

private:
    QString m_file;
};

} // namespace outcrop::test
