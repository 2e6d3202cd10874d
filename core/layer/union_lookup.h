// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree_sources.h"

#include <optional>
#include <string_view>

namespace outcrop {

/// What MergedTree::unionOf(layers) would show at an absolute path, for a few paths of a large image: without
/// making the union. Points into the layers.
std::optional<FileEntry> entryInUnion(const MergedTree::Layers& layers, std::string_view path);

/// The entries that make it up, topmost first; empty if nothing is there.
TreeSources sourcesInUnion(const MergedTree::Layers& layers, std::string_view path);

} // namespace outcrop
