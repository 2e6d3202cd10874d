// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <memory>
#include <string>

namespace outcrop::test {

/// A layer from text, one entry per line (leading blanks do not matter):
///
///     /dir/                 a directory
///     /file 12              a regular file of 12 bytes
///     /link -> target       a symbolic link
///     /name => /file        a hard link
///     /pipe |               a fifo
///     !/gone                a whiteout
///
/// followed by any of mode=755 uid=1 gid=1 time=100.5 cap=text xattr=text digest=text opaque.
std::shared_ptr<const FileTree> layerFromText(const std::string& text);
/// Base first, layers separated by a line "---".
MergedTree::Layers layersFromText(const std::string& text);

/// "/dir/" or "/file" per line, in path order, with the owning layer's number: "/file 0".
std::string unionText(const MergedTree& tree);
/// "C /etc" per line, in path order.
std::string diffText(const MergedTree& tree);
/// Without the blanks at the start of lines, so that expectations may be indented.
std::string unindented(const std::string& text);

} // namespace outcrop::test
