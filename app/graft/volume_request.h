// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace outcrop {

/// What is to be mounted, as core/volume says it.
struct VolumeRequest {
    std::string type;
    std::string device;
    std::string place;
    std::vector<std::string> words;
};

} // namespace outcrop
