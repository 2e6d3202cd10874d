// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/worker_call.h"
#include "core/layer/worker_client.h"

namespace outcrop {

std::vector<std::string> workerExtract(int blobFd, int targetDirFd, const std::vector<int>& lowerDirFds,
                                       const std::string& object, Progress& progress, std::stop_token stop) {
    WorkerCall call("extract", object);
    call.argument(object).input(blobFd).input(targetDirFd).expect(0);
    for (const int lower : lowerDirFds)
        call.input(lower);
    return call.run(progress, stop).warnings;
}

} // namespace outcrop
