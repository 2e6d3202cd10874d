// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "ui/models/found_files_model.h"

#include <QString>
#include <stop_token>
#include <string>

namespace outcrop {
class Engine;
}

namespace outcrop::ui {

/// The file as openContentSource() takes it: of an image the very layer that has it, so that what a later one
/// hides can be read too. Empty for what a container's image hides, which has no name.
std::string sourceOf(const FoundPlace& place, const FoundFile& file);

/// On a worker: writes the file to target, all of it or nothing. Throws Error.
void saveSource(const Engine& engine, const std::string& source, const QString& target, Progress& progress,
                const std::stop_token& stop);

} // namespace outcrop::ui
