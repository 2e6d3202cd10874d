// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/nodes.h"

#include <optional>
#include <string>

namespace outcrop::cli::tmpl {

/// A Go number literal: an integer where it fits one (decimal, 0x, 0o, 0b, with underscores), else a float;
/// nothing if it is neither.
std::optional<Json> parseNumber(std::string text);

} // namespace outcrop::cli::tmpl
