// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace outcrop {

/// Copies the contents of a directory, as seen in the union of unpacked layers (topmost first), into
/// targetFd, which also gets its mode, owner and attributes. Links in sourcePath are followed inside the
/// union; links in the tree are copied. False if there is no directory of that path.
struct CopyUpOptions {
    bool keepOwners = true;
    std::function<void(const std::string&)> warn;
};
bool copyUp(const std::vector<int>& layers, const std::string& sourcePath, int targetFd,
            const CopyUpOptions& options);

} // namespace outcrop
