// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/graft/volume_request.h"

namespace outcrop {

struct HelperResult {
    bool mounted = false;
    bool tried = false; ///< there is such a program
    std::string why;    ///< what it said
    std::string hint;
};

/// By the program that mount(8) would run: mount.TYPE, for fuse.X also mount.fuse with X.
HelperResult mountByHelper(const VolumeRequest& request);

} // namespace outcrop
