// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/options/limit_update.h"

#include "core/base/error.h"
#include "core/options/run_flags.h"

#include <algorithm>
#include <iterator>

namespace outcrop {

namespace {

constexpr std::string_view kUpdatable[] = {"blkio-weight", "cpu-period",  "cpu-quota",         "cpu-shares",
                                           "cpus",         "cpuset-cpus", "cpuset-mems",       "memory",
                                           "memory-swap",  "pids-limit",  "memory-reservation"};

void refuseIf(bool conflict, const char* why) {
    if (conflict)
        throw Error(ErrorCode::Conflict, why);
}

template <class Value>
void take(Value& now, const Value& asked) {
    if (asked != Value{})
        now = asked;
}

} // namespace

std::span<const OptionSpec> updateOptionSpecs() {
    static const std::vector<OptionSpec> specs = [] {
        std::vector<OptionSpec> some;
        std::ranges::copy_if(createOptionSpecs(), std::back_inserter(some), [](const OptionSpec& spec) {
            return std::ranges::find(kUpdatable, spec.name) != std::end(kUpdatable);
        });
        return some;
    }();
    return specs;
}

void checkLimitUpdate(const Limits& asked, const Limits& now, const LimitFacts& facts) {
    Limits whole = asked;
    if (whole.memory == 0)
        whole.memory = whole.memorySwap > 0 ? now.memory : 0; // swap alone is taken here, and not by run
    if (whole.memory == 0)
        whole.memorySwap = 0;
    checkLimits(whole, facts);
}

Limits updatedLimits(Limits now, const Limits& asked) {
    refuseIf(asked.nanoCpus > 0 && now.cpuPeriod > 0,
             "Conflicting options: Nano CPUs cannot be updated as CPU Period has already been set");
    refuseIf(asked.nanoCpus > 0 && now.cpuQuota > 0,
             "Conflicting options: Nano CPUs cannot be updated as CPU Quota has already been set");
    refuseIf(asked.cpuPeriod > 0 && now.nanoCpus > 0,
             "Conflicting options: CPU Period cannot be updated as NanoCPUs has already been set");
    refuseIf(asked.cpuQuota > 0 && now.nanoCpus > 0,
             "Conflicting options: CPU Quota cannot be updated as NanoCPUs has already been set");
    refuseIf(asked.memory > now.memorySwap && asked.memorySwap == 0 && asked.memory > 0,
             "Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the "
             "same time");
    take(now.blkioWeight, asked.blkioWeight);
    take(now.cpuShares, asked.cpuShares);
    take(now.nanoCpus, asked.nanoCpus);
    take(now.cpuPeriod, asked.cpuPeriod);
    take(now.cpuQuota, asked.cpuQuota);
    take(now.cpusetCpus, asked.cpusetCpus);
    take(now.cpusetMems, asked.cpusetMems);
    take(now.memory, asked.memory);
    take(now.memorySwap, asked.memorySwap);
    take(now.memoryReservation, asked.memoryReservation);
    take(now.pids, asked.pids);
    return now;
}

} // namespace outcrop
