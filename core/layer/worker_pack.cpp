// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/member_wire.h"
#include "core/layer/pack_request.h"
#include "core/layer/worker_call.h"
#include "core/layer/worker_client.h"
#include "core/layer/worker_root.h"

#include <utility>

namespace outcrop {

ArchiveMember workerPack(const PackRequest& request, int stagingDirFd, Progress& progress,
                         std::stop_token stop) {
    const WorkerAnswer answer = WorkerCall("pack", "layer")
                                    .input(request.upperFd)
                                    .input(stagingDirFd)
                                    .inputBytes(encodePackRequest(request))
                                    .run(progress, stop);
    if (answer.records.size() != 1)
        throw Error(ErrorCode::BadInput, "pack", "layer", "the worker gave no answer");
    return decodeMember(answer.records.front());
}

void workerPackTar(const PackRequest& request, int outputFd, Progress& progress, std::stop_token stop) {
    WorkerRoot root;
    root.directory = request.upperFd;
    workerPackTar(root, request, outputFd, progress, std::move(stop));
}

void workerPackTar(const WorkerRoot& root, const PackRequest& request, int outputFd, Progress& progress,
                   std::stop_token stop) {
    root.call("pack-tar", "layer")
        .input(outputFd)
        .inputBytes(encodePackRequest(request))
        .expect(0)
        .run(progress, stop);
}

} // namespace outcrop
