// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The op "index-blob": what read-archive does with one member, for a blob that is a file already.

#include "core/base/error.h"
#include "core/layer/chunk_source.h"
#include "core/layer/member_sink.h"
#include "core/layer/member_wire.h"
#include "core/layer/worker_ops.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

void runIndexBlob(WorkerSide& side) {
    const std::string object = side.argument(0);
    const bool copy = side.argument(1) == "copy";
    const int blob = side.input(0);
    const int stagingDir = side.input(1);
    struct stat st {};
    if (::fstat(blob, &st) != 0)
        throw Error::fromErrno("read", object);
    if (S_ISREG(st.st_mode) && ::lseek(blob, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read", object);
    ::posix_fadvise(blob, 0, 0, POSIX_FADV_SEQUENTIAL);
    side.phase("read", object, S_ISREG(st.st_mode) ? static_cast<uint64_t>(st.st_size) : 0);
    SpaceBudget budget(SpaceBudget::freeBytes(stagingDir), object);
    MemberSink sink(stagingDir, 0, object, copy, budget);
    FdSource file(blob, object);
    BufferedChunks chunks(file);
    for (auto chunk = chunks.next(); !chunk.empty(); chunk = chunks.next()) {
        sink.write(chunk);
        side.advance(file.position());
    }
    ArchiveMember member = sink.finish();
    member.name = "blob"; // the caller knows it by another
    side.record(encodeMember(member));
}

} // namespace outcrop
