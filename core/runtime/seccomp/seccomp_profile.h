// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A condition on one argument of a system call.
struct SeccompCondition {
    enum class Test { Equal, Below, Above, MaskedEqual } test = Test::Equal;
    unsigned argument = 0;
    uint64_t mask = 0; ///< MaskedEqual only
    uint64_t value = 0;
};

/// One resolved rule: the call is allowed, or answered with errno, where all conditions hold.
struct SeccompRule {
    std::string call;
    int answer = 0; ///< 0: allow, else the errno
    std::vector<SeccompCondition> conditions;
};

struct SeccompRules {
    int otherwise = 0; ///< errno for everything no rule names
    std::vector<SeccompRule> rules;
};

/// What a profile's groups are tested against.
struct SeccompFacts {
    std::vector<std::string> capabilities; ///< "CAP_…" of the bounding set
    std::string machine; ///< Go's name of the native architecture: "amd64", "arm64", "s390x", …
    unsigned kernelMajor = 0;
    unsigned kernelMinor = 0;

    static SeccompFacts ofHost(std::vector<std::string> capabilities);
};

/// Our default profile (resources/seccomp/default.json), built into the program.
const char* embeddedSeccompProfile();

/// Parses the text of a profile and keeps the groups that apply. Throws Error(BadInput) naming the group.
SeccompRules resolveSeccompProfile(std::string_view profile, const SeccompFacts& facts);

} // namespace outcrop
