// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// What a container changed as something a build can repeat.
struct DockerfileExport {
    std::string dockerfile;           ///< its text
    size_t files = 0;                 ///< entries of changes.tar.gz
    std::vector<std::string> removed; ///< paths that the build removes
};

/// What exportDockerfile() would write.
DockerfileExport planDockerfile(const Engine& engine, const std::string& container,
                                const std::stop_token& stop);

/// Writes a new directory with a Dockerfile and, if any file is to be added, changes.tar.gz beside it, which
/// ADD unpacks with owners and modes. Settings that differ from the image's become instructions. Staged and
/// renamed into place. Throws Conflict if the directory exists.
DockerfileExport exportDockerfile(const Engine& engine, const std::string& container,
                                  const std::string& directory, Progress& progress,
                                  const std::stop_token& stop);

/// Instructions that make the second of these settings of the first, one a line.
std::string settingInstructions(const ProcessConfig& image, const ProcessConfig& container);
/// One word of an exec form or of ENV and LABEL: quoted as JSON is, which both take; "$" is kept from the
/// builder where it would be replaced.
std::string quotedWord(std::string_view word, bool keepDollar);

} // namespace outcrop
