// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/runtime/child_context.h"
#include "core/runtime/inside_paths.h"
#include "core/runtime/steps/attach.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/ioctl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace outcrop::steps {

namespace {

/// A container may have put anything at /dev/pts/ptmx before an exec comes to open it.
bool isTerminalMaster(int fd) {
    struct statfs system {};
    return ::fstatfs(fd, &system) == 0 && system.f_type == DEVPTS_SUPER_MAGIC;
}

int makeConsole(const ChildContext& context, int slave) {
    UniqueFd mount;
    const int error = cloneTree(slave, "", false, mount);
    if (error != 0)
        return error;
    const UniqueFd place(ensureInside(context.rootFd, "/dev/console", false));
    return place ? attach(mount.get(), place.get()) : -place.get();
}

} // namespace

int run(const OpenTerminal&, ChildContext& context) {
    const UniqueFd master(openInside(context.rootFd, "/dev/pts/ptmx", O_RDWR | O_NOCTTY | O_NOFOLLOW));
    if (!master)
        return -master.get();
    if (!isTerminalMaster(master.get()))
        return context.fail(ENOTTY, "/dev/pts is not the container's devpts");
    int unlock = 0;
    if (::ioctl(master.get(), TIOCSPTLCK, &unlock) != 0)
        return errno;
    const int slave = ::ioctl(master.get(), TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (slave < 0)
        return errno;
    const winsize size{context.rows, context.columns, 0, 0};
    if (context.rows && context.columns)
        ::ioctl(master.get(), TIOCSWINSZ, &size);
    if (context.console)
        if (const int error = makeConsole(context, slave))
            return error;
    for (int& stream : context.streams)
        stream = slave;
    context.terminal = true;
    ChildReport report;
    report.kind = ChildReport::Terminal;
    sendReport(context.socket, report, master.get());
    return 0;
}

} // namespace outcrop::steps
