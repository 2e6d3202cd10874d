// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/confirm_dialog.h"
#include "ui/models/disk_chart.h"
#include "ui/pages/batch.h"

namespace outcrop::ui {

// Removing several things of any kind at once, as the map of the disk does.

/// "Removing these 3 frees exactly 412 MB (412,345,678 bytes)"; without any that they all stay.
QString freedSentence(const DiskRemoval& removal);
/// Each that stays with its reason: "web: it is running".
QStringList stayingLines(const DiskChart& chart, const DiskRemoval& removal);
/// With names and bytes, and what stays although it is ticked.
Confirmation diskRemoval(const DiskChart& chart, const DiskRemoval& removal, const Snapshot& snapshot);
/// In the order that lets them go: containers, images, volumes.
std::vector<BatchItem> diskItems(const DiskChart& chart, const DiskRemoval& removal);
/// Of an image all names, unless a container still stands on it. Nothing is forced.
void removeFromDisk(const Engine& engine, const BatchItem& item);

} // namespace outcrop::ui
