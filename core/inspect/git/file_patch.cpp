// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The hunks are libgit2's, or those of line_changes.h; the lines in front of them are written here, since
// libgit2 knows modes and renames only of files in a repository.

#include "core/inspect/git/file_patch.h"

#include "core/inspect/git/git_library.h"
#include "core/inspect/line_changes.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <string_view>

namespace outcrop {

namespace {

using Patch = GitOwned<git_patch, ::git_patch_free>;

std::string modeText(GitMode mode) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%06o", static_cast<unsigned>(mode));
    return text.data();
}

/// "a/etc/hosts"; in quotes with escapes, as git does, where it holds anything else than printable ASCII.
std::string quoted(std::string_view prefix, std::string_view path) {
    std::string text;
    bool plain = true;
    const std::string whole = std::string(prefix).append(path.substr(path.find_first_not_of('/')));
    for (const char c : whole) {
        const auto byte = static_cast<unsigned char>(c);
        static constexpr std::string_view kNamed = "\a\b\t\n\v\f\r\"\\";
        static constexpr std::string_view kLetters = "abtnvfr\"\\";
        const size_t named = kNamed.find(c);
        if (named != std::string_view::npos) {
            text.append("\\").push_back(kLetters[named]);
            plain = false;
        } else if (byte < 0x20 || byte >= 0x7f) {
            std::array<char, 8> octal{};
            std::snprintf(octal.data(), octal.size(), "\\%03o", byte);
            text += octal.data();
            plain = false;
        } else {
            text.push_back(c);
        }
    }
    return plain ? text : "\"" + text + "\"";
}

std::string blobId(const PatchSide& side, bool whole) {
    constexpr size_t kShort = 7;
    std::string text(GIT_OID_HEXSZ, '0');
    if (side.mode != GitMode::None) {
        git_oid id{};
        checkGit(::git_odb_hash(&id, side.content.data(), side.content.size(), GIT_OBJECT_BLOB), "hash",
                 side.path);
        ::git_oid_fmt(text.data(), &id);
    }
    return whole ? text : text.substr(0, kShort);
}

class FilePatch {
public:
    FilePatch(const PatchFile& file, const PatchOptions& options)
        : m_file(file), m_before(file.before), m_after(file.after), m_options(options),
          m_binary(isBinary(m_before) || isBinary(m_after)),
          m_same(m_before.whole && m_after.whole && m_before.content == m_after.content) {}

    std::vector<PatchSpan> spans() {
        std::vector<PatchSpan> body;
        if (!m_same)
            body = m_binary ? binaryBody() : textBody();
        const std::string facts = factLines();
        // Where blanks make no difference, a file may turn out to have none.
        if (body.empty() && facts.empty())
            return {};
        std::vector<PatchSpan> spans;
        putMeta("diff --git " + quoted("a/", pathOf(m_before, m_after)) + " " +
                    quoted("b/", pathOf(m_after, m_before)) + "\n" + facts + indexLine(body.empty()),
                spans);
        std::ranges::move(body, std::back_inserter(spans));
        return spans;
    }

private:
    static bool isBinary(const PatchSide& side) {
        return !side.whole || side.content.find('\0') != std::string::npos;
    }
    static const std::string& pathOf(const PatchSide& side, const PatchSide& other) {
        return side.mode == GitMode::None ? other.path : side.path;
    }

    std::string factLines() const {
        if (m_before.mode == GitMode::None)
            return "new file mode " + modeText(m_after.mode) + "\n";
        if (m_after.mode == GitMode::None)
            return "deleted file mode " + modeText(m_before.mode) + "\n";
        std::string lines;
        if (m_before.mode != m_after.mode)
            lines += "old mode " + modeText(m_before.mode) + "\nnew mode " + modeText(m_after.mode) + "\n";
        if (m_file.similarity >= 0)
            lines += "similarity index " + std::to_string(m_file.similarity) + "%\nrename from " +
                     quoted("", m_before.path) + "\nrename to " + quoted("", m_after.path) + "\n";
        return lines;
    }

