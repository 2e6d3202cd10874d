// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// git has no algorithm for words either: it compares two texts that have one word in each line. So do we,
// with libgit2; what is printed of it follows git's diff.c (fn_out_diff_words_aux).

#include "core/inspect/git/word_diff.h"

#include "core/inspect/git/git_library.h"

#include <cctype>
#include <string>
#include <string_view>
#include <utility>

namespace outcrop {

namespace {

using Patch = GitOwned<git_patch, ::git_patch_free>;

/// What is put around a piece of a line.
struct Mark {
    PatchStyle style;
    std::string_view prefix, suffix;
};

struct Marks {
    Mark added, removed, context;
    std::string_view lineEnd;
};

Marks marksOf(WordMarks kind) {
    switch (kind) {
    case WordMarks::Porcelain:
        return {{PatchStyle::Added, "+", "\n"},
                {PatchStyle::Removed, "-", "\n"},
                {PatchStyle::Plain, " ", "\n"},
                "~\n"};
    case WordMarks::Plain:
        return {{PatchStyle::Added, "{+", "+}"},
                {PatchStyle::Removed, "[-", "-]"},
                {PatchStyle::Plain, "", ""},
                "\n"};
    default:
        return {
            {PatchStyle::Added, "", ""}, {PatchStyle::Removed, "", ""}, {PatchStyle::Plain, "", ""}, "\n"};
    }
}

/// The words of a text: where each lies in it, and all of them as lines. Word 0 is an empty one in front.
struct Words {
    std::vector<std::pair<size_t, size_t>> places{{0, 0}};
    std::string lines;
};

Words wordsOf(std::string_view text) {
    const auto isBlank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    Words words;
    for (size_t at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        const size_t begin = at;
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        words.places.emplace_back(begin, at);
        words.lines.append(text.substr(begin, at - begin)).push_back('\n');
    }
    return words;
}

class WordMarker {
public:
    WordMarker(WordMarks kind, std::vector<PatchSpan>& out)
        : m_kind(kind), m_marks(marksOf(kind)), m_out(out) {}

    void take(const PatchSpan& span) {
        if (span.style == PatchStyle::Removed)
            m_removed.append(span.text, 1);
        else if (span.style == PatchStyle::Added)
            m_added.append(span.text, 1);
        else if (!span.text.starts_with("\\ ")) // the remark on a missing line end is not for words
            putOther(span);
    }

    /// Compares what has come and gone since the last line that stayed.
    void flush() {
        if (m_added.empty())
            put(m_marks.removed, m_removed);
        else
            compare();
        m_removed.clear();
        m_added.clear();
    }

private:
    void putOther(const PatchSpan& span) {
        flush();
        if (span.style == PatchStyle::Frag)
            m_inHeader = true;
        const bool line = span.style == PatchStyle::Context && !m_inHeader;
        m_out.push_back(span);
        if (line && m_kind == WordMarks::Porcelain)
            m_out.push_back({PatchStyle::Plain, "~\n"});
        else if (line && span.text.starts_with(' '))
            m_out.back().text.erase(0, 1);
        if (span.text.ends_with('\n'))
            m_inHeader = false;
    }

    void compare() {
        const Words removed = wordsOf(m_removed);
        const Words added = wordsOf(m_added);
        git_diff_options how = GIT_DIFF_OPTIONS_INIT;
        how.context_lines = 0;
        how.flags = GIT_DIFF_FORCE_TEXT;
        git_patch* made = nullptr;
        checkGit(::git_patch_from_buffers(&made, removed.lines.data(), removed.lines.size(), "f",
                                          added.lines.data(), added.lines.size(), "f", &how),
                 "compare words");
        const Patch patch(made);
        m_shown = 0;
        for (size_t i = 0; i < ::git_patch_num_hunks(patch.get()); ++i) {
            const git_diff_hunk* hunk = nullptr;
            checkGit(::git_patch_get_hunk(&hunk, nullptr, patch.get(), i), "read hunk");
            putHunk(*hunk, removed, added);
        }
        put(m_marks.context, std::string_view(m_added).substr(m_shown));
    }

    /// From the first to the last of some words. Of none, the place behind the word that git names.
    static std::pair<size_t, size_t> rangeOf(const Words& words, int first, int count) {
        const auto number = static_cast<size_t>(first);
        if (count == 0)
            return {words.places.at(number).second, words.places.at(number).second};
        return {words.places.at(number).first,
                words.places.at(number + static_cast<size_t>(count) - 1).second};
    }

    void putHunk(const git_diff_hunk& hunk, const Words& removed, const Words& added) {
        const auto [goneFrom, goneTo] = rangeOf(removed, hunk.old_start, hunk.old_lines);
        const auto [cameFrom, cameTo] = rangeOf(added, hunk.new_start, hunk.new_lines);
        put(m_marks.context, std::string_view(m_added).substr(m_shown, cameFrom - m_shown));
        put(m_marks.removed, std::string_view(m_removed).substr(goneFrom, goneTo - goneFrom));
        put(m_marks.added, std::string_view(m_added).substr(cameFrom, cameTo - cameFrom));
        m_shown = cameTo;
    }

    void put(const Mark& mark, std::string_view text) {
        while (!text.empty()) {
            const size_t end = text.find('\n');
            if (const std::string_view piece = text.substr(0, end); !piece.empty())
                m_out.push_back({mark.style, std::string(mark.prefix).append(piece).append(mark.suffix)});
            if (end == std::string_view::npos)
                return;
            m_out.push_back({PatchStyle::Plain, std::string(m_marks.lineEnd)});
            text.remove_prefix(end + 1);
        }
    }

    WordMarks m_kind;
    Marks m_marks;
    std::vector<PatchSpan>& m_out;
    std::string m_removed, m_added;
    size_t m_shown = 0; ///< of m_added
    bool m_inHeader = false;
};

} // namespace

std::vector<PatchSpan> markWords(const std::vector<PatchSpan>& patch, WordMarks marks) {
    std::vector<PatchSpan> out;
    WordMarker marker(marks, out);
    for (const PatchSpan& span : patch)
        marker.take(span);
    marker.flush();
    return out;
}

} // namespace outcrop
