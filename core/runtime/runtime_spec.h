// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

struct SpecMount {
    std::string destination;
    std::string type;
    std::string source;
    std::vector<std::string> options;
};

struct SpecDevice {
    std::string path;
    char type = 'c'; ///< 'c', 'b' or 'p'
    uint32_t major = 0;
    uint32_t minor = 0;
    uint32_t mode = 0666;
    uint32_t uid = 0;
    uint32_t gid = 0;
};

struct SpecRlimit {
    std::string type; ///< "RLIMIT_NOFILE"
    uint64_t soft = 0;
    uint64_t hard = 0;
};

struct SpecUser {
    /// docker's form ("", "nobody", "1000:1000"), looked up inside the container (process.user.username of
    /// the spec). Without it the numbers below count.
    std::optional<std::string> text;
    uint32_t uid = 0;
    uint32_t gid = 0;
    std::vector<uint32_t> additionalGids;
    uint32_t umask = 022;
};

struct SpecProcess {
    bool terminal = false;
    SpecUser user;
    std::vector<std::string> args;
    std::vector<std::string> env;
    std::string cwd = "/";
    bool hasCapabilities = false; ///< without the field the process keeps none
    std::vector<std::string> bounding;
    std::vector<std::string> effective;
    std::vector<std::string> permitted;
    std::vector<std::string> inheritable;
    std::vector<std::string> ambient;
    std::vector<SpecRlimit> rlimits;
    bool noNewPrivileges = false;
    std::optional<int> oomScoreAdj;
};

struct SpecDeviceRule {
    bool allow = false;
    char type = 'a';
    std::optional<uint32_t> major; ///< empty: any
    std::optional<uint32_t> minor;
    std::string access = "rwm";
};

struct SpecResources {
    std::optional<int64_t> memoryLimit;
    std::optional<int64_t> memorySwap; ///< memory and swap together, -1 unlimited
    std::optional<int64_t> pidsLimit;
    std::optional<uint64_t> cpuShares;
    std::optional<int64_t> cpuQuota;
    std::optional<uint64_t> cpuPeriod;
    std::optional<int64_t> memoryReservation;
    std::optional<uint64_t> memorySwappiness;
    bool oomKillDisabled = false;
    std::string cpus; ///< "0-2,7"
    std::string mems;
    std::optional<uint64_t> blockWeight; ///< 10…1000
    std::vector<SpecDeviceRule> devices;
    bool memory() const { return memoryLimit || memoryReservation || memorySwappiness || oomKillDisabled; }
    bool processors() const { return cpuShares || cpuQuota || cpuPeriod; }
    bool cpuset() const { return !cpus.empty() || !mems.empty(); }
    bool limits() const { return memory() || processors() || cpuset() || pidsLimit || blockWeight; }
};

/// The parts of an OCI runtime spec (config.json) that this runtime acts on.
struct RuntimeSpec {
    SpecProcess process;
    std::string rootPath = "rootfs";
    bool rootReadOnly = false;
    std::string hostname;
    std::vector<SpecMount> mounts;
    std::map<std::string, std::string> annotations;
    std::vector<SpecDevice> devices;
    std::vector<std::string> maskedPaths;
    std::vector<std::string> readonlyPaths;
    std::map<std::string, std::string> sysctl;
    SpecResources resources;

    /// Throws Error(BadInput) naming the field that is wrong.
    static RuntimeSpec parse(const std::string& json);
    /// Value of an annotation, or empty.
    std::string annotation(const std::string& name) const;
};

} // namespace outcrop
