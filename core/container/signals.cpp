// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/container/containers.h"

#include <algorithm>
#include <array>
#include <csignal>

namespace outcrop {

namespace {

struct NamedSignal {
    const char* name;
    int number;
};

constexpr std::array<NamedSignal, 35> kSignals{{
    {"HUP", SIGHUP},   {"INT", SIGINT},       {"QUIT", SIGQUIT},     {"ILL", SIGILL},   {"TRAP", SIGTRAP},
    {"ABRT", SIGABRT}, {"IOT", SIGIOT},       {"BUS", SIGBUS},       {"FPE", SIGFPE},   {"KILL", SIGKILL},
    {"USR1", SIGUSR1}, {"SEGV", SIGSEGV},     {"USR2", SIGUSR2},     {"PIPE", SIGPIPE}, {"ALRM", SIGALRM},
    {"TERM", SIGTERM}, {"STKFLT", SIGSTKFLT}, {"CHLD", SIGCHLD},     {"CLD", SIGCHLD},  {"CONT", SIGCONT},
    {"STOP", SIGSTOP}, {"TSTP", SIGTSTP},     {"TTIN", SIGTTIN},     {"TTOU", SIGTTOU}, {"URG", SIGURG},
    {"XCPU", SIGXCPU}, {"XFSZ", SIGXFSZ},     {"VTALRM", SIGVTALRM}, {"PROF", SIGPROF}, {"WINCH", SIGWINCH},
    {"IO", SIGIO},     {"POLL", SIGPOLL},     {"PWR", SIGPWR},       {"SYS", SIGSYS},   {"UNUSED", SIGSYS},
}};

// What the kernel counts, not what glibc leaves of it: a container's program may have another libc.
constexpr int kRealTimeMin = 34;
constexpr int kRealTimeMax = 64;

[[noreturn]] void throwInvalid(const std::string& text) {
    throw Error(ErrorCode::BadInput, "read signal", text, "invalid signal");
}

int numberIn(const std::string& digits, const std::string& text) {
    if (digits.empty() || digits.size() > 2 ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        throwInvalid(text);
    return std::stoi(digits);
}

std::string upperCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// "RTMIN", "RTMIN+3", "RTMAX-2"; 0 if it is none.
int realTimeSignal(const std::string& name, const std::string& text) {
    if (name.rfind("RTMIN", 0) != 0 && name.rfind("RTMAX", 0) != 0)
        return 0;
    const bool fromMin = name[4] == 'N';
    const int base = fromMin ? kRealTimeMin : kRealTimeMax;
    if (name.size() == 5)
        return base;
    if (name[5] != (fromMin ? '+' : '-'))
        throwInvalid(text);
    const int number = base + (fromMin ? 1 : -1) * numberIn(name.substr(6), text);
    if (number < kRealTimeMin || number > kRealTimeMax)
        throwInvalid(text);
    return number;
}

} // namespace

int signalNumber(const std::string& text) {
    if (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        const int number = numberIn(text, text);
        if (number < 1 || number > kRealTimeMax)
            throwInvalid(text);
        return number;
    }
    std::string name = upperCase(text);
    if (name.rfind("SIG", 0) == 0)
        name.erase(0, 3);
    for (const NamedSignal& signal : kSignals)
        if (name == signal.name)
            return signal.number;
    const int realTime = realTimeSignal(name, text);
    if (realTime == 0)
        throwInvalid(text);
    return realTime;
}

} // namespace outcrop
