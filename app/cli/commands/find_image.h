// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"

#include <optional>
#include <string>

namespace outcrop::cli {

/// Finds an image, or says "No such image" and gives nothing.
std::optional<ImageSummary> findImage(Invocation& invocation, const std::string& name);
/// As docker names what it did not find: with its tag.
std::string nameWithTag(const std::string& name);

} // namespace outcrop::cli
