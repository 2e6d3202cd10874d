// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/cgroup_limits.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr const char* kNoMemory = "Your kernel does not support memory limit capabilities or the cgroup is "
                                  "not mounted. Limitation discarded.";
constexpr const char* kNoSwap =
    "Your kernel does not support swap limit capabilities or the cgroup is not mounted. "
    "Memory limited without swap.";
constexpr const char* kNoReservation =
    "Your kernel does not support memory soft limit capabilities or the cgroup is "
    "not mounted. Limitation discarded.";
constexpr const char* kNoSwappiness =
    "Your kernel does not support memory swappiness capabilities or the cgroup is "
    "not mounted. Memory swappiness discarded.";
constexpr const char* kNoOomDisable =
    "Your kernel does not support OomKillDisable. OomKillDisable discarded.";
constexpr const char* kNoPids = "Your kernel does not support PIDs limit capabilities or the cgroup is not "
                                "mounted. PIDs limit discarded.";
constexpr const char* kNoShares =
    "Your kernel does not support CPU shares or the cgroup is not mounted. Shares discarded.";
constexpr const char* kNoPeriod =
    "Your kernel does not support CPU cfs period or the cgroup is not mounted. Period discarded.";
constexpr const char* kNoQuota =
    "Your kernel does not support CPU cfs quota or the cgroup is not mounted. Quota discarded.";
constexpr const char* kNoCpuset =
    "Your kernel does not support cpuset or the cgroup is not mounted. Cpuset discarded.";
constexpr const char* kNoWeight =
    "Your kernel does not support Block I/O weight or the cgroup is not mounted. Weight discarded.";

std::string orMax(int64_t value) {
    return value < 0 ? "max" : std::to_string(value);
}

/// OCI's conversion of version 1 shares (2…262144) to version 2 weight (1…10000).
uint64_t weightOf(uint64_t shares) {
    return 1 + ((std::clamp<uint64_t>(shares, 2, 262144) - 2) * 9999) / 262142;
}

/// The same of a block weight (10…1000) for schedulers other than bfq.
uint64_t ioWeightOf(uint64_t weight) {
    return 1 + (std::clamp<uint64_t>(weight, 10, 1000) - 10) * 9999 / 990;
}

bool isUnsupported(int error) {
    return error == ENOENT || error == EACCES || error == EROFS || error == EPERM || error == EOPNOTSUPP;
}

std::string lineOfControl(const std::string& path) {
    try {
        std::string text = readFile(path, 1 << 16);
        text.erase(std::min(text.find('\n'), text.size()));
        return text;
    } catch (const Error&) {
        return {};
    }
}

} // namespace

int writeControl(const std::string& path, const std::string& value) {
    const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file)
        return errno;
    return ::write(file.get(), value.data(), value.size()) < 0 ? errno : 0;
}

void offerControllers(const std::string& parent) {
    for (const char* controller : {"+memory", "+pids", "+cpu", "+cpuset", "+io"}) {
        writeControl(parent.substr(0, parent.rfind('/')) + "/cgroup.subtree_control", controller);
        writeControl(parent + "/cgroup.subtree_control", controller);
    }
}

void inheritCpuset(const std::string& parent, const std::string& path) {
    for (const char* name : {"/cpuset.cpus", "/cpuset.mems"})
        if (lineOfControl(path + name).empty())
            writeControl(path + name, lineOfControl(parent + name));
}

std::vector<const char*> CgroupLimits::controllers() const {
    std::vector<const char*> names;
    if (m_resources.memory())
        names.push_back("memory");
    if (m_resources.pidsLimit)
        names.push_back("pids");
    if (m_resources.processors())
        names.push_back("cpu");
    if (m_resources.cpuset())
        names.push_back("cpuset");
    if (m_resources.blockWeight)
        names.push_back("blkio");
    return names;
}

void CgroupLimits::write(const std::string& path, const std::string& value, const char* unsupported) const {
    const int error = writeControl(path, value);
    if (error == 0)
        return;
    m_warn(isUnsupported(error) ? std::string(unsupported)
                                : "limit not applied: \"" + value + "\" to " +
                                      path.substr(path.rfind('/') + 1) + ": " + std::strerror(error));
}

void CgroupLimits::sayDiscarded(const std::string& controller) const {
    const auto say = [this](bool asked, const char* text) {
        if (asked)
            m_warn(text);
    };
    if (controller == "memory") {
        say(m_resources.memoryLimit.has_value(), kNoMemory);
        say(m_resources.memoryReservation.has_value(), kNoReservation);
        say(m_resources.memorySwappiness.has_value(), kNoSwappiness);
        say(m_resources.oomKillDisabled, kNoOomDisable);
    } else if (controller == "cpu") {
        say(m_resources.cpuShares.has_value(), kNoShares);
        say(m_resources.cpuPeriod && !m_resources.cpuQuota, kNoPeriod);
        say(m_resources.cpuQuota.has_value(), kNoQuota);
    } else {
        say(controller == "pids", kNoPids);
        say(controller == "cpuset", kNoCpuset);
        say(controller == "blkio", kNoWeight);
    }
}

