// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

// docker's rules for cp, which are those of cp -a with a tar in between (docker's
// cli/command/container/cp.go, moby's archive/copy.go). A path that ends with "/" or "/." means a directory,
// "/." its contents.

/// Absolute and clean, from base if it is relative; an ending "/" or "/." stays.
std::string copyPath(const std::string& base, const std::string& path);

/// Its last name; "." for the root and for what means the contents of a directory.
std::string copyName(const std::string& path);
/// Its directory.
std::string copyParent(const std::string& path);

struct CopySource {
    std::string name; ///< copyName() of the path as it was given
    bool directory = false;
};
struct CopyTarget {
    std::string path; ///< links at its end followed
    bool exists = false;
    bool directory = false;
};
/// Into which directory, and under which name.
struct CopyPlan {
    std::string directory;
    std::string member;
};
/// Throws Error(BadInput): a directory onto a file, or a file to a directory that is not there.
CopyPlan planCopy(const CopySource& source, const CopyTarget& target);

/// "NAME:PATH" as docker's cp reads it: a path of the host has a "/" or "." in front, or no colon. Of an
/// image with a tag ("alpine:3.10:/etc") the name goes to the first ":/". path is empty for the host's.
struct CopyPlace {
    std::string name; ///< container or image, empty for the host
    std::string path;
    std::string imageName; ///< how name and path part if it is an image, and no container
    std::string imagePath;
};
CopyPlace parseCopyPlace(const std::string& text);

} // namespace outcrop
