// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/image_config.h"

#include <string>
#include <vector>

namespace outcrop {

/// The config of an image committed from a container: its own config, with Dockerfile lines (--change)
/// applied and merged over it by docker's rules (moby: daemon/commit.go merge): variables by key; ports,
/// labels and volumes are unions; the command is inherited only if the lines set neither entrypoint nor
/// command. Throws Error(BadInput) naming the line.
ProcessConfig committedConfig(const ProcessConfig& container, const std::vector<std::string>& changes);

} // namespace outcrop
