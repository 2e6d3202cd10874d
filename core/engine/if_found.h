// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"

#include <optional>

namespace outcrop {

/// What find() gives; nullopt if there is nothing of that name. Other errors pass.
template <class Find>
auto ifFound(Find find) -> std::optional<decltype(find())> {
    try {
        return find();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        return std::nullopt;
    }
}

} // namespace outcrop
