// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_diff.h"
#include "core/layer/file_tree.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// How a tree of git notes a file: its type, and whether its owner may execute it.
enum class GitMode : uint32_t { None = 0, File = 0100644, Program = 0100755, Link = 0120000 };
/// None for what git cannot hold: directories, devices, sockets, fifos.
GitMode gitModeOf(const FileEntry& entry);

/// How changed words are marked within lines, by git's names.
enum class WordMarks : uint8_t { None, Plain, Color, Porcelain };

/// Which lines that went in one place and came in another are told apart, by git's names.
enum class MovedLines : uint8_t { None, Plain, Blocks, Zebra };

struct PatchOptions {
    DiffManner lines;
    bool binary = false; ///< binary files as what git apply takes, not as a line that they differ
    WordMarks words = WordMarks::None;
    MovedLines moved = MovedLines::None;
};

/// What a piece of a patch is: decides its colour.
enum class PatchStyle : uint8_t {
    Plain,   ///< never coloured
    Meta,    ///< a line in front of the hunks
    Frag,    ///< "@@ -1 +1 @@"
    Context, ///< also what follows a Frag in its line
    Removed, ///< a line, or words of one
    Added,
    RemovedMoved,    ///< came elsewhere
    RemovedMovedAlt, ///< the same, where the block before it came from yet another place
    AddedMoved,
    AddedMovedAlt,
    AddedBlankEnd, ///< one of more blank lines at the end of the file than there were
};

struct PatchSpan {
    PatchStyle style = PatchStyle::Plain;
    std::string text; ///< at most one line; with its end, if it ends there
};

/// One side of a file in a patch.
struct PatchSide {
    GitMode mode = GitMode::None; ///< None: the file is not on this side
    std::string path;             ///< absolute, as in a FileTree
    std::string content;          ///< of a link: its target
    bool whole = true;            ///< false: too large to be read, so content is empty
};

struct PatchFile {
    PatchSide before;
    PatchSide after;
    int similarity = -1; ///< percent, of a renamed file
};

/// What `git diff` prints for these files, in pieces; nothing for one that has no difference git can say.
/// Made by outcrop-git, since the contents are an image's. Moved lines are found among these files.
std::vector<PatchSpan> patchSpans(const std::vector<PatchFile>& files, const PatchOptions& options,
                                  std::stop_token stop);
/// The same of each file by itself.
std::vector<std::vector<PatchSpan>> filePatches(const std::vector<PatchFile>& files,
                                                const PatchOptions& options, std::stop_token stop);

// The request on its way to outcrop-git, and the answer.
std::string encodePatch(const std::vector<PatchFile>& files, const PatchOptions& options);
std::vector<PatchFile> decodePatch(const std::string& bytes, PatchOptions& options);
/// An empty span ends a file.
std::string encodeSpans(const std::vector<PatchSpan>& spans);
std::vector<PatchSpan> decodeSpans(const std::string& bytes);

} // namespace outcrop