void CgroupLimits::writeMemoryVersion1(const std::string& path) const {
    if (m_resources.memoryLimit) {
        const std::string limit = std::to_string(*m_resources.memoryLimit);
        const std::string both = std::to_string(m_resources.memorySwap.value_or(0));
        const std::string swapFile = path + "/memory.memsw.limit_in_bytes";
        // Each may only move within the other: a higher limit needs the higher sum first.
        const bool raised = m_resources.memorySwap && writeControl(swapFile, both) == 0;
        write(path + "/memory.limit_in_bytes", limit, kNoMemory);
        if (m_resources.memorySwap && !raised)
            write(swapFile, both, kNoSwap);
    }
    if (m_resources.memoryReservation)
        write(path + "/memory.soft_limit_in_bytes", std::to_string(*m_resources.memoryReservation),
              kNoReservation);
    if (m_resources.memorySwappiness)
        write(path + "/memory.swappiness", std::to_string(*m_resources.memorySwappiness), kNoSwappiness);
    if (m_resources.oomKillDisabled)
        write(path + "/memory.oom_control", "1", kNoOomDisable);
}

void CgroupLimits::writeCpu(const std::string& path, bool version2) const {
    if (version2) {
        if (m_resources.cpuQuota || m_resources.cpuPeriod)
            write(path + "/cpu.max",
                  orMax(m_resources.cpuQuota.value_or(-1)) + " " +
                      std::to_string(m_resources.cpuPeriod.value_or(100000)),
                  kNoQuota);
        if (m_resources.cpuShares)
            write(path + "/cpu.weight", std::to_string(weightOf(*m_resources.cpuShares)), kNoShares);
        return;
    }
    if (m_resources.cpuPeriod)
        write(path + "/cpu.cfs_period_us", std::to_string(*m_resources.cpuPeriod), kNoPeriod);
    if (m_resources.cpuQuota)
        write(path + "/cpu.cfs_quota_us", std::to_string(*m_resources.cpuQuota), kNoQuota);
    if (m_resources.cpuShares)
        write(path + "/cpu.shares", std::to_string(*m_resources.cpuShares), kNoShares);
}

void CgroupLimits::writeVersion1(const std::string& controller, const std::string& path) const {
    if (controller == "memory")
        return writeMemoryVersion1(path);
    if (controller == "pids")
        return write(path + "/pids.max", std::to_string(*m_resources.pidsLimit), kNoPids);
    if (controller == "cpu")
        return writeCpu(path, false);
    if (controller == "blkio") {
        const std::string value = std::to_string(*m_resources.blockWeight);
        if (writeControl(path + "/blkio.bfq.weight", value) != 0)
            write(path + "/blkio.weight", value, kNoWeight);
        return;
    }
    if (!m_resources.cpus.empty())
        write(path + "/cpuset.cpus", m_resources.cpus, kNoCpuset);
    if (!m_resources.mems.empty())
        write(path + "/cpuset.mems", m_resources.mems, kNoCpuset);
}

void CgroupLimits::writeMemoryVersion2(const std::string& path) const {
    if (m_resources.memoryLimit)
        write(path + "/memory.max", orMax(*m_resources.memoryLimit), kNoMemory);
    if (m_resources.memoryLimit && m_resources.memorySwap)
        write(path + "/memory.swap.max",
              orMax(*m_resources.memorySwap < 0 ? -1 : *m_resources.memorySwap - *m_resources.memoryLimit),
              kNoSwap);
    if (m_resources.memoryReservation)
        write(path + "/memory.low", std::to_string(*m_resources.memoryReservation), kNoReservation);
    // Version 2 has neither.
    if (m_resources.memorySwappiness)
        m_warn(kNoSwappiness);
    if (m_resources.oomKillDisabled)
        m_warn(kNoOomDisable);
}

void CgroupLimits::writeWeightVersion2(const std::string& path) const {
    const std::string asked = std::to_string(*m_resources.blockWeight);
    if (writeControl(path + "/io.bfq.weight", asked) != 0)
        write(path + "/io.weight", std::to_string(ioWeightOf(*m_resources.blockWeight)), kNoWeight);
}

void CgroupLimits::writeVersion2(const std::string& path) const {
    writeMemoryVersion2(path);
    if (m_resources.pidsLimit)
        write(path + "/pids.max", orMax(*m_resources.pidsLimit), kNoPids);
    writeCpu(path, true);
    if (!m_resources.cpus.empty())
        write(path + "/cpuset.cpus", m_resources.cpus, kNoCpuset);
    if (!m_resources.mems.empty())
        write(path + "/cpuset.mems", m_resources.mems, kNoCpuset);
    if (m_resources.blockWeight)
        writeWeightVersion2(path);
}

} // namespace outcrop
