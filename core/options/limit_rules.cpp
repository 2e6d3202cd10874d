// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/options/limits.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <sched.h>
#include <set>

namespace outcrop {

namespace {

constexpr unsigned kMostNumber = 8192; ///< of a processor or memory node, as docker has it

[[noreturn]] void refuse(const std::string& why) {
    throw Error(ErrorCode::BadInput, why);
}

/// "0-2,7"; nullopt if it is no such list.
std::optional<std::set<unsigned>> numbersOf(std::string_view text) {
    std::set<unsigned> numbers;
    const auto number = [](std::string_view word) -> std::optional<unsigned> {
        unsigned value = 0;
        const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), value);
        const bool whole = problem == std::errc() && end == word.data() + word.size();
        return whole && value <= kMostNumber ? std::optional(value) : std::nullopt;
    };
    for (size_t from = 0; !text.empty() && from <= text.size();) {
        const size_t to = std::min(text.find(',', from), text.size());
        const std::string_view word = text.substr(from, to - from);
        const size_t dash = word.find('-');
        const auto first = number(word.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : number(word.substr(dash + 1));
        if (!first || !last || *last < *first)
            return std::nullopt;
        for (unsigned one = *first; one <= *last; ++one)
            numbers.insert(one);
        from = to + 1;
    }
    return numbers;
}

void checkSet(const char* kind, const char* plural, const std::string& asked, const std::string& online) {
    const auto numbers = numbersOf(asked);
    if (!numbers)
        refuse("Invalid value " + asked + " for cpuset " + kind + ": invalid format: " + asked);
    const auto there = numbersOf(online).value_or(std::set<unsigned>{});
    if (!std::includes(there.begin(), there.end(), numbers->begin(), numbers->end()))
        refuse("Requested " + std::string(plural) + " are not available - requested " + asked +
               ", available: " + online);
}

void checkMemory(const Limits& limits) {
    if (limits.memory > 0 && limits.memory < kLeastMemory)
        refuse("Minimum memory limit allowed is 6MB");
    if (limits.memory > 0 && limits.memorySwap > 0 && limits.memorySwap < limits.memory)
        refuse("Minimum memoryswap limit should be larger than memory limit, see usage");
    if (limits.memory == 0 && limits.memorySwap > 0)
        refuse("You should always set the Memory limit when using Memoryswap limit, see usage");
    if (limits.memoryReservation > 0 && limits.memoryReservation < kLeastMemory)
        refuse("Minimum memory reservation allowed is 6MB");
    if (limits.memory > 0 && limits.memoryReservation > limits.memory)
        refuse("Minimum memory limit can not be less than memory reservation limit, see usage");
    if (limits.oomScoreAdj < -1000 || limits.oomScoreAdj > 1000)
        refuse("Invalid value " + std::to_string(limits.oomScoreAdj) +
               ", range for oom score adj is [-1000, 1000]");
}

/// What is less than the kernel's smallest share is refused here, where docker's runtime fails.
void checkCpus(const Limits& limits, const LimitFacts& facts) {
    if (limits.nanoCpus != 0 && limits.cpuPeriod > 0)
        refuse("Conflicting options: Nano CPUs and CPU Period cannot both be set");
    if (limits.nanoCpus != 0 && limits.cpuQuota > 0)
        refuse("Conflicting options: Nano CPUs and CPU Quota cannot both be set");
    if (limits.nanoCpus != 0 && (limits.nanoCpus < kLeastCpus || limits.nanoCpus > facts.cpus * kOneCpu))
        refuse("Range of CPUs is from 0.01 to " + std::to_string(facts.cpus) + ".00, as there are only " +
               std::to_string(facts.cpus) + " CPUs available");
    if (limits.cpuShares < 0)
        refuse("shares: invalid argument");
    if (limits.cpuShares == 1)
        refuse("the minimum allowed cpu-shares is 2");
    if (limits.cpuShares > 262144)
        refuse("the maximum allowed cpu-shares is 262144");
    if (limits.cpuPeriod != 0 && (limits.cpuPeriod < 1000 || limits.cpuPeriod > 1000000))
        refuse("CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)");
    if (limits.cpuQuota > 0 && limits.cpuQuota < 1000)
        refuse("CPU cfs quota can not be less than 1ms (i.e. 1000)");
    checkSet("cpus", "CPUs", limits.cpusetCpus, facts.onlineCpus);
    checkSet("mems", "memory nodes", limits.cpusetMems, facts.onlineMems);
}

std::string lineOf(const char* path, const std::string& fallback) {
    try {
        std::string text = readFile(path, 1 << 16);
        text.erase(std::min(text.find('\n'), text.size()));
        return text.empty() ? fallback : text;
    } catch (const Error&) {
        return fallback; // a kernel without memory nodes
    }
}

} // namespace

LimitFacts LimitFacts::ofThisMachine() {
    LimitFacts facts;
    cpu_set_t set;
    CPU_ZERO(&set);
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        facts.cpus = static_cast<unsigned>(std::max(1, CPU_COUNT(&set)));
    facts.onlineCpus = lineOf("/sys/devices/system/cpu/online", facts.onlineCpus);
    facts.onlineMems = lineOf("/sys/devices/system/node/online", facts.onlineMems);
    return facts;
}

void checkLimits(const Limits& limits, const LimitFacts& facts) {
    checkMemory(limits);
    checkCpus(limits, facts);
    if (limits.blkioWeight != 0 && (limits.blkioWeight < 10 || limits.blkioWeight > 1000))
        refuse("Range of blkio weight is from 10 to 1000");
}

Limits completedLimits(Limits limits) {
    if (limits.memory > 0 && limits.memorySwap == 0 && limits.memory <= INT64_MAX / 2)
        limits.memorySwap = limits.memory * 2;
    return limits;
}

} // namespace outcrop
