// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// A directory of a union of unpacked layers: every layer's directory that is merged into it, topmost first.
struct UnionDirectory {
    std::vector<UniqueFd> parts;
};

/// One name in it.
struct UnionName {
    size_t part = 0; ///< which part shows it
    bool directory = false;
};

/// The union's root. Descriptors are duplicated.
UnionDirectory unionRoot(const std::vector<int>& layers);
/// Every name that is seen: whiteouts hide, and an opaque directory has cut off the parts below it already.
std::map<std::string, UnionName> unionNames(const UnionDirectory& directory);
/// The directory of that name, or empty if the name shows something else or nothing.
std::optional<UnionDirectory> unionChild(const UnionDirectory& directory, const std::string& name);
/// By absolute path, following links inside the union; empty if it is no directory there.
std::optional<UnionDirectory> unionDirectory(const std::vector<int>& layers, const std::string& path);

} // namespace outcrop
