// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <memory>
#include <string>

namespace outcrop {

/// The tree that a worker wrote into a memory file: untrusted bytes, which are checked here. Throws
/// Error(Corrupt).
std::shared_ptr<const FileTree> treeAnswer(int memoryFile, const std::string& object);

} // namespace outcrop