    std::string indexLine(bool noBody) const {
        const bool appears = m_before.mode == GitMode::None || m_after.mode == GitMode::None;
        if (!m_before.whole || !m_after.whole || (m_same && !appears) || (noBody && !appears))
            return {};
        const bool whole = m_binary && m_options.binary;
        std::string line = "index " + blobId(m_before, whole) + ".." + blobId(m_after, whole);
        if (m_before.mode == m_after.mode)
            line += " " + modeText(m_after.mode);
        return line + "\n";
    }

    Patch make(uint32_t flags) const {
        git_diff_options how = GIT_DIFF_OPTIONS_INIT;
        how.context_lines = m_options.lines.context;
        how.flags = flags | GIT_DIFF_INDENT_HEURISTIC; // as git does unless told otherwise
        if (m_options.lines.algorithm == DiffAlgorithm::Patience)
            how.flags |= GIT_DIFF_PATIENCE;
        if (m_options.lines.minimal)
            how.flags |= GIT_DIFF_MINIMAL;
        if (m_options.lines.blanks == Blanks::ChangesIgnored)
            how.flags |= GIT_DIFF_IGNORE_WHITESPACE_CHANGE;
        if (m_options.lines.blanks == Blanks::Ignored)
            how.flags |= GIT_DIFF_IGNORE_WHITESPACE;
        if (m_options.lines.blanks == Blanks::EndsIgnored)
            how.flags |= GIT_DIFF_IGNORE_WHITESPACE_EOL;
        git_patch* patch = nullptr;
        checkGit(::git_patch_from_buffers(&patch, m_before.content.data(), m_before.content.size(), "f",
                                          m_after.content.data(), m_after.content.size(), "f", &how),
                 "compare", m_after.path);
        return Patch(patch);
    }

    static void putMeta(std::string_view lines, std::vector<PatchSpan>& out) {
        while (!lines.empty()) {
            const size_t end = lines.find('\n') + 1;
            out.push_back({PatchStyle::Meta, std::string(lines.substr(0, end))});
            lines.remove_prefix(end);
        }
    }

    /// The lines with --- and +++: a tab ends a name with blanks, or patch(1) would cut it there.
    static void putName(std::string_view sign, std::string_view prefix, const PatchSide& side,
                        std::vector<PatchSpan>& out) {
        const std::string name =
            side.mode == GitMode::None ? std::string("/dev/null") : quoted(prefix, side.path);
        const bool blank = name.find(' ') != std::string::npos;
        out.push_back({PatchStyle::Meta, std::string(sign).append(name) + (blank ? "" : "\n")});
        if (blank)
            out.push_back({PatchStyle::Plain, "\t\n"});
    }

    std::vector<PatchSpan> binaryBody() const {
        if (m_options.binary && m_before.whole && m_after.whole) {
            const Patch patch = make(GIT_DIFF_SHOW_BINARY | GIT_DIFF_FORCE_BINARY);
            git_buf printed = GIT_BUF_INIT;
            checkGit(::git_patch_to_buf(&printed, patch.get()), "print", m_after.path);
            const std::string whole(printed.ptr, printed.size);
            ::git_buf_dispose(&printed);
            const size_t start = whole.find("GIT binary patch\n");
            if (start == std::string::npos)
                return {};
            return {{PatchStyle::Plain, whole.substr(start)}};
        }
        const auto side = [](std::string_view prefix, const PatchSide& one) {
            return one.mode == GitMode::None ? std::string("/dev/null") : quoted(prefix, one.path);
        };
        return {{PatchStyle::Plain,
                 "Binary files " + side("a/", m_before) + " and " + side("b/", m_after) + " differ\n"}};
    }

