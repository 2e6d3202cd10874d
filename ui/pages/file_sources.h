// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "ui/pages/save_as.h"

#include <QByteArray>
#include <string>

namespace outcrop::ui {

// Where files and folders of images and containers come from, for panes and for saving. Values only: they
// are used on workers.

/// As the image has it up to a layer; there is nothing below the lowest one.
OpenFile imageFile(const std::string& image, int topLayer, const QByteArray& path);
OpenFile containerFile(const std::string& id, FileSide side, const QByteArray& path);

/// A folder as a tar. image may be cut: "alpine:3.10@2..2" is one layer's own.
WriteOut imageFolder(const std::string& image, const QByteArray& path);
WriteOut containerFolder(const std::string& id, const QByteArray& path);

} // namespace outcrop::ui
