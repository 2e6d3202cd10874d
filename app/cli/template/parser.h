// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/nodes.h"

#include <memory>
#include <string_view>

namespace outcrop::cli::tmpl {

/// Parses a template. Throws Error(BadInput) with docker's and Go's words ("template parsing error: template:
/// :1: unclosed action"). Nesting is bounded, so no template can exhaust the stack.
std::unique_ptr<Node> parse(std::string_view text);

} // namespace outcrop::cli::tmpl
