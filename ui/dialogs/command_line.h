// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <QString>

namespace outcrop::ui {

/// The words of the `outcrop run` command that does what these options ask for, detached as the desktop runs
/// it.
std::vector<std::string> runCommandWords(const CreateOptions& options);

/// The same as one line a shell can take.
QString runCommandLine(const CreateOptions& options);

/// Those of `outcrop commit`; container: the name a person knows.
std::vector<std::string> commitCommandWords(const CommitOptions& options, const std::string& container);

/// A command, its flags and the names of what it is about; without names none.
std::vector<std::string> commandWords(std::vector<std::string> command,
                                      const std::vector<std::string>& names);

} // namespace outcrop::ui
