// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <filesystem>
#include <memory>

namespace outcrop {

/// FileTree::open, or the tree of that very file if somebody in this process still has it: images share
/// layers, so one question asks for a layer several times, and to check an index is most of opening it. A
/// file that was replaced or written to is another one. Thread-safe. Throws as FileTree::open.
std::shared_ptr<const FileTree> openTreeOnce(const std::filesystem::path& file);

} // namespace outcrop
