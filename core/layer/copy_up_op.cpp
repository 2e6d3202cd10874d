// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/copy_up.h"
#include "core/layer/worker_ops.h"

#include <sys/stat.h>

namespace outcrop {

/// Arguments: name for errors, the path. Inputs: 0 the target (root), then the layers' directories, topmost
/// first.
void runCopyUp(WorkerSide& side) {
    std::vector<int> layers;
    for (size_t i = 1; i < side.inputCount(); ++i)
        layers.push_back(side.input(i));
    ::umask(0);
    const bool keepOwners = side.idMap() == "root" || side.idMap() == "subids";
    const bool copied = copyUp(layers, side.argument(1), side.input(0),
                               {keepOwners, [&side](const std::string& fact) { side.warn(fact); }});
    side.record(WireWriter(MessageKind::Record).number(copied ? 1 : 0));
}

} // namespace outcrop
