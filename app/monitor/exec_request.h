// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/monitor_client.h"

#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// Arguments and environment of one process never exceed this in the kernel either.
constexpr size_t maxExecRequest = 8 << 20;

/// Throws Error(BadInput).
ExecRequest execRequestFromJson(const std::string& text);
/// Payload of a Resize message.
std::optional<TerminalSize> resizeFrom(std::string_view payload);

} // namespace outcrop
