// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/member_wire.h"
#include "core/layer/worker_call.h"
#include "core/layer/worker_client.h"

#include <utility>

namespace outcrop {

std::vector<ArchiveMember> workerReadArchive(int archiveFd, int stagingDirFd, const std::string& object,
                                             Progress& progress, std::stop_token stop) {
    const WorkerAnswer answer = WorkerCall("read-archive", object)
                                    .argument(object)
                                    .input(archiveFd)
                                    .input(stagingDirFd)
                                    .expect(kMaxMembers)
                                    .run(progress, stop);
    std::vector<ArchiveMember> members;
    members.reserve(answer.records.size());
    for (const std::string& record : answer.records)
        members.push_back(decodeMember(record));
    return members;
}

ArchiveMember workerIndexBlob(int blobFd, int stagingDirFd, bool copy, const std::string& object,
                              Progress& progress, std::stop_token stop) {
    const WorkerAnswer answer = WorkerCall("index-blob", object)
                                    .argument(object)
                                    .argument(copy ? "copy" : "leave")
                                    .input(blobFd)
                                    .input(stagingDirFd)
                                    .run(progress, stop);
    if (answer.records.size() != 1)
        throw Error(ErrorCode::BadInput, "index blob", object, "the worker gave no answer");
    ArchiveMember member = decodeMember(answer.records.front());
    member.name = object;
    return member;
}

} // namespace outcrop
