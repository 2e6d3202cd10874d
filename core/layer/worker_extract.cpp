// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/worker_call.h"
#include "core/layer/worker_client.h"

namespace outcrop {

std::vector<std::string> workerExtract(int blobFd, int targetDirFd, const std::string& object,
                                       Progress& progress, std::stop_token stop) {
    return WorkerCall("extract", object)
        .argument(object)
        .input(blobFd)
        .input(targetDirFd)
        .expect(0)
        .run(progress, stop)
        .warnings;
}

} // namespace outcrop
