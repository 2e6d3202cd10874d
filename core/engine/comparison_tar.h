// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/engine/subject.h"
#include "core/inspect/comparison_rows.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// Writes what the rows say as an OCI layer, uncompressed: laid over the comparison's before side it makes of
/// it the after side, as far as the rows go. They must know no renames. `name` is how the after side was
/// asked for. Returns how many entries the layer has. Throws Error(BadInput) for a side of
/// which only an index is at hand.
size_t writeComparisonTar(const Engine& engine, const Subject& after, const std::string& name,
                          const Comparison& comparison, const std::vector<ComparisonRow>& rows, int outputFd,
                          Progress& progress, const std::stop_token& stop);

} // namespace outcrop
