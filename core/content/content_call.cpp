// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/content_call.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/content/content_wire.h"
#include "core/layer/worker_call.h"
#include "core/layer/worker_wire.h"

#include <unistd.h>

namespace outcrop {

namespace {

constexpr uint64_t kMaxAnswer = 256ULL << 20;

WorkerCall contentCall(const char* op, const std::string& object) {
    WorkerCall call(op, object);
    call.program("outcrop-content");
    return call;
}

/// What the child has put into a memory file, taken apart.
template <class T>
T readContentAnswer(const UniqueFd& answer, const std::string& object, T (*decode)(const std::string&)) {
    if (::lseek(answer.get(), 0, SEEK_SET) < 0)
        throw Error::fromErrno("read answer of outcrop-content", object);
    try {
        return decode(readAll(answer.get(), object, kMaxAnswer));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt)
            throw;
        throw Error(ErrorCode::BadInput, "look into", object, "the child broke the protocol");
    }
}

} // namespace

Content showContent(int fd, const ContentRequest& request, Progress& progress, const std::stop_token& stop) {
    const UniqueFd answer = makeMemoryFile("outcrop-answer");
    contentCall("show-content", request.name)
        .input(fd)
        .inputBytes(encodeContentRequest(request))
        .input(answer.get())
        .expect(0)
        .run(progress, stop);
    return readContentAnswer(answer, request.name, decodeContent);
}

uint64_t saveContent(int fd, const ContentRequest& request, int outFd, Progress& progress,
                     const std::stop_token& stop) {
    const WorkerAnswer answer = contentCall("save-content", request.name)
                                    .input(fd)
                                    .inputBytes(encodeContentRequest(request))
                                    .input(outFd)
                                    .run(progress, stop);
    if (answer.records.empty())
        throw Error(ErrorCode::BadInput, "save", request.name, "the child gave no answer");
    return WireReader(answer.records.front()).number();
}

ContentComparison compareContent(int before, const ContentRequest& requestBefore, int after,
                                 const ContentRequest& requestAfter, Progress& progress,
                                 const std::stop_token& stop) {
    const UniqueFd answer = makeMemoryFile("outcrop-answer");
    contentCall("compare-content", requestAfter.name)
        .input(before)
        .inputBytes(encodeContentRequest(requestBefore))
        .input(after)
        .inputBytes(encodeContentRequest(requestAfter))
        .input(answer.get())
        .expect(0)
        .run(progress, stop);
    return readContentAnswer(answer, requestAfter.name, decodeContentComparison);
}

} // namespace outcrop
