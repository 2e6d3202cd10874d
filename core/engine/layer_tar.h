// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// Writes what a container changed as an OCI layer, uncompressed, with whiteouts for what it removed: the
/// very bytes that commit would store compressed. only and except: see CommitOptions. Returns how many
/// entries it has.
size_t writeLayerTar(const Engine& engine, const std::string& container, const std::vector<std::string>& only,
                     const std::vector<std::string>& except, int outputFd, Progress& progress,
                     const std::stop_token& stop);

} // namespace outcrop
