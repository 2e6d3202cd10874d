// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison.h"
#include "core/layer/merged_tree.h"

#include <memory>

namespace outcrop {

/// A comparison as a tree of changes, which is looked through as a container's are: layers() has those of
/// before() and then those of after(). A renamed file is Removed and Added there.
std::shared_ptr<const MergedTree> treeOfChanges(const Comparison& comparison);

} // namespace outcrop
