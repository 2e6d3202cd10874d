// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/layer/blob_writer.h"
#include "core/layer/pack_layer.h"
#include "core/layer/pack_request.h"
#include "core/layer/root_path.h"
#include "core/layer/staged_layer.h"
#include "core/layer/worker_ops.h"

#include <set>

namespace outcrop {

namespace {

FileEntry entryOf(const PackRequest::Directory& facts) {
    FileEntry entry;
    entry.mode = facts.mode;
    entry.uid = facts.uid;
    entry.gid = facts.gid;
    entry.mtime = facts.mtime;
    return entry;
}

FileEntry entryOf(const PackRequest::File& facts) {
    FileEntry entry;
    entry.mode = facts.mode;
    entry.uid = facts.uid;
    entry.gid = facts.gid;
    entry.mtime = facts.mtime;
    entry.mtimeNs = facts.mtimeNs;
    entry.size = facts.content.size();
    return entry;
}

void pack(const PackRequest& request, LayerPacker& packer, WorkerSide& side) {
    const std::set<std::string> opaque(request.opaque.begin(), request.opaque.end());
    for (const std::string& path : request.paths) {
        const auto given = request.given.find(path);
        const auto file = request.files.find(path);
        if (file != request.files.end())
            packer.addContent(path, entryOf(file->second), file->second.xattrs, file->second.content);
        else if (given == request.given.end())
            packer.add(path, opaque.contains(path));
        else
            packer.addDirectory(path, entryOf(given->second), opaque.contains(path));
        side.advance(packer.position());
    }
    for (const std::string& path : request.removed)
        packer.addWhiteout(path);
}

} // namespace

/// Inputs: 0 the upper directory (root), 1 the staging directory, 2 the request.
void runPack(WorkerSide& side) {
    const PackRequest request = decodePackRequest(side.inputBytes(2));
    StagedLayer staged = stageBlob(side.input(1));
    side.phase("pack", "layer", 0);
    LayerBlobWriter blob(staged.blob.get(), "layer");
    LayerPacker packer(side.input(0), [&](std::span<const uint8_t> bytes) { blob.write(bytes); },
                       {[&side](const std::string& fact) { side.warn(fact); }});
    pack(request, packer, side);
    const std::string tree = packer.finish();
    side.record(stageLayer(side.input(1), staged, blob.finish(), Compression::Gzip, tree));
}

/// Inputs: 0 the root, 1 where the tar goes, 2 the request.
void runPackTar(WorkerSide& side) {
    const UniqueFd root = openOwnRoot();
    constexpr size_t kPiece = 1 << 18;
    const PackRequest request = decodePackRequest(side.inputBytes(2));
    side.phase("pack", "layer", 0);
    std::string pending;
    const auto flush = [&] {
        writeFull(side.input(1), pending.data(), pending.size(), "tar");
        pending.clear();
    };
    LayerPacker packer(root.get(),
                       [&](std::span<const uint8_t> bytes) {
                           pending.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
                           if (pending.size() >= kPiece)
                               flush();
                       },
                       {[&side](const std::string& fact) { side.warn(fact); }});
    pack(request, packer, side);
    packer.finish();
    flush();
}

} // namespace outcrop
