// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/sandbox.h"

#include "app/worker/capabilities.h"
#include "app/worker/root_mounts.h"
#include "app/worker/sanitizers.h"
#include "app/worker/seccomp.h"
#include "core/base/error.h"
#include "core/base/fd.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

namespace {

void dieWithEngine() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    char byte = 0; // it may have died before we could ask; then its end of the socket is closed
    if (::recv(WorkerSide::kSocket, &byte, sizeof(byte), MSG_PEEK | MSG_DONTWAIT) == 0)
        ::_exit(1);
    ::signal(SIGPIPE, SIG_IGN); // NOLINT: a failed write is an error, not our death
}

/// Standard output and input are nobody's business here; messages of a crashing runtime may still reach
/// stderr.
void keepOnlyInputs(size_t inputs) {
    const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (null) {
        ::dup2(null.get(), STDIN_FILENO);
        ::dup2(null.get(), STDOUT_FILENO);
    }
    ::syscall(SYS_close_range, WorkerSide::kFirstInput + static_cast<unsigned>(inputs), ~0U, 0U);
}

void limitResources(size_t inputs) {
    constexpr rlim_t kMemory =
        6ULL << 30; // addresses, not pages: arenas of threads and decoder windows included
    limitResource(RLIMIT_CORE, 0);
    limitResource(RLIMIT_NOFILE, 4096 + inputs);
    if (!kSanitized)
        limitResource(RLIMIT_AS, kMemory);
}

bool writeMap(const char* file, const std::string& line) {
    const UniqueFd fd(::open(file, O_WRONLY | O_CLOEXEC));
    return fd && ::write(fd.get(), line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

/// Only our own id, under its own number: the op owns what it writes and can be nobody else.
bool mapOwnId(uid_t uid, gid_t gid) {
    writeMap("/proc/self/setgroups", "deny");
    const std::string user = std::to_string(uid);
    const std::string group = std::to_string(gid);
    return writeMap("/proc/self/uid_map", user + " " + user + " 1") &&
           writeMap("/proc/self/gid_map", group + " " + group + " 1");
}

void mapIdsByEngine(WorkerSide& side) {
    sendMessage(WorkerSide::kSocket, WireWriter(MessageKind::NeedIdMap).bytes());
    const auto answer = receiveMessage(WorkerSide::kSocket);
    if (!answer)
        throw Error(ErrorCode::Internal, "map ids of worker", {}, "the engine is gone");
    WireReader reader(answer->bytes);
    if (reader.kind() != MessageKind::IdMapped)
        throw Error(ErrorCode::Internal, "map ids of worker", {}, "unexpected answer");
    side.setIdMap(reader.text());
    // Best effort: with a single mapped id these are refused, and then there is nothing to shed.
    (void)::setgroups(0, nullptr);
    if (::setresgid(0, 0, 0) != 0 || ::setresuid(0, 0, 0) != 0)
        throw Error::fromErrno("take id 0 of worker's namespace");
}

/// False where the machine forbids it.
bool enterNamespaces(Sandbox sandbox, WorkerSide& side) {
    const uid_t uid = ::geteuid();
    const gid_t gid = ::getegid();
    // Network and IPC first matter where seccomp is missing; a tree op runs often and has seccomp, so it
    // saves the time.
    const int others = sandbox == Sandbox::Parse ? CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC : CLONE_NEWNS;
    if (::unshare(CLONE_NEWUSER | others) != 0) {
        side.warn(std::string("user namespaces are not available: ") +
                  std::strerror(errno)); // NOLINT: one thread
        return false;
    }
    if (sandbox == Sandbox::Parse)
        return mapOwnId(uid, gid);
    mapIdsByEngine(side);
    return true;
}

void enterRoot(int directory, bool required, WorkerSide& side) {
    if (::fchdir(directory) == 0 && ::chroot(".") == 0 && ::chdir("/") == 0)
        return;
    const Error error = Error::fromErrno("make directory the worker's root");
    if (required)
        throw error;
    side.warn(error.what());
}

/// For an op that needs no directory: nothing but the numbers of our own descriptors, and nothing can be made
/// there.
UniqueFd emptyPlace() {
    return UniqueFd(::open("/proc/self/fdinfo", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

/// Root may mount without a user namespace of its own; nobody else comes here without one.
void enterView(const std::string& request, bool confined, WorkerSide& side) {
    if (!confined && ::unshare(CLONE_NEWNS) != 0)
        throw Error::fromErrno("make a place for mounts");
    const UniqueFd root = mountRootView(decodeRootView(request));
    enterRoot(root.get(), true, side);
}

} // namespace

void limitResource(__rlimit_resource resource, rlim_t most) {
    rlimit value{};
    if (::getrlimit(resource, &value) != 0)
        return;
    value.rlim_max = std::min(value.rlim_max, most);
    value.rlim_cur = std::min(value.rlim_cur, value.rlim_max);
    ::setrlimit(resource, &value);
}

void enterSandbox(const WorkerOp& op, WorkerSide& side) {
    dieWithEngine();
    keepOnlyInputs(side.inputCount());
    limitResources(side.inputCount());
    const bool confined = enterNamespaces(op.sandbox, side);
    const bool required = confined || ::geteuid() == 0;
    if (op.sandbox == Sandbox::View) {
        enterView(side.inputBytes(static_cast<size_t>(op.rootInput)), confined, side);
    } else if (op.rootInput >= 0) {
        enterRoot(side.input(static_cast<size_t>(op.rootInput)), required, side);
    } else {
        const UniqueFd place = emptyPlace();
        enterRoot(place.get(), required, side);
    }
    dropCapabilities(op.sandbox == Sandbox::Parse ? 0 : fileCapabilities());
    loadSeccomp(op.sandbox);
}

} // namespace outcrop
