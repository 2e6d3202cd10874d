// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace outcrop::cli {

/// What was taken of a container's changes, as CommitOptions has it.
struct HunkChoice {
    std::string patch;              ///< the texts of which some hunks were taken
    std::vector<std::string> whole; ///< what was taken as a whole
    bool empty() const { return patch.empty() && whole.empty(); }
};

/// Shows a container's changes hunk by hunk, as `git add --patch` does, and reads from standard input what is
/// to be done with each. It talks on standard error, so that standard output is the image's id alone. Only
/// what `only` names and `except` does not is asked for.
HunkChoice chooseHunks(Invocation& invocation, const ContainerRecord& container,
                       const std::vector<std::string>& only, const std::vector<std::string>& except);

} // namespace outcrop::cli
