// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/size_text.h"
#include "core/options/go_text.h"
#include "core/options/limits.h"

#include <algorithm>
#include <charconv>

namespace outcrop {

namespace {

__extension__ using Wide = __int128; ///< so that no digit of a fraction is lost

/// A flag's value, or why it is none.
template <typename T>
struct Read {
    T value{};
    std::string why;
};

Read<int64_t> readInteger(std::string_view text, const char* parser = "ParseInt") {
    Read<int64_t> read;
    const std::string_view digits = text.substr(text.starts_with('+') ? 1 : 0);
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), read.value);
    const bool whole = end == digits.data() + digits.size() && !digits.empty();
    if (problem == std::errc::result_out_of_range)
        read.why = "value out of range";
    else if (problem != std::errc() || !whole)
        read.why = "invalid syntax";
    if (!read.why.empty())
        read.why = std::string("strconv.") + parser + ": parsing " + go::quoteGo(text) + ": " + read.why;
    return read;
}

Read<int64_t> readRam(std::string_view text) {
    Read<int64_t> read;
    read.value = parseRamSize(text, read.why).value_or(0);
    return read;
}

/// A number of digits with at most one point, as an integer and how many places it has.
std::optional<std::pair<Wide, int>> decimal(std::string_view text) {
    constexpr size_t kMost = 30;
    Wide number = 0;
    int places = -1;
    size_t digits = 0;
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > kMost)
            return std::nullopt;
        number = number * 10 + (c - '0');
        places += places >= 0 ? 1 : 0;
    }
    return digits == 0 ? std::nullopt : std::optional(std::pair(number, std::max(places, 0)));
}

/// Billionths of "1.5" or "1/2", exactly.
Read<int64_t> readCpus(std::string_view text) {
    const std::string bad = "failed to parse " + std::string(text) + " as a rational number";
    const bool negative = text.starts_with('-');
    const std::string_view size = text.substr(negative || text.starts_with('+') ? 1 : 0);
    const size_t slash = size.find('/');
    const auto above = decimal(size.substr(0, slash));
    auto below = slash == std::string_view::npos ? std::optional(std::pair<Wide, int>(1, 0))
                                                 : decimal(size.substr(slash + 1));
    constexpr Wide kMost = Wide(1) << 90;
    if (!above || !below || below->first == 0 || below->second > 0 ||
        (slash != std::string_view::npos && above->second > 0))
        return {0, bad};
    Wide divisor = below->first;
    for (int place = 0; place < above->second; ++place)
        divisor *= 10;
    if (above->first > kMost || divisor > kMost || divisor <= 0)
        return {0, bad};
    const Wide nano = above->first * kOneCpu;
    if (nano % divisor != 0)
        return {0, "value is too precise"};
    if (nano / divisor > INT64_MAX)
        return {0, bad};
    return {static_cast<int64_t>(negative ? -(nano / divisor) : nano / divisor), {}};
}

Read<Ulimit> readUlimit(std::string_view text) {
    constexpr std::string_view kNames[] = {"core",    "cpu",      "data",   "fsize",      "locks",
                                           "memlock", "msgqueue", "nice",   "nofile",     "nproc",
                                           "rss",     "rtprio",   "rttime", "sigpending", "stack"};
    const size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return {{}, "invalid ulimit argument: " + std::string(text)};
    const std::string name(text.substr(0, equals));
    if (std::find(std::begin(kNames), std::end(kNames), name) == std::end(kNames))
        return {{}, "invalid ulimit type: " + name};
    const std::string_view values = text.substr(equals + 1);
    if (std::count(values.begin(), values.end(), ':') > 1)
        return {{},
                "too many limit value arguments - " + std::string(values) +
                    ", can only have up to two, `soft[:hard]`"};
    const size_t colon = values.find(':');
    const Read<int64_t> hard = readInteger(values.substr(colon == std::string_view::npos ? 0 : colon + 1));
    const Read<int64_t> soft = readInteger(values.substr(0, colon));
    if (!hard.why.empty() || !soft.why.empty())
        return {{}, hard.why.empty() ? soft.why : hard.why};
    const std::string order = "ulimit soft limit must be less than or equal to hard limit: ";
    if (hard.value != -1 && soft.value == -1)
        return {{}, order + "soft: -1 (unlimited), hard: " + std::to_string(hard.value)};
    if (hard.value != -1 && soft.value > hard.value)
        return {{}, order + std::to_string(soft.value) + " > " + std::to_string(hard.value)};
    return {{name, soft.value, hard.value}, {}};
}

Read<int64_t> readWeight(std::string_view text) {
    Read<int64_t> read = readInteger(text, "ParseUint");
    if (read.why.empty() && (read.value < 0 || read.value > UINT16_MAX || text.starts_with('+')))
        read.why = "strconv.ParseUint: parsing " + go::quoteGo(text) +
                   (read.value > UINT16_MAX ? ": value out of range" : ": invalid syntax");
    return read;
}

std::string ulimitText(const Ulimit& limit) {
    const std::string soft = limit.name + "=" + std::to_string(limit.soft);
    return limit.soft == limit.hard ? soft : soft + ":" + std::to_string(limit.hard);
}

