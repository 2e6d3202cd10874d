// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/path_list.h"
#include "core/layer/remove_tree.h"
#include "core/layer/root_path.h"
#include "core/layer/worker_ops.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <vector>

// Entries of a container's upper directory, with all that is in them, are moved to a directory beside it and
// back: whole trees in one rename, owners and marks and all. In a list, "p" in front of a path says that the
// upper directory has it, "a" that it does not; its number is its name in the directory beside.

namespace outcrop {

namespace {

struct Moves {
    UniqueFd root = openOwnRoot();
    UniqueFd aside;
    std::vector<std::string> items;

    explicit Moves(WorkerSide& side)
        : aside(openInRoot(root.get(), side.argument(0), O_RDONLY | O_DIRECTORY)),
          items(decodePaths(side.inputBytes(1))) {}
    ParentAndName place(size_t number) const {
        return openParent(root.get(), "/upper" + items[number].substr(1));
    }
    bool present(size_t number) const { return items[number].front() == 'p'; }
};

} // namespace

/// Arguments: the directory beside. Inputs: 0 the container's directory (root), 1 the list.
void runSetAside(WorkerSide& side) {
    const Moves moves(side);
    for (size_t i = 0; i < moves.items.size(); ++i) {
        if (!moves.present(i))
            continue;
        const ParentAndName at = moves.place(i);
        if (::renameat(at.parent.get(), at.name.c_str(), moves.aside.get(), std::to_string(i).c_str()) != 0)
            throw Error::fromErrno("set aside", moves.items[i].substr(1));
    }
}

/// The same way back. What is in the way, the container having made it since, goes. An entry that was never
/// moved stays where it is.
void runPutBack(WorkerSide& side) {
    const Moves moves(side);
    for (size_t i = 0; i < moves.items.size(); ++i) {
        const std::string name = std::to_string(i);
        if (moves.present(i) && !fileFacts(moves.aside.get(), name.c_str()))
            continue;
        const ParentAndName at = moves.place(i);
        removeEntry(at.parent.get(), at.name);
        if (moves.present(i) &&
            ::renameat(moves.aside.get(), name.c_str(), at.parent.get(), at.name.c_str()) != 0)
            throw Error::fromErrno("put back", moves.items[i].substr(1));
    }
}

} // namespace outcrop
