// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/mount_mode.h"

#include <algorithm>
#include <array>

namespace outcrop {

namespace {

constexpr std::array<std::string_view, 6> kPropagations{"private", "rprivate", "slave",
                                                        "rslave",  "shared",   "rshared"};
constexpr std::array<std::string_view, 4> kConsistencies{"consistent", "cached", "delegated", "default"};

template <size_t N>
bool isOneOf(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Which words were seen: docker refuses a second one of the same kind, even the same word.
struct Seen {
    bool access = false;
    bool label = false;
    bool propagation = false;
    bool noCopy = false;
    bool consistency = false;
};

bool once(bool& seen) {
    const bool first = !seen;
    seen = true;
    return first;
}

bool applyWord(std::string_view word, MountMode& mode, Seen& seen) {
    if (word == "ro" || word == "rw") {
        mode.readOnly = word == "ro";
        return once(seen.access);
    }
    if (word == "z" || word == "Z") {
        mode.label = true;
        return once(seen.label);
    }
    if (word == "nocopy") {
        mode.noCopy = true;
        return once(seen.noCopy);
    }
    if (isOneOf(kPropagations, word)) {
        mode.propagation = word;
        return once(seen.propagation);
    }
    if (isOneOf(kConsistencies, word)) {
        mode.consistency = true;
        return once(seen.consistency);
    }
    return false;
}

} // namespace

std::optional<MountMode> parseMountMode(std::string_view text) {
    MountMode mode;
    Seen seen;
    while (true) {
        const size_t comma = text.find(',');
        if (!applyWord(text.substr(0, comma), mode, seen))
            return std::nullopt;
        if (comma == std::string_view::npos)
            return mode;
        text.remove_prefix(comma + 1);
    }
}

} // namespace outcrop
