// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <string>

namespace outcrop {

/// A layer's index with its hard links to files of lower layers (FileTree::foreignLinks) as what unpacking
/// makes of them: copies with the facts of those files. What is not there below stays a link. The bytes of
/// the tree file.
std::string resolveForeignLinks(const FileTree& layer, const MergedTree& below);

} // namespace outcrop
