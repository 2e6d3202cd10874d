// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/member_wire.h"
#include "core/layer/pack_gzip.h"
#include "core/layer/pack_layer.h"
#include "core/layer/pack_request.h"
#include "core/layer/worker_ops.h"

#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/random.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// A staging directory may serve several packs, so numbers are drawn until one is free.
struct StagedLayer {
    size_t number = 0;
    UniqueFd blob;
};

StagedLayer stageBlob(int stagingDir) {
    for (int attempt = 0; attempt < 1000; ++attempt) {
        uint32_t drawn = 0;
        if (::getrandom(&drawn, sizeof drawn, 0) != static_cast<ssize_t>(sizeof drawn))
            throw Error::fromErrno("read random bytes");
        StagedLayer staged;
        staged.number = drawn % 1'000'000;
        staged.blob.reset(::openat(stagingDir, stagedBlobName(staged.number).c_str(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
        if (staged.blob)
            return staged;
        if (errno != EEXIST)
            throw Error::fromErrno("stage layer");
    }
    throw Error(ErrorCode::Conflict, "stage layer", {}, "no free name in the staging directory");
}

void stageTree(int stagingDir, const std::string& name, const std::string& tree) {
    const UniqueFd fd = openFileAt(stagingDir, name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0644);
    writeFull(fd.get(), tree.data(), tree.size(), name);
}

} // namespace

/// Inputs: 0 the upper directory (root), 1 the staging directory, 2 the request.
void runPack(WorkerSide& side) {
    const PackRequest request = decodePackRequest(side.inputBytes(2));
    const std::set<std::string> opaque(request.opaque.begin(), request.opaque.end());
    StagedLayer staged = stageBlob(side.input(1));
    side.phase("pack", "layer", 0);
    LayerBlobWriter blob(staged.blob.get(), "layer");
    LayerPacker packer(side.input(0), [&](std::span<const uint8_t> bytes) { blob.write(bytes); },
                       {[&side](const std::string& fact) { side.warn(fact); }});
    for (const std::string& path : request.paths) {
        packer.add(path, opaque.contains(path));
        side.advance(packer.position());
    }
    for (const std::string& path : request.removed)
        packer.addWhiteout(path);
    const std::string tree = packer.finish();
    const LayerBlobWriter::Result result = blob.finish();

    ArchiveMember member;
    member.name = "layer";
    member.digest = Digest::fromHex(result.digestHex);
    member.size = result.size;
    member.stagedName = stagedBlobName(staged.number);
    member.isLayer = true;
    member.compression = Compression::Gzip;
    member.diffId = Digest::fromHex(result.diffHex);
    member.uncompressedSize = result.uncompressedSize;
    member.stagedTree = stagedTreeName(staged.number);
    stageTree(side.input(1), member.stagedTree, tree);
    side.record(encodeMember(member));
}

} // namespace outcrop
