// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/snapshot/snapshot_inputs.h"
#include "core/layer/worker_ops.h"

#include <optional>
#include <unistd.h>

namespace outcrop {

namespace {

/// Against the base it is a fraction; once that has grown, a catalog of its own is as good.
struct WrittenCatalog {
    std::string file;
    bool againstBase = false;
};

WrittenCatalog writtenCatalog(const std::string& bytes, const std::string& base) {
    constexpr size_t kWorthIt = 4;
    WrittenCatalog written;
    if (!base.empty()) {
        written = {catalogFile(bytes, base), true};
        if (written.file.size() * kWorthIt < bytes.size() / 2)
            return written;
    }
    std::string whole = catalogFile(bytes, {});
    if (written.againstBase && written.file.size() * 2 < whole.size())
        return written;
    return {std::move(whole), false};
}

} // namespace

/// Arguments: name for errors; the new snapshot's id; ids of the packs. Inputs: 0 the directory (root), 1 the
/// new pack, 2 the new catalog, 3 and 4 the snapshot before and its base (empty files where there is none),
/// then the packs. One record: 1 if the catalog was written against the base (the one before, or its base);
/// files, their bytes, bytes read, bytes of the pack, bytes of the catalog.
void runSnapshot(WorkerSide& side) {
    std::optional<SnapshotCatalog> previous;
    std::string base;
    if (const int before = baseOf(side, 3); before >= 0) {
        const int beforeBase = baseOf(side, 4);
        const std::string bytes = readCatalogFile(before, beforeBase);
        previous = SnapshotCatalog::fromBytes(bytes);
        base = beforeBase < 0 ? bytes : readCatalogFile(beforeBase, -1);
    }
    side.phase("read", side.argument(0), 0);
    ContentTaker taker(packsOf(side, 5, side.argument(2)), previous ? &*previous : nullptr, side.argument(1),
                       side.input(1));
    taker.onProgress([&side](uint64_t done) { side.advance(done); });
    const std::string tree = walkTree(
        side.input(0),
        [&taker](int dirFd, const std::string& name, const std::string& path, WalkedEntry& entry,
                 ChunkDigest& digest) { return taker.take(dirFd, name, path, entry, digest); },
        side.argument(0));
    const SnapshotCatalog catalog = taker.finish(tree);
    const WrittenCatalog written = writtenCatalog(catalog.bytes(), base);
    writeFull(side.input(2), written.file.data(), written.file.size(), "catalog of snapshot");
    const ContentTaker::Totals& totals = taker.totals();
    side.record(WireWriter(MessageKind::Record)
                    .number(written.againstBase ? 1 : 0)
                    .number(totals.files)
                    .number(totals.bytes)
                    .number(totals.read)
                    .number(totals.added)
                    .number(written.file.size()));
}

/// Inputs: 0 a memory file for the tree, then the snapshot.
void runSnapshotTree(WorkerSide& side) {
    const auto catalog = SnapshotInputs(side, 1, {}).catalog();
    const std::span<const uint8_t> tree = catalog.tree->bytes();
    writeFull(side.input(0), tree.data(), tree.size(), "tree");
}

/// Arguments: the path; ids of the packs. Inputs: 0 where the content goes, then the snapshot.
void runSnapshotFile(WorkerSide& side) {
    const SnapshotInputs inputs(side, 1, side.argument(1));
    const SnapshotCatalog catalog = inputs.catalog();
    const std::string& path = side.argument(0);
    const NodeIndex found = catalog.tree->find(path);
    if (found == kNoNode)
        throw Error(ErrorCode::NotFound, "open", path, "the snapshot has no such file");
    const NodeIndex node = linkedNode(*catalog.tree, found);
    if (catalog.tree->type(node) != FileType::Regular)
        throw Error(ErrorCode::BadInput, "open", path, "not a regular file");
    SnapshotContent content(catalog, inputs.packs);
    content.read(node, [&](std::string_view bytes, uint64_t at) {
        if (::lseek(side.input(0), static_cast<off_t>(at), SEEK_SET) < 0)
            throw Error::fromErrno("write", path);
        writeFull(side.input(0), bytes.data(), bytes.size(), path);
    });
    if (::ftruncate(side.input(0), static_cast<off_t>(catalog.tree->fileSize(node))) != 0)
        throw Error::fromErrno("write", path);
}

} // namespace outcrop
