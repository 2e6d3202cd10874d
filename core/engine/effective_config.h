// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

namespace outcrop {

/// What a container will run with: the image's config with the options applied by docker's rules (moby:
/// daemon/commit.go merge). Throws Error(BadInput): no command, a relative working directory, a malformed
/// variable, …
ProcessConfig effectiveConfig(const ProcessConfig& image, const CreateOptions& options);

/// Throws Error(BadInput) unless it is none, host or default ("bridge" is docker's name for default); returns
/// ours.
std::string checkedNetwork(const std::string& network);
/// Throws Error(BadInput) for what sethostname(2) would refuse.
void checkHostname(const std::string& hostname);

} // namespace outcrop
