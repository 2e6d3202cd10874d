// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/capabilities.h"

#include "core/base/error.h"

#include <array>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

uint64_t fileCapabilities() {
    uint64_t mask = 0;
    for (const unsigned capability :
         {CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER, CAP_FSETID, CAP_MKNOD, CAP_SETFCAP})
        mask |= uint64_t(1) << capability;
    return mask;
}

void dropCapabilities(uint64_t keep) {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    if (::syscall(SYS_capget, &header, sets.data()) != 0)
        throw Error::fromErrno("read capabilities of worker");
    for (size_t i = 0; i < sets.size(); ++i) {
        sets[i].permitted &= static_cast<uint32_t>(keep >> (32 * i));
        sets[i].effective = sets[i].permitted;
        sets[i].inheritable = 0;
    }
    if (::syscall(SYS_capset, &header, sets.data()) != 0)
        throw Error::fromErrno("drop capabilities of worker");
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        throw Error::fromErrno("forbid new privileges to worker");
}

} // namespace outcrop
