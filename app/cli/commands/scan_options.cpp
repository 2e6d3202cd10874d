// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/scan_options.h"

#include "core/base/error.h"
#include "core/scan/scan.h"

#include <algorithm>
#include <string>

namespace outcrop::cli {

uint64_t positive(const ParsedOptions& options, std::string_view name, uint64_t byDefault) {
    const auto number = options.integer(name);
    if (number && *number < 0)
        throw Error(ErrorCode::BadInput, "read option", std::string(name), "it can't be negative");
    return number ? static_cast<uint64_t>(*number) : byDefault;
}

uint64_t maxFileSizeOf(const ParsedOptions& options) {
    constexpr uint64_t kMost = 1ULL << 30;
    return std::min(positive(options, "max-file-size", kScanFileLimit), kMost);
}

} // namespace outcrop::cli
