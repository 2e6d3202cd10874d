// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/extract_walker.h"
#include "core/layer/file_facts.h"
#include "core/layer/overlay_xattr.h"
#include "core/layer/path_list.h"
#include "core/layer/worker_ops.h"

#include <unistd.h>

namespace outcrop {

namespace {

/// Empty where the file has none, or is gone.
std::string capabilityOf(TreeWalker& walker, const std::string& path) {
    const size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        throw Error(ErrorCode::Internal, "look at", path, "not a path below the root");
    const int parent = walker.directoryIfThere(slash == 0 ? "/" : path.substr(0, slash));
    if (parent < 0)
        return {};
    if (::fchdir(parent) != 0)
        throw Error::fromErrno("enter directory of", path);
    for (auto& [name, value] : readXattrsHere(path.c_str() + slash + 1, path))
        if (name == kCapabilityXattr)
            return std::move(value);
    return {};
}

} // namespace

/// Inputs: 0 the directory (root), 1 absolute paths. Records: number of the path and its capability, of those
/// files that have one.
void runCapabilities(WorkerSide& side) {
    TreeWalker walker(side.input(0));
    const std::vector<std::string> paths = decodePaths(side.inputBytes(1));
    for (size_t i = 0; i < paths.size(); ++i)
        if (const std::string value = capabilityOf(walker, paths[i]); !value.empty())
            side.record(WireWriter(MessageKind::Record).number(i).text(value));
}

} // namespace outcrop
