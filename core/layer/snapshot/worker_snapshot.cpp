// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/snapshot/worker_snapshot.h"

#include "core/base/error.h"
#include "core/layer/path_list.h"
#include "core/layer/tree_answer.h"
#include "core/layer/worker_call.h"
#include "core/layer/worker_wire.h"

namespace outcrop {

namespace {

std::string idsOf(const std::vector<SnapshotPack>& packs) {
    std::string ids;
    for (const SnapshotPack& pack : packs)
        ids += (ids.empty() ? "" : ",") + pack.id;
    return ids;
}

void addFile(WorkerCall& call, const UniqueFd& file) {
    if (file)
        call.input(file.get());
    else
        call.inputBytes({});
}

void addSnapshot(WorkerCall& call, const SnapshotFiles& snapshot) {
    addFile(call, snapshot.catalog);
    addFile(call, snapshot.base);
    for (const SnapshotPack& pack : snapshot.packs)
        call.input(pack.file.get());
}

WireReader onlyRecord(const WorkerAnswer& answer, const std::string& object) {
    if (answer.records.size() != 1)
        throw Error(ErrorCode::BadInput, "read", object, "the worker gave no answer");
    return WireReader(answer.records.front());
}

} // namespace

TakenSnapshot workerTakeSnapshot(int dirFd, const std::string& object, const std::string& id, int packFd,
                                 int catalogFd, const SnapshotFiles& previous, Progress& progress,
                                 std::stop_token stop) {
    WorkerCall call("snapshot", object);
    call.argument(object).argument(id).argument(idsOf(previous.packs));
    call.input(dirFd).input(packFd).input(catalogFd);
    addSnapshot(call, previous);
    const WorkerAnswer answer = call.run(progress, stop);
    WireReader record = onlyRecord(answer, object);
    TakenSnapshot taken;
    taken.againstBase = record.number() != 0;
    taken.files = record.number();
    taken.bytes = record.number();
    taken.read = record.number();
    taken.packBytes = record.number();
    taken.catalogBytes = record.number();
    return taken;
}

std::shared_ptr<const FileTree> workerSnapshotTree(const SnapshotFiles& snapshot, const std::string& object,
                                                   std::stop_token stop) {
    const UniqueFd tree = makeMemoryFile("outcrop-tree");
    WorkerCall call("snapshot-tree", object);
    call.input(tree.get());
    addFile(call, snapshot.catalog);
    addFile(call, snapshot.base);
    Progress silent;
    call.expect(0).run(silent, stop);
    return treeAnswer(tree.get(), object);
}

void workerSnapshotFile(const SnapshotFiles& snapshot, const std::string& path, int outFd) {
    WorkerCall call("snapshot-file", path);
    call.argument(path).argument(idsOf(snapshot.packs)).input(outFd);
    addSnapshot(call, snapshot);
    Progress silent;
    call.expect(0).run(silent, {});
}

RestoredSnapshot workerRestoreSnapshot(int dirFd, int stagingFd, const SnapshotFiles& snapshot,
                                       const std::vector<std::string>& paths, Progress& progress,
                                       std::stop_token stop) {
    WorkerCall call("snapshot-restore", "snapshot");
    call.argument(idsOf(snapshot.packs)).input(dirFd).input(stagingFd).inputBytes(encodePaths(paths));
    addSnapshot(call, snapshot);
    const WorkerAnswer answer = call.run(progress, stop);
    WireReader record = onlyRecord(answer, "snapshot");
    RestoredSnapshot restored;
    restored.restored = record.number();
    restored.removed = record.number();
    restored.bytes = record.number();
    return restored;
}

std::vector<PackFate> workerCollectSnapshots(int stagingFd, const std::vector<SnapshotFiles>& snapshots,
                                             const std::vector<SnapshotPack>& packs, std::stop_token stop) {
    WorkerCall call("snapshot-collect", "snapshots");
    call.argument(std::to_string(snapshots.size())).argument(idsOf(packs)).input(stagingFd);
    for (const SnapshotFiles& snapshot : snapshots) {
        addFile(call, snapshot.catalog);
        addFile(call, snapshot.base);
    }
    for (const SnapshotPack& pack : packs)
        call.input(pack.file.get());
    Progress silent;
    const WorkerAnswer answer = call.expect(packs.size()).run(silent, stop);
    if (answer.records.size() != packs.size())
        throw Error(ErrorCode::BadInput, "collect", "snapshots", "the worker gave no answer");
    std::vector<PackFate> fates;
    for (const std::string& text : answer.records) {
        const uint64_t fate = WireReader(text).number();
        if (fate > static_cast<uint64_t>(PackFate::WrittenAnew))
            throw Error(ErrorCode::BadInput, "collect", "snapshots", "the worker broke the protocol");
        fates.push_back(static_cast<PackFate>(fate));
    }
    return fates;
}

} // namespace outcrop
