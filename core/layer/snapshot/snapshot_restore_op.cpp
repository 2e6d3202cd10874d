// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/path_list.h"
#include "core/layer/root_path.h"
#include "core/layer/snapshot/snapshot_restorer.h"
#include "core/layer/worker_ops.h"

#include <sys/stat.h>

namespace outcrop {

/// Arguments: ids of the packs. Inputs: 0 the directory (root), 1 an empty directory of its file system, 2
/// the paths, then the snapshot. One record: entries restored, entries removed, bytes written.
void runSnapshotRestore(WorkerSide& side) {
    ::umask(0);
    const SnapshotInputs inputs(side, 3, side.argument(0));
    const SnapshotCatalog catalog = inputs.catalog();
    SnapshotContent content(catalog, inputs.packs);
    SnapshotRestorer::Options options;
    options.keepOwners = side.idMap() == "root" || side.idMap() == "subids";
    options.warn = [&side](const std::string& fact) { side.warn(fact); };
    const UniqueFd root = openOwnRoot();
    SnapshotRestorer restorer(root.get(), side.input(1), catalog, content, options);
    side.phase("restore", "volume", 0);
    for (const std::string& path : decodePaths(side.inputBytes(2))) {
        restorer.restore(path);
        side.advance(restorer.totals().bytes);
    }
    restorer.finish();
    const SnapshotRestorer::Totals& totals = restorer.totals();
    side.record(
        WireWriter(MessageKind::Record).number(totals.restored).number(totals.removed).number(totals.bytes));
}

} // namespace outcrop
