// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/capabilities.h"

#include "core/base/error.h"

namespace outcrop {

namespace {

constexpr const char* kCapabilityNames[] = {
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "KILL",
    "SETGID",
    "SETUID",
    "SETPCAP",
    "LINUX_IMMUTABLE",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_ADMIN",
    "NET_RAW",
    "IPC_LOCK",
    "IPC_OWNER",
    "SYS_MODULE",
    "SYS_RAWIO",
    "SYS_CHROOT",
    "SYS_PTRACE",
    "SYS_PACCT",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_NICE",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "MKNOD",
    "LEASE",
    "AUDIT_WRITE",
    "AUDIT_CONTROL",
    "SETFCAP",
    "MAC_OVERRIDE",
    "MAC_ADMIN",
    "SYSLOG",
    "WAKE_ALARM",
    "BLOCK_SUSPEND",
    "AUDIT_READ",
    "PERFMON",
    "BPF",
    "CHECKPOINT_RESTORE",
};

uint64_t capabilityBit(const std::string& name) {
    const std::string bare = name.rfind("CAP_", 0) == 0 ? name.substr(4) : name;
    for (size_t i = 0; i < std::size(kCapabilityNames); ++i)
        if (bare == kCapabilityNames[i])
            return 1ULL << i;
    throw Error(ErrorCode::BadInput, "read runtime spec", name, "unknown capability");
}

} // namespace

uint64_t capabilityMask(const std::vector<std::string>& list) {
    uint64_t mask = 0;
    for (const std::string& name : list)
        mask |= capabilityBit(name);
    return mask;
}

std::vector<std::string> capabilityNames(uint64_t mask) {
    std::vector<std::string> list;
    for (size_t i = 0; i < std::size(kCapabilityNames); ++i)
        if (mask & (1ULL << i))
            list.push_back("CAP_" + std::string(kCapabilityNames[i]));
    return list;
}

} // namespace outcrop
