// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/child_context.h"

#include <cerrno>
#include <csignal>
#include <grp.h>
#include <linux/capability.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop::steps {

namespace {

int dropBounding(uint64_t keep) {
    for (unsigned capability = 0; capability < 64; ++capability) {
        const int held = ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (held < 0)
            return 0; // past the last one this kernel knows
        if (held == 1 && !(keep & (1ULL << capability)) && ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return errno;
    }
    return 0;
}

int becomeUser(ChildContext& context) {
    const ResolvedUser& user = context.user;
    const std::vector<gid_t> groups(user.groups.begin(), user.groups.end());
    // Refused where only one id is mapped; there are no other groups to be in then.
    if (::setgroups(groups.size(), groups.data()) != 0 && errno != EPERM && errno != EINVAL)
        return errno;
    if (::setresgid(user.gid, user.gid, user.gid) == 0 && ::setresuid(user.uid, user.uid, user.uid) == 0)
        return 0;
    const int error = errno;
    const std::string ids = std::to_string(user.uid) + ":" + std::to_string(user.gid);
    return context.fail(error, error == EINVAL
                                   ? "id " + ids + " is not mapped, this user has too few subordinate ids"
                                   : "id " + ids);
}

int setCapabilities(const DropPrivileges& step) {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2] = {};
    for (unsigned half = 0; half < 2; ++half) {
        data[half].effective = static_cast<uint32_t>(step.effective >> (32 * half));
        data[half].permitted = static_cast<uint32_t>(step.permitted >> (32 * half));
        data[half].inheritable = static_cast<uint32_t>(step.inheritable >> (32 * half));
    }
    if (::syscall(SYS_capset, &header, data) != 0)
        return errno;
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    for (unsigned capability = 0; capability < 64; ++capability)
        if ((step.ambient & (1ULL << capability)) &&
            ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0) != 0)
            return errno;
    return 0;
}

/// The container must not outlive its monitor, also not one that died before we asked for this.
int dieWithMonitor(ChildContext& context) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    char byte = 0;
    if (::recv(context.socket, &byte, 1, MSG_DONTWAIT | MSG_PEEK) == 0)
        return context.fail(ECANCELED, "monitor has gone");
    return 0;
}

} // namespace

int run(const NoNewPrivileges&, ChildContext&) {
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : errno;
}

int run(const LoadSeccomp&, ChildContext& context) {
    if (!context.seccomp || context.seccomp->empty())
        return context.fail(ENOENT, "no filter");
    const sock_fprog program{static_cast<unsigned short>(context.seccomp->size()),
                             const_cast<sock_filter*>(context.seccomp->data())};
    return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0 ? 0 : errno;
}

int run(const DropPrivileges& step, ChildContext& context) {
    int error = dropBounding(step.bounding);
    ::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0);
    if (error == 0)
        error = becomeUser(context);
    ::prctl(PR_SET_KEEPCAPS, 0, 0, 0, 0);
    if (error == 0)
        error = setCapabilities(step);
    ::umask(context.umask);
    return error == 0 ? dieWithMonitor(context) : error;
}

} // namespace outcrop::steps
