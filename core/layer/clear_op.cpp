// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/path_list.h"
#include "core/layer/remove_tree.h"
#include "core/layer/root_path.h"
#include "core/layer/worker_ops.h"

namespace outcrop {

/// Inputs: 0 the root, 1 absolute paths. Removes what lies there, following no link at the end. What is not
/// there is no error.
void runClear(WorkerSide& side) {
    const UniqueFd root = openOwnRoot();
    for (const std::string& path : decodePaths(side.inputBytes(1))) {
        if (path.size() < 2 || path.front() != '/')
            throw Error(ErrorCode::Internal, "remove", path, "not a path below the root");
        if (!factsInRoot(root.get(), path))
            continue;
        const ParentAndName at = openParent(root.get(), path);
        removeEntry(at.parent.get(), at.name);
    }
}

} // namespace outcrop
