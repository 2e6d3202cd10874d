// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/git_call.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <unistd.h>

namespace outcrop {

namespace {

constexpr uint64_t kMaxAnswer = 2ULL << 30;

} // namespace

WorkerCall gitCall(const std::string& op, const std::string& object) {
    WorkerCall call(op, object);
    call.program("outcrop-git");
    return call;
}

std::string readAnswer(int fd, const std::string& object) {
    if (::lseek(fd, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read answer of outcrop-git", object);
    return readAll(fd, object, kMaxAnswer);
}

std::string gitAnswer(const std::string& op, const std::string& object, const std::string& request,
                      std::stop_token stop) {
    const UniqueFd answer = makeMemoryFile("outcrop-answer");
    Progress silent;
    gitCall(op, object).inputBytes(request).input(answer.get()).expect(0).run(silent, stop);
    return readAnswer(answer.get(), object);
}

} // namespace outcrop
