// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "ui/pages/file_content.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace outcrop::ui {

class Bridge;

/// Writes what is saved to a descriptor; on a worker.
using WriteOut =
    std::function<void(const Engine& engine, int fd, Progress& progress, const std::stop_token& stop)>;

/// Lays the same out as files and folders below a directory of its own; on a worker. Their paths.
using LayOut = std::function<QStringList(const Engine& engine, const QString& dir, Progress& progress,
                                         const std::stop_token& stop)>;

/// Something that can be saved, and the name it would have.
struct Saving {
    QString name;
    WriteOut write;
    LayOut layOut; ///< none where it is one file anyway
};

/// Asks where to, then writes the file as a task: all of it or nothing. name: of what is saved, which the
/// dialog proposes.
void saveAs(QWidget* window, Bridge& bridge, const QString& name, WriteOut write);

/// One of several forms that something can be saved in.
struct SaveKind {
    QString name;   ///< "SVG drawing"
    QString suffix; ///< "svg"
    WriteOut write;
};
/// The same where the dialog also offers in which form: the ending that is typed says it, else what is
/// chosen. name: without an ending.
void saveAs(QWidget* window, Bridge& bridge, const QString& name, const std::vector<SaveKind>& kinds);

/// What is saved is a file, or a member of one.
WriteOut writeFile(OpenFile file, FilePlace place);

/// The same from a menu of a path. The act knows what it saves.
void addSavingFile(QMenu* menu, const QByteArray& path, Bridge& bridge, OpenFile file);
/// A folder, or several things, as one tar.
void addSavingFolder(QMenu* menu, Bridge& bridge, Saving tar);
void addSavingSeveral(QMenu* menu, int count, Bridge& bridge, Saving tar);

/// What an act of addSavingFile() and its like saves; of no other act.
std::optional<Saving> savingOf(const QAction& act);

/// The work of it.
void writeWhole(const Engine& engine, const QString& target, const WriteOut& write, Progress& progress,
                const std::stop_token& stop);

/// The last name of a path, as a file may be called.
QString nameToSave(const QByteArray& path);

} // namespace outcrop::ui
