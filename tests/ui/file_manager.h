// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/support/temp_dir.h"

#include <QList>
#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QString>
#include <functional>

namespace outcrop::test {

class DisplaySession;

/// A file manager that others made (pcmanfm), on a folder, at the lower right of the display. It tells
/// assistive tools nothing, so where its things are is seen on the screen, as a person does.
class FileManager {
public:
    /// What is missing on this machine, or empty.
    static QString whyNot();

    FileManager(DisplaySession& display, const QString& folder);
    ~FileManager();
    FileManager(const FileManager&) = delete;
    FileManager& operator=(const FileManager&) = delete;

    /// Waits until it shows that many things.
    bool shows(int things) const;
    /// Free ground, where a drop goes into the folder itself.
    QPoint ground() const;

    /// Drags one of the first row, in the order of names, to a place, and does so again where the drop was
    /// lost, until what it should do has happened.
    bool drag(int thing, const QPoint& to, const std::function<bool()>& done) const;

private:
    QList<QPoint> things() const;

    DisplaySession& m_display;
    TempDir m_home;
    QProcess m_program;
};

} // namespace outcrop::test
