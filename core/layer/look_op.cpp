// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/root_path.h"
#include "core/layer/worker_ops.h"

namespace outcrop {

/// Arguments: the path. Inputs: 0 the root. One record: there (0 or 1), type, where it lies without links in
/// its directory, and where it leads if it is a link.
void runLook(WorkerSide& side) {
    const std::string& path = side.argument(0);
    const UniqueFd root = openOwnRoot();
    const std::string place = placeInRoot(root.get(), path);
    const std::optional<FileFacts> facts = factsInRoot(root.get(), place);
    const FileType type = facts ? facts->entry.type : FileType::Regular;
    if (facts && meansDirectory(path) && type != FileType::Directory)
        throw Error(ErrorCode::BadInput, "look at", path, "not a directory");
    const std::string target = type == FileType::Symlink ? resolvedInRoot(root.get(), place) : std::string();
    side.record(WireWriter(MessageKind::Record)
                    .number(facts ? 1 : 0)
                    .number(static_cast<uint64_t>(type))
                    .text(place)
                    .text(target));
}

} // namespace outcrop
