// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/runtime/child_context.h"
#include "core/runtime/inside_paths.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace outcrop::steps {

int run(const AwaitIdMap&, ChildContext& context) {
    if (!awaitParent(context))
        return context.fail(ECANCELED, "monitor has gone");
    // Until now we were "nobody"; become the root that owns the new namespaces.
    if (::setresgid(0, 0, 0) != 0 || ::setresuid(0, 0, 0) != 0)
        return errno;
    return 0;
}

int run(const EnterCgroups&, ChildContext& context) {
    for (const int tasks : context.cgroupTasks)
        if (::write(tasks, "0", 1) != 1)
            context.warn("cgroup not entered", errno);
    return 0;
}

int run(const NewCgroupNamespace&, ChildContext&) {
    return ::unshare(CLONE_NEWCGROUP) == 0 ? 0 : errno;
}

int run(const SetHostname& step, ChildContext&) {
    return ::sethostname(step.name.data(), step.name.size()) == 0 ? 0 : errno;
}

int run(const BringLoopbackUp&, ChildContext&) {
    const UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket)
        return errno == EAFNOSUPPORT ? 0 : errno;
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    if (::ioctl(socket.get(), SIOCGIFFLAGS, &request) != 0)
        return errno;
    request.ifr_flags |= IFF_UP;
    return ::ioctl(socket.get(), SIOCSIFFLAGS, &request) == 0 ? 0 : errno;
}

int run(const AwaitNetwork&, ChildContext& context) {
    ChildReport report;
    report.kind = ChildReport::NetworkWanted;
    sendReport(context.socket, report);
    return awaitParent(context) ? 0 : context.fail(ECANCELED, "monitor has gone");
}

int run(const SetSysctl& step, ChildContext& context) {
    std::string path = "/proc/sys/" + step.name;
    std::replace(path.begin() + 10, path.end(), '.', '/');
    const UniqueFd file(openInside(context.rootFd, path.c_str(), O_WRONLY));
    int error = file ? 0 : -file.get();
    if (error == 0 && ::write(file.get(), step.value.data(), step.value.size()) < 0)
        error = errno;
    return step.optional ? 0 : error;
}

} // namespace outcrop::steps