    std::vector<PatchSpan> textBody() const {
        if (m_options.lines.algorithm == DiffAlgorithm::Histogram)
            return histogramBody();
        // isBinary() has looked at all of both; libgit2 looks at the first 8,000 bytes.
        const Patch patch = make(GIT_DIFF_FORCE_TEXT);
        std::vector<PatchSpan> body;
        const size_t hunks = ::git_patch_num_hunks(patch.get());
        if (hunks == 0)
            return body;
        putNames(body);
        for (size_t i = 0; i < hunks; ++i)
            putHunk(patch.get(), i, body);
        return body;
    }

    std::vector<PatchSpan> histogramBody() const {
        std::vector<PatchSpan> body;
        for (const LineHunk& hunk : histogramHunks(m_before.content, m_after.content, m_options.lines)) {
            if (body.empty())
                putNames(body);
            putHunkHeader(hunk.header + "\n", body);
            for (const HunkLine& line : hunk.lines) {
                putText(line.kind, line.text, body);
                if (!line.text.ends_with('\n'))
                    body.push_back({PatchStyle::Context, "\\ No newline at end of file\n"});
            }
        }
        return body;
    }

    void putNames(std::vector<PatchSpan>& body) const {
        putName("--- ", "a/", m_before, body);
        putName("+++ ", "b/", m_after, body);
    }

    static void putHunk(git_patch* patch, size_t index, std::vector<PatchSpan>& body) {
        const git_diff_hunk* hunk = nullptr;
        size_t lines = 0;
        checkGit(::git_patch_get_hunk(&hunk, &lines, patch, index), "read hunk");
        putHunkHeader({hunk->header, hunk->header_len}, body);
        for (size_t i = 0; i < lines; ++i) {
            const git_diff_line* line = nullptr;
            checkGit(::git_patch_get_line_in_hunk(&line, patch, index, i), "read line of hunk");
            putLine(*line, body);
        }
    }

    /// "@@ -1 +1 @@", then the nearest line above that looks like a heading.
    static void putHunkHeader(std::string_view header, std::vector<PatchSpan>& body) {
        const size_t found = header.find(" @@", 2);
        const size_t end = found == std::string_view::npos ? header.size() : found + 3;
        std::string_view rest = header.substr(end);
        if (rest.size() < 2) {
            body.push_back({PatchStyle::Frag, std::string(header)});
            return;
        }
        body.push_back({PatchStyle::Frag, std::string(header.substr(0, end))});
        body.push_back({PatchStyle::Context, " "});
        body.push_back({PatchStyle::Context, std::string(rest.substr(1))});
    }

    static void putLine(const git_diff_line& line, std::vector<PatchSpan>& body) {
        const std::string_view text(line.content, line.content_len);
        switch (line.origin) {
        case GIT_DIFF_LINE_CONTEXT:
            return putText(LineKind::Context, text, body);
        case GIT_DIFF_LINE_ADDITION:
            return putText(LineKind::Added, text, body);
        case GIT_DIFF_LINE_DELETION:
            return putText(LineKind::Removed, text, body);
        default: // the remark about a missing line end: "\n\\ No newline …"
            body.push_back({PatchStyle::Context, std::string(text.substr(text.starts_with('\n') ? 1 : 0))});
        }
    }

    static void putText(LineKind kind, std::string_view text, std::vector<PatchSpan>& body) {
        const auto put = [&](PatchStyle style, const char* sign) {
            body.push_back({style, std::string(sign).append(text).append(text.ends_with('\n') ? "" : "\n")});
        };
        switch (kind) {
        case LineKind::Context:
            return put(PatchStyle::Context, " ");
        case LineKind::Added:
            return put(PatchStyle::Added, "+");
        case LineKind::Removed:
            return put(PatchStyle::Removed, "-");
        }
    }

    const PatchFile& m_file;
    const PatchSide& m_before;
    const PatchSide& m_after;
    const PatchOptions& m_options;
    bool m_binary;
    bool m_same;
};

} // namespace

std::vector<PatchSpan> filePatch(const PatchFile& file, const PatchOptions& options) {
    return FilePatch(file, options).spans();
}

} // namespace outcrop
