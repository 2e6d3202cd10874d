// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/progress.h"

#include "core/base/error.h"

namespace outcrop {

void throwIfCancelled(const std::stop_token& stop, const char* operation) {
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, operation, {}, "cancelled");
}

} // namespace outcrop