std::string signedRam(int64_t bytes) {
    return bytes == -1 ? "-1" : ramText(bytes);
}

} // namespace

std::string whyNotLimit(std::string_view flag, std::string_view value) {
    if (flag == "cpus")
        return readCpus(value).why;
    if (flag == "ulimit")
        return readUlimit(value).why;
    if (flag == "blkio-weight")
        return readWeight(value).why;
    if (flag == "memory-swap" && value == "-1")
        return {};
    constexpr std::string_view kSizes[] = {"memory", "memory-reservation", "memory-swap", "shm-size"};
    if (std::find(std::begin(kSizes), std::end(kSizes), flag) != std::end(kSizes))
        return readRam(value).why;
    return readInteger(value).why;
}

Limits readLimits(const ParsedOptions& options) {
    const auto integer = [&](const char* name) { return options.integer(name).value_or(0); };
    const auto size = [&](const char* name) {
        const std::string text = options.text(name);
        return text.empty() ? 0 : text == "-1" ? -1 : readRam(text).value;
    };
    Limits limits;
    limits.memory = size("memory");
    limits.memoryReservation = size("memory-reservation");
    limits.memorySwap = size("memory-swap");
    const int64_t swappiness = options.integer("memory-swappiness").value_or(-1);
    if (swappiness < -1 || swappiness > 100)
        throw Error(ErrorCode::BadInput, "invalid value: " + std::to_string(swappiness) +
                                             ". Valid memory swappiness range is 0-100");
    if (swappiness >= 0)
        limits.memorySwappiness = swappiness;
    limits.oomKillDisable = options.flag("oom-kill-disable");
    limits.oomScoreAdj = integer("oom-score-adj");
    limits.nanoCpus = options.has("cpus") ? readCpus(options.text("cpus")).value : 0;
    limits.cpuShares = integer("cpu-shares");
    limits.cpuPeriod = integer("cpu-period");
    limits.cpuQuota = integer("cpu-quota");
    limits.cpusetCpus = options.text("cpuset-cpus");
    limits.cpusetMems = options.text("cpuset-mems");
    limits.pids = integer("pids-limit");
    limits.blkioWeight = options.has("blkio-weight") ? readWeight(options.text("blkio-weight")).value : 0;
    limits.shmSize = size("shm-size");
    std::map<std::string, Ulimit> byName; // docker's order, and the last of a name counts
    for (const std::string& text : options.list("ulimit")) {
        const Ulimit limit = readUlimit(text).value;
        byName[limit.name] = limit;
    }
    for (const auto& [name, limit] : byName)
        limits.ulimits.push_back(limit);
    return limits;
}

std::vector<std::pair<std::string, std::string>> limitFlags(const Limits& limits) {
    std::vector<std::pair<std::string, std::string>> flags;
    const auto add = [&](const char* name, bool asked, const std::string& value) {
        if (asked)
            flags.emplace_back(std::string("--") + name, value);
    };
    const auto number = [&](const char* name, int64_t value) {
        add(name, value != 0, std::to_string(value));
    };
    add("memory", limits.memory != 0, ramText(limits.memory));
    add("memory-reservation", limits.memoryReservation != 0, ramText(limits.memoryReservation));
    add("memory-swap", limits.memorySwap != 0, signedRam(limits.memorySwap));
    add("memory-swappiness", limits.memorySwappiness.has_value(),
        std::to_string(limits.memorySwappiness.value_or(0)));
    add("oom-kill-disable", limits.oomKillDisable, {});
    number("oom-score-adj", limits.oomScoreAdj);
    add("cpus", limits.nanoCpus != 0, cpusText(limits.nanoCpus));
    number("cpu-shares", limits.cpuShares);
    number("cpu-period", limits.cpuPeriod);
    number("cpu-quota", limits.cpuQuota);
    add("cpuset-cpus", !limits.cpusetCpus.empty(), limits.cpusetCpus);
    add("cpuset-mems", !limits.cpusetMems.empty(), limits.cpusetMems);
    number("pids-limit", limits.pids);
    number("blkio-weight", limits.blkioWeight);
    add("shm-size", limits.shmSize != 0, ramText(limits.shmSize));
    for (const Ulimit& limit : limits.ulimits)
        add("ulimit", true, ulimitText(limit));
    return flags;
}

std::string ramText(int64_t bytes) {
    constexpr std::string_view kUnits = "kmgt";
    std::string unit;
    for (const char next : kUnits) {
        if (bytes == 0 || bytes % 1024 != 0)
            break;
        bytes /= 1024;
        unit = next;
    }
    return std::to_string(bytes) + unit;
}

std::string cpusText(int64_t nanoCpus) {
    std::string text = std::to_string(nanoCpus / kOneCpu);
    std::string rest = std::to_string(kOneCpu + nanoCpus % kOneCpu).substr(1);
    rest.erase(rest.find_last_not_of('0') + 1);
    return rest.empty() ? text : text + "." + rest;
}

} // namespace outcrop
