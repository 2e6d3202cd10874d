// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <string>

namespace outcrop::test {

/// One line per entry in depth-first order, the root without an entry of its own left out:
/// "f 0644 0:0 5 /a" and then, where they are, " -> target", " opaque", " implicit", " name=value".
std::string dumpTree(const FileTree& tree);

} // namespace outcrop::test
