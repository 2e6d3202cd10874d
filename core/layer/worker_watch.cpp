// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/worker_watch.h"

#include "core/base/error.h"
#include "core/layer/tree_answer.h"
#include "core/layer/worker_call.h"
#include "core/layer/worker_wire.h"

namespace outcrop {

void workerWatch(int directoryFd, const std::string& object, int askingEvent, const TakeTree& take,
                 std::stop_token stop) {
    const UniqueFd tree = makeMemoryFile("outcrop-tree");
    const auto taken = [&](const std::string& record) {
        const bool complete = WireReader(record).number() != 0;
        take(treeAnswer(tree.get(), object), complete);
    };
    Progress silent;
    try {
        WorkerCall("watch", object)
            .argument(object)
            .input(directoryFd)
            .input(askingEvent)
            .input(tree.get())
            .stream(taken)
            .run(silent, stop);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
    }
}

} // namespace outcrop
