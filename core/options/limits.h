// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

/// --ulimit; -1 is no limit.
struct Ulimit {
    std::string name; ///< "nofile"
    int64_t soft = 0;
    int64_t hard = 0;
    bool operator==(const Ulimit&) const = default;
};

/// What a container may use of the machine, by docker's words for it. 0 or empty: no limit of that kind.
struct Limits {
    int64_t memory = 0;
    int64_t memoryReservation = 0;
    int64_t memorySwap = 0; ///< memory and swap together, -1 unlimited
    std::optional<int64_t> memorySwappiness;
    bool oomKillDisable = false;
    int64_t oomScoreAdj = 0;
    int64_t nanoCpus = 0;
    int64_t cpuShares = 0;
    int64_t cpuPeriod = 0;
    int64_t cpuQuota = 0;
    std::string cpusetCpus;
    std::string cpusetMems;
    int64_t pids = 0; ///< negative: unlimited, said in so many words
    int64_t blkioWeight = 0;
    int64_t shmSize = 0;
    std::vector<Ulimit> ulimits; ///< by name, each once
    bool operator==(const Limits&) const = default;
};

/// A value as the flag of that name takes it ("512m" for "memory", "1.5" for "cpus"); why it does not, in
/// docker's words, or empty.
std::string whyNotLimit(std::string_view flag, std::string_view value);

/// The limits among run's options, whose values have been checked. Throws Error(BadInput).
Limits readLimits(const ParsedOptions& options);

/// The flags that say these limits, each with its value ("" for one that takes none): {"--memory", "512m"}.
std::vector<std::pair<std::string, std::string>> limitFlags(const Limits& limits);

/// "512m", "1536k", "17": what -m and the like take.
std::string ramText(int64_t bytes);
/// "1.5" of billionths.
std::string cpusText(int64_t nanoCpus);

/// What of the machine limits are measured against.
struct LimitFacts {
    unsigned cpus = 1;
    std::string onlineCpus = "0"; ///< "0-3"
    std::string onlineMems = "0";
    static LimitFacts ofThisMachine();
};

/// The least docker takes.
inline constexpr int64_t kLeastMemory = 6LL << 20;
inline constexpr int64_t kOneCpu = 1'000'000'000; ///< as nanoCpus
inline constexpr int64_t kLeastCpus = kOneCpu / 100;
/// docker's rules of what makes sense together and here. Throws Error(BadInput) in its words.
void checkLimits(const Limits& limits, const LimitFacts& facts);
/// What docker adds to what was asked: a limit of memory is one of swap as well.
Limits completedLimits(Limits limits);

} // namespace outcrop
