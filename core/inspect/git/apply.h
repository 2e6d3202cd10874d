// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/patch.h"

#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// A file as a patch leaves it.
struct PatchedFile {
    enum class State : uint8_t {
        Gone,
        Content,
        Unsaid, ///< the patch only says that it differs, as of binary files
    };
    std::string path; ///< absolute
    State state = State::Content;
    std::string content; ///< of a link: its target
};

/// The files that a patch speaks of, absolute and sorted. Read by outcrop-git, since nobody knows where a
/// patch comes from. Throws Error(BadInput) for what is no patch.
std::vector<std::string> patchedPaths(const std::string& patch, std::stop_token stop);

/// Puts a patch onto these files. Hunks may have been taken out or edited: their line numbers are worked out
/// anew. Throws Error(BadInput) where one does not fit.
std::vector<PatchedFile> applyPatch(const std::string& patch, const std::vector<PatchSide>& files,
                                    std::stop_token stop);

} // namespace outcrop
