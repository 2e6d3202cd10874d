// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/patch.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop::cli {

/// What becomes of one part of a hunk.
struct PartAnswer {
    bool taken = false;
    std::optional<std::string> edited; ///< taken like this: what editedHunk() made of it
};

/// One hunk of a patch that may be taken in parts, each a run of changed lines. The first span is its "@@".
class Hunk {
public:
    explicit Hunk(std::vector<PatchSpan> spans);

    /// How many runs of changed lines it has.
    size_t parts() const { return m_parts; }
    /// One run with what stands around it, under an "@@" of its own, as git shows a hunk that was split.
    std::vector<PatchSpan> part(size_t number) const;
    const std::vector<PatchSpan>& whole() const { return m_spans; }
    /// The hunk with what is taken of it alone: what others would add is left out, what they would remove
    /// stays.
    std::string taken(const std::vector<PartAnswer>& parts) const;

private:
    static constexpr size_t kContext = static_cast<size_t>(-1); ///< the part of a line between runs
    struct Line {
        std::string text; ///< whole, with its mark and its end
        size_t first = 0; ///< of its spans
        size_t last = 0;  ///< one behind
        size_t part = kContext;
        bool note = false; ///< "\ No newline at end of file", which belongs to the line before
    };
    using LineAt = std::vector<Line>::const_iterator;
    void readLines();
    /// The lines that a part is shown with.
    std::pair<LineAt, LineAt> linesOfPart(size_t number) const;
    static long imageLineCount(LineAt first, LineAt last);

    std::vector<PatchSpan> m_spans;
    std::vector<Line> m_lines;
    size_t m_parts = 0;
};

/// What an editor is given: the hunk, and what may be done to it in lines that begin with "#".
std::string hunkToEdit(std::string_view hunk);
/// What came back of it, without those lines; empty if nothing is left to be changed. nullopt if it does not
/// fit the file any more: its kept and removed lines are not those of the hunk.
std::optional<std::string> editedHunk(std::string_view hunk, std::string_view edited);

/// Lets the user edit a text in $VISUAL, $EDITOR or vi on the terminal. Throws Error if that fails.
std::string editText(const std::string& text);

} // namespace outcrop::cli
