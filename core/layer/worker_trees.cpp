// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/path_list.h"
#include "core/layer/tree_answer.h"
#include "core/layer/worker_call.h"
#include "core/layer/worker_client.h"
#include "core/layer/worker_wire.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// The engine's side of the ops that look at or change directory trees: walk, remove, copy-up, open.

namespace outcrop {

namespace {

/// A tree of eight million nodes with long names stays below this.
constexpr uint64_t kMaxTree = 2ULL << 30;

const char* detailName(WalkDetail detail) {
    switch (detail) {
    case WalkDetail::Stat:
        return "stat";
    case WalkDetail::Digests:
        return "digests";
    case WalkDetail::Facts:
        break;
    }
    return "facts";
}

} // namespace

std::shared_ptr<const FileTree> treeAnswer(int memoryFile, const std::string& object) {
    if (::lseek(memoryFile, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read tree of", object);
    return FileTree::fromBytes(readAll(memoryFile, object, kMaxTree));
}

std::shared_ptr<const FileTree> workerWalk(int dirFd, WalkDetail detail, const std::string& object,
                                           std::stop_token stop) {
    const UniqueFd tree = makeMemoryFile("outcrop-tree");
    Progress silent;
    WorkerCall("walk", object)
        .argument(object)
        .argument(detailName(detail))
        .input(dirFd)
        .input(tree.get())
        .expect(0)
        .run(silent, stop);
    return treeAnswer(tree.get(), object);
}

std::vector<std::string> workerCapabilities(int dirFd, const std::vector<std::string>& paths,
                                            const std::string& object, std::stop_token stop) {
    Progress silent;
    const WorkerAnswer answer = WorkerCall("capabilities", object)
                                    .input(dirFd)
                                    .inputBytes(encodePaths(paths))
                                    .expect(paths.size())
                                    .run(silent, stop);
    std::vector<std::string> capabilities(paths.size());
    for (const std::string& record : answer.records) {
        WireReader fields(record);
        const uint64_t number = fields.number();
        if (number >= paths.size())
            throw Error(ErrorCode::BadInput, "look at files of", object, "the worker broke the protocol");
        capabilities[number] = fields.text();
    }
    return capabilities;
}

void workerRemoveContents(int dirFd, const std::string& object) {
    Progress silent;
    WorkerCall("remove", object).argument(object).input(dirFd).expect(0).run(silent, {});
}

bool workerCopyUp(const std::vector<int>& lowerDirFds, const std::string& sourcePath, int targetDirFd,
                  const std::string& object) {
    Progress silent;
    WorkerCall call("copy-up", object);
    call.argument(object).argument(sourcePath).input(targetDirFd);
    for (const int lower : lowerDirFds)
        call.input(lower);
    const WorkerAnswer answer = call.expect(1).run(silent, {});
    if (answer.records.size() != 1)
        throw Error(ErrorCode::BadInput, "copy", object, "the worker gave no answer");
    WireReader record(answer.records.front());
    return record.number() != 0;
}

UniqueFd workerOpenFile(int dirFd, const std::string& path) {
    Progress silent;
    WorkerAnswer answer =
        WorkerCall("open-file", path).argument(path).input(dirFd).expect(0, 1).run(silent, {});
    if (answer.descriptors.size() != 1)
        throw Error(ErrorCode::BadInput, "open", path, "the worker gave no descriptor");
    UniqueFd fd = std::move(answer.descriptors.front());
    // Whatever the worker sent, what we hand out is a regular file that cannot block or be written.
    struct stat facts {};
    const int flags = ::fcntl(fd.get(), F_GETFL);
    if (::fstat(fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode) || flags < 0 ||
        (flags & O_ACCMODE) != O_RDONLY)
        throw Error(ErrorCode::BadInput, "open", path, "the worker broke the protocol");
    return fd;
}

} // namespace outcrop
