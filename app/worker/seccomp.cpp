// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/seccomp.h"

#include "app/worker/sanitizers.h"
#include "core/base/error.h"

#include <cerrno>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <type_traits>

namespace outcrop {

namespace {

using Filter = std::unique_ptr<std::remove_pointer_t<scmp_filter_ctx>, void (*)(scmp_filter_ctx)>;

// clang-format off
/// Memory, threads, time, and what the C library calls on its own.
constexpr int kRuntime[] = {
    SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(mprotect), SCMP_SYS(madvise),
    SCMP_SYS(futex), SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(set_tid_address), SCMP_SYS(membarrier),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(tgkill),
    SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(restart_syscall), SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep), SCMP_SYS(gettimeofday), SCMP_SYS(time),
    SCMP_SYS(sysinfo), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(uname),
};
/// Descriptors that are open, the socket, and regular files below the root.
constexpr int kFiles[] = {
    SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(readv), SCMP_SYS(writev), SCMP_SYS(pread64), SCMP_SYS(pwrite64),
    SCMP_SYS(lseek), SCMP_SYS(close), SCMP_SYS(fcntl), SCMP_SYS(dup), SCMP_SYS(poll), SCMP_SYS(ppoll),
    SCMP_SYS(sendmsg), SCMP_SYS(recvmsg), SCMP_SYS(openat), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(statx),
    SCMP_SYS(fstatfs), SCMP_SYS(ftruncate), SCMP_SYS(fallocate), SCMP_SYS(copy_file_range), SCMP_SYS(fadvise64),
    SCMP_SYS(unlinkat), SCMP_SYS(fsync), SCMP_SYS(fdatasync), SCMP_SYS(memfd_create),
};
/// Files of every type, their owners, modes, times and attributes.
constexpr int kTrees[] = {
    SCMP_SYS(openat2), SCMP_SYS(getdents64), SCMP_SYS(mkdirat), SCMP_SYS(mknodat), SCMP_SYS(linkat),
    SCMP_SYS(symlinkat), SCMP_SYS(readlinkat), SCMP_SYS(renameat), SCMP_SYS(renameat2), SCMP_SYS(fchdir),
    SCMP_SYS(fchown), SCMP_SYS(fchownat), SCMP_SYS(fchmod), SCMP_SYS(fchmodat), SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(utimensat), SCMP_SYS(umask), SCMP_SYS(statfs), SCMP_SYS(getcwd),
    SCMP_SYS(open), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(access), SCMP_SYS(readlink), SCMP_SYS(unlink),
    SCMP_SYS(rmdir), SCMP_SYS(mkdir), SCMP_SYS(rename), SCMP_SYS(mknod), SCMP_SYS(symlink), SCMP_SYS(link),
    SCMP_SYS(chmod), SCMP_SYS(lchown), SCMP_SYS(chown), SCMP_SYS(chdir),
    SCMP_SYS(setxattr), SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr), SCMP_SYS(getxattr), SCMP_SYS(lgetxattr),
    SCMP_SYS(fgetxattr), SCMP_SYS(listxattr), SCMP_SYS(llistxattr), SCMP_SYS(flistxattr), SCMP_SYS(removexattr),
    SCMP_SYS(lremovexattr), SCMP_SYS(fremovexattr), SCMP_SYS(sendfile), SCMP_SYS(splice),
    SCMP_SYS(syncfs),
};
/// To be told of changes.
constexpr int kWatching[] = {SCMP_SYS(inotify_init1), SCMP_SYS(inotify_add_watch), SCMP_SYS(inotify_rm_watch)};
// clang-format on

void check(int result, const char* what) {
    if (result != 0)
        throw Error::fromErrno("confine worker", what, -result);
}

template <size_t N>
void allow(const Filter& filter, const int (&calls)[N]) {
    for (const int call : calls)
        if (call >= 0) // negative: this architecture has no such call
            check(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0), "seccomp rule");
}

void allowThreads(const Filter& filter) {
    check(seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0), "seccomp rule");
    const scmp_arg_cmp isThread{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD};
    check(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, isThread), "seccomp rule");
}

} // namespace

void loadSeccomp(Sandbox sandbox) {
    if (kSanitized)
        return;
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), seccomp_release);
    if (!filter)
        throw Error(ErrorCode::Internal, "confine worker", "seccomp filter");
    allow(filter, kRuntime);
    allow(filter, kFiles);
    if (sandbox != Sandbox::Parse)
        allow(filter, kTrees);
    if (sandbox == Sandbox::Watch)
        allow(filter, kWatching);
    allowThreads(filter);
    check(seccomp_load(filter.get()), "seccomp filter");
}

} // namespace outcrop
