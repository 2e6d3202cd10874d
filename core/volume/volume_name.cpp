// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/volume/snapshots.h"
#include "core/volume/volumes.h"

#include <algorithm>

namespace outcrop {

namespace {

/// The longest name a file can have; docker leaves this to mkdir.
constexpr size_t kMaxName = 255;

bool isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool followsRule(std::string_view text) {
    if (!isAlphanumeric(text.front()))
        return false;
    for (const char c : text)
        if (!isAlphanumeric(c) && c != '_' && c != '.' && c != '-')
            return false;
    return true;
}

} // namespace

VolumeName VolumeName::parse(std::string_view text) {
    const std::string name(text);
    if (text.size() < 2)
        throw Error(ErrorCode::BadInput, {}, {},
                    "create " + name +
                        ": volume name is too short, names should be at least two alphanumeric characters");
    if (text.size() > kMaxName)
        throw Error(ErrorCode::BadInput, {}, {},
                    "create " + name.substr(0, 32) + "…: volume name is too long");
    if (!followsRule(text))
        throw Error(
            ErrorCode::BadInput, {}, {},
            "create " + name + ": \"" + name +
                "\" includes invalid characters for a local volume name, only "
                "\"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a host directory, "
                "use absolute path");
    VolumeName result;
    result.m_name = name;
    return result;
}

VolumeName VolumeName::anonymous() {
    VolumeName result;
    result.m_name = randomHex(32);
    return result;
}

bool SnapshotName::isValid(std::string_view text) {
    return text.size() >= 2 && text.size() <= kMaxName && followsRule(text) &&
           !std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

SnapshotName SnapshotName::parse(std::string_view text) {
    if (!isValid(text))
        throw Error(
            ErrorCode::BadInput, "name snapshot", std::string(text.substr(0, 64)),
            "a name has two characters of [a-zA-Z0-9_.-] at least, begins with a letter or a digit, and "
            "is no number");
    SnapshotName result;
    result.m_name = text;
    return result;
}

std::optional<SnapshotOf> SnapshotOf::parse(std::string_view text) {
    const size_t at = text.find('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    return SnapshotOf{std::string(text.substr(0, at)), std::string(text.substr(at + 1))};
}

} // namespace outcrop
