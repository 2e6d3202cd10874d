// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/cli/transcript.h"
#include "tests/image/archive_fixture.h"

#define NEEDS_GIT(cli) OUTCROP_NEEDS((cli).program("git", {"--version"}).code == 0, "git is not installed")

namespace outcrop::test {

/// Loads an image of these layers (uncompressed tars, base first) under that name. Empty if all is well, else
/// what went wrong.
QString loadLayers(const CliRunner& cli, const std::string& name, const std::vector<std::string>& layers);

/// A shell line in which git knows who works, and nothing of this machine's settings.
CliResult withGit(const CliRunner& cli, const QString& line);

} // namespace outcrop::test
