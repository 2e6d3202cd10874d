// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/file_facts.h"

#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// The root that an op was put into by its sandbox.
UniqueFd openOwnRoot();

/// True for "/a/" and "/a/.", which mean a directory, through links.
bool meansDirectory(std::string_view path);

/// Where an absolute path leads when every link is followed inside the root; what is missing stays as it is
/// written. Throws Error(BadInput) for links that go round in circles.
std::string resolvedInRoot(int rootFd, std::string_view path);

/// The path of a file without links in its directory, by docker's rule: a link at the end is the file itself
/// unless the path means a directory.
std::string placeInRoot(int rootFd, std::string_view path);

/// What lies at a path that has no links in its directory; nullopt where nothing does.
std::optional<FileFacts> factsInRoot(int rootFd, const std::string& place);

/// Its directory and its name; the root's name is ".".
struct ParentAndName {
    UniqueFd parent;
    std::string name;
};
ParentAndName openParent(int rootFd, const std::string& place);

} // namespace outcrop
