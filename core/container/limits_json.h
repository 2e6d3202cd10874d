// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/limits.h"

#include <nlohmann/json.hpp>

namespace outcrop {

/// As container.json keeps them: only what is limited.
nlohmann::json limitsToJson(const Limits& limits);
/// Throws Error(BadInput) naming the field that is wrong.
Limits limitsFromJson(const nlohmann::json& json);

/// The spec's linux.resources without devices, and process.rlimits.
nlohmann::ordered_json specResources(const Limits& limits);
nlohmann::ordered_json specRlimits(const Limits& limits);

} // namespace outcrop
