// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/detached_removal.h"

#include "core/base/error.h"
#include "core/layer/worker_client.h"

#include <fcntl.h>

namespace outcrop {

int removeDetached() {
    constexpr int kDirectory = 3;
    try {
        // The worker gets a copy of it; ours keeps the flock that says someone is at work here.
        if (::fcntl(kDirectory, F_SETFD, FD_CLOEXEC) != 0)
            throw Error::fromErrno("use descriptor 3");
        workerRemoveContents(kDirectory, "trash");
        return 0;
    } catch (const Error&) {
        return 1; // nobody listens; what is left is found by the next sweep of staging/
    }
}

} // namespace outcrop
