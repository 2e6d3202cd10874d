// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outcrop::ui {

/// One file of a patch as `compare -u` prints it, its hunks apart.
struct FileHunks {
    std::string path;               ///< absolute, as the file is called before and after
    std::string header;             ///< the lines over the first hunk
    std::vector<std::string> hunks; ///< each with its "@@" line
};

/// The files of a patch that were there before and after and differ in lines: what can be taken in part. A
/// name that git has to quote is left out.
std::vector<FileHunks> dividedPatch(std::string_view patch);

} // namespace outcrop::ui
