// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/text_diff.h"

#include "core/base/error.h"
#include "core/inspect/line_changes.h"

#include <git2.h>
#include <memory>

namespace outcrop {

namespace {

/// Once per process; never shut down, because other threads may still be inside when statics are torn down.
void ensureLibgit2() {
    static const int ready = ::git_libgit2_init();
    if (ready < 0)
        throw Error(ErrorCode::Internal, "start libgit2");
}

struct FreePatch {
    void operator()(git_patch* patch) const { ::git_patch_free(patch); }
};
using Patch = std::unique_ptr<git_patch, FreePatch>;

[[noreturn]] void throwGitError(const char* operation) {
    const git_error* error = ::git_error_last();
    throw Error(ErrorCode::Internal, operation, {},
                error && error->message ? error->message : "unknown error");
}

void check(int result, const char* operation) {
    if (result < 0)
        throwGitError(operation);
}

/// Keeps a carriage return: where only line ends changed, it is the difference.
std::string_view withoutLineEnd(std::string_view text) {
    if (!text.empty() && text.back() == '\n')
        text.remove_suffix(1);
    return text;
}

bool hasZeroByte(std::string_view text) {
    return text.find('\0') != std::string_view::npos;
}

uint32_t flagsOf(const DiffManner& manner) {
    // We have looked for zero bytes in the whole of both; libgit2 looks at the first 8,000.
    uint32_t flags = GIT_DIFF_FORCE_TEXT;
    if (manner.algorithm == DiffAlgorithm::Patience)
        flags |= GIT_DIFF_PATIENCE;
    if (manner.minimal)
        flags |= GIT_DIFF_MINIMAL;
    if (manner.blanks == Blanks::ChangesIgnored)
        flags |= GIT_DIFF_IGNORE_WHITESPACE_CHANGE;
    if (manner.blanks == Blanks::Ignored)
        flags |= GIT_DIFF_IGNORE_WHITESPACE;
    if (manner.blanks == Blanks::EndsIgnored)
        flags |= GIT_DIFF_IGNORE_WHITESPACE_EOL;
    return flags;
}

Patch makePatch(std::string_view before, std::string_view after, const DiffManner& manner) {
    ensureLibgit2();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = manner.context;
    options.flags = flagsOf(manner);
    git_patch* raw = nullptr;
    check(::git_patch_from_buffers(&raw, before.data(), before.size(), nullptr, after.data(), after.size(),
                                   nullptr, &options),
          "compare texts");
    return Patch(raw);
}

/// False for the notes git adds ("\ No newline at end of file").
bool convertLine(const git_diff_line& line, DiffLine& out) {
    switch (line.origin) {
    case GIT_DIFF_LINE_CONTEXT:
        out.kind = LineKind::Context;
        break;
    case GIT_DIFF_LINE_ADDITION:
        out.kind = LineKind::Added;
        break;
    case GIT_DIFF_LINE_DELETION:
        out.kind = LineKind::Removed;
        break;
    default:
        return false;
    }
    out.oldLine = line.old_lineno;
    out.newLine = line.new_lineno;
    out.text = withoutLineEnd({line.content, line.content_len});
    return true;
}

DiffHunk convertHunk(git_patch* patch, size_t index, TextDiff& diff) {
    const git_diff_hunk* hunk = nullptr;
    size_t lines = 0;
    check(::git_patch_get_hunk(&hunk, &lines, patch, index), "read hunk");
    DiffHunk out;
    out.header = withoutLineEnd({hunk->header, hunk->header_len});
    for (size_t i = 0; i < lines; ++i) {
        const git_diff_line* line = nullptr;
        check(::git_patch_get_line_in_hunk(&line, patch, index, i), "read line of hunk");
        DiffLine converted;
        if (!convertLine(*line, converted))
            continue;
        diff.added += converted.kind == LineKind::Added;
        diff.removed += converted.kind == LineKind::Removed;
        out.lines.push_back(std::move(converted));
    }
    return out;
}

DiffHunk convertHunk(const LineHunk& hunk, TextDiff& diff) {
    DiffHunk out;
    out.header = hunk.header;
    for (const HunkLine& line : hunk.lines) {
        diff.added += line.kind == LineKind::Added;
        diff.removed += line.kind == LineKind::Removed;
        out.lines.push_back({line.kind, line.oldLine, line.newLine, std::string(withoutLineEnd(line.text))});
    }
    return out;
}

} // namespace

TextDiff diffText(std::string_view before, std::string_view after, const DiffManner& manner) {
    TextDiff diff;
    diff.binary = hasZeroByte(before) || hasZeroByte(after);
    if (diff.binary || before == after)
        return diff;
    if (manner.algorithm == DiffAlgorithm::Histogram) {
        for (const LineHunk& hunk : histogramHunks(before, after, manner))
            diff.hunks.push_back(convertHunk(hunk, diff));
        return diff;
    }
    const Patch patch = makePatch(before, after, manner);
    const size_t hunks = ::git_patch_num_hunks(patch.get());
    for (size_t i = 0; i < hunks; ++i)
        diff.hunks.push_back(convertHunk(patch.get(), i, diff));
    return diff;
}

std::vector<LineChange> myersChanges(std::string_view before, std::string_view after, Blanks blanks,
                                     bool minimal) {
    const Patch patch = makePatch(before, after, {.context = 0, .blanks = blanks, .minimal = minimal});
    std::vector<LineChange> changes;
    for (size_t i = 0; i < ::git_patch_num_hunks(patch.get()); ++i) {
        const git_diff_hunk* hunk = nullptr;
        check(::git_patch_get_hunk(&hunk, nullptr, patch.get(), i), "read hunk");
        // The lines of an empty side are named by the one before them.
        const auto begin = [](int start, int lines) { return uint32_t(lines == 0 ? start : start - 1); };
        const uint32_t old = begin(hunk->old_start, hunk->old_lines);
        const uint32_t fresh = begin(hunk->new_start, hunk->new_lines);
        changes.push_back({old, old + uint32_t(hunk->old_lines), fresh, fresh + uint32_t(hunk->new_lines)});
    }
    return changes;
}

} // namespace outcrop
