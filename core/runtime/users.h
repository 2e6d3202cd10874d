// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/runtime_spec.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

struct ResolvedUser {
    uint32_t uid = 0;
    uint32_t gid = 0;
    std::vector<uint32_t> groups;
    std::string home = "/";
};

/// Turns docker's user text (or the spec's numbers) into ids by the container's own passwd and group files,
/// whose bytes are not trusted. False with the reason in why if a name is unknown or a number out of range.
bool resolveUser(const SpecUser& user, std::string_view passwd, std::string_view group,
                 ResolvedUser& resolved, std::string& why);

} // namespace outcrop
