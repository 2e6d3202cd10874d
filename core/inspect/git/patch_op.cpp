// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/inspect/git/blank_end.h"
#include "core/inspect/git/file_patch.h"
#include "core/inspect/git/git_ops.h"
#include "core/inspect/git/moved_lines.h"
#include "core/inspect/git/patch.h"
#include "core/inspect/git/word_diff.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace outcrop {

/// Inputs: 0 the files, 1 a memory file for the patch.
void runPatch(WorkerSide& side) {
    PatchOptions options;
    const std::vector<PatchFile> files = decodePatch(side.inputBytes(0), options);
    std::vector<PatchSpan> patch;
    for (const PatchFile& file : files) {
        std::vector<PatchSpan> spans = filePatch(file, options);
        if (options.words != WordMarks::None)
            spans = markWords(spans, options.words);
        else
            markBlankEnd(file, spans);
        std::ranges::move(spans, std::back_inserter(patch));
        patch.emplace_back(); // the end of the file
    }
    if (options.words == WordMarks::None) // marked words are no lines any more
        markMoved(patch, options.moved);
    const std::string answer = encodeSpans(patch);
    writeFull(side.input(1), answer.data(), answer.size(), "patch");
}

} // namespace outcrop
