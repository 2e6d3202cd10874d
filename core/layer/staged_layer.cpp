// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/staged_layer.h"

#include "core/base/error.h"
#include "core/layer/member_wire.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

namespace outcrop {

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

WireWriter stageLayer(int stagingDir, const StagedLayer& staged, const LayerBlobWriter::Result& result,
                      Compression compression, const std::string& tree) {
    ArchiveMember member;
    member.name = "layer";
    member.digest = Digest::fromHex(result.digestHex);
    member.size = result.size;
    member.stagedName = stagedBlobName(staged.number);
    member.isLayer = true;
    member.compression = compression;
    member.diffId = Digest::fromHex(result.diffHex);
    member.uncompressedSize = result.uncompressedSize;
    member.stagedTree = stagedTreeName(staged.number);
    const UniqueFd fd =
        openFileAt(stagingDir, member.stagedTree, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0644);
    writeFull(fd.get(), tree.data(), tree.size(), member.stagedTree);
    return encodeMember(member);
}

} // namespace outcrop
