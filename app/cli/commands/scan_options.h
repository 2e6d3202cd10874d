// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/options.h"

#include <cstdint>
#include <string_view>

namespace outcrop::cli {

/// An option's number. Throws Error(BadInput) for one below 0.
uint64_t positive(const ParsedOptions& options, std::string_view name, uint64_t byDefault);
/// --max-file-size, at most what the worker can hold.
uint64_t maxFileSizeOf(const ParsedOptions& options);

} // namespace outcrop::cli
