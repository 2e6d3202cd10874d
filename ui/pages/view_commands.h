// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/images.h"
#include "core/layer/file_tree.h"
#include "ui/models/tree_arrangement.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <string>
#include <vector>

class QAction;
class QMenu;
class QObject;

namespace outcrop::ui {

// The lines of the command line that do what the acts of a view do.

using CommandLines = std::vector<std::vector<std::string>>;

/// One of its names; of an untagged one its id.
std::string commandName(const ImageSummary& image);

/// What is at a path: shown, and saved. holder: what `outcrop content` and `outcrop cp` know it by. A volume
/// has no `outcrop cp`: its files are saved by what shows them.
CommandLines fileCommands(const std::string& holder, const QByteArray& path, FileType type);
CommandLines volumeFileCommands(const std::string& volume, const QByteArray& path, FileType type);

/// Which layers made what is at a path.
std::vector<std::string> blameCommand(const std::string& holder, const QByteArray& path);

/// What a tree of changes lists; further: words for what the query does not say.
std::vector<std::string> compareCommand(const TreeQuery& query, const std::vector<std::string>& further);

/// What differs at a path, and below it.
CommandLines changeCommands(const std::string& before, const std::string& after, const QByteArray& path,
                            FileType type);

/// The same at several paths, of which none lies below another one; which of them are directories is not
/// known.
std::vector<std::string> changesCommand(const std::string& before, const std::string& after,
                                        const std::vector<std::string>& paths);

/// Some of a container's changes as a layer and as an image, and put back.
CommandLines chosenChangesCommands(const std::string& container, const std::vector<std::string>& paths);
/// All of them, as a patch and as a layer.
CommandLines allChangesCommands(const std::string& image, const std::string& container);

/// Named by the line, cut where it is long; what it does is up to who makes it.
QAction* makeCommandAct(const QString& line, QObject* parent);

/// A menu in the menu, each of whose acts copies its line; none where there are no lines.
void addCommands(QMenu* menu, const CommandLines& lines);
/// Those of addCommands().
QList<QAction*> commandsOf(const QMenu& menu);

} // namespace outcrop::ui
