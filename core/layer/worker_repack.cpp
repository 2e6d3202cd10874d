// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/member_wire.h"
#include "core/layer/repack_request.h"
#include "core/layer/worker_call.h"
#include "core/layer/worker_client.h"

namespace outcrop {

ArchiveMember workerRepack(const RepackRequest& request, int stagingDirFd, const std::string& object,
                           Progress& progress, std::stop_token stop) {
    WorkerCall call("repack", object);
    call.argument(object).input(stagingDirFd).inputBytes(encodeRepackRequest(request));
    for (const int blob : request.blobs)
        call.input(blob);
    const WorkerAnswer answer = call.run(progress, stop);
    if (answer.records.size() != 1)
        throw Error(ErrorCode::BadInput, "repack", object, "the worker gave no answer");
    return decodeMember(answer.records.front());
}

} // namespace outcrop
