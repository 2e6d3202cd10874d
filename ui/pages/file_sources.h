// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/engine/files_root.h"
#include "ui/pages/save_as.h"

#include <QByteArray>
#include <QList>
#include <functional>
#include <string>
#include <vector>

namespace outcrop::ui {

// Where files and folders of images and containers come from, for panes and for saving. Values only: they
// are used on workers.

/// As the image has it up to a layer; there is nothing below the lowest one.
OpenFile imageFile(const std::string& image, int topLayer, const QByteArray& path);
OpenFile containerFile(const std::string& id, FileSide side, const QByteArray& path);

/// Where a worker finds the files when it comes to it.
using FindRoot = std::function<FilesRoot(const Engine&, Progress&, const std::stop_token&)>;

/// image may be cut: "alpine:3.10@2..2" is one layer's own.
FindRoot imageRoot(const std::string& image);
FindRoot containerRoot(const std::string& id);
FindRoot volumeRoot(const std::string& name);

/// A folder as a tar, or laid out.
Saving folderSaving(FindRoot root, const QByteArray& path);
/// Several files and folders as one tar, under their paths (whoever offers it names it); or laid out side by
/// side.
Saving severalSaving(FindRoot root, std::vector<std::string> paths);

/// Without those that lie below another one.
std::vector<std::string> topmostPaths(const QList<QByteArray>& paths);

} // namespace outcrop::ui
