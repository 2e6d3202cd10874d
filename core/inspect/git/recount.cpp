// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/recount.h"

#include "core/base/error.h"

#include <charconv>
#include <cstdint>

namespace outcrop {

namespace {

/// libgit2 reads no header that nothing follows, as git's of an empty file, but this, which git has for
/// binary ones.
constexpr const char* kEmptyFile = "GIT binary patch\nliteral 0\nHcmV?d00001\n\nliteral 0\nHcmV?d00001\n\n";

class Recounter {
public:
    std::vector<std::string> run(std::string_view patch) {
        while (!patch.empty()) {
            const size_t end = patch.find('\n');
            std::string line(patch.substr(0, end));
            line += '\n';
            patch.remove_prefix(end == std::string_view::npos ? patch.size() : end + 1);
            take(line, patch.empty());
        }
        endFile();
        return std::move(m_files);
    }

private:
    /// libgit2 wants names with blanks quoted, which git leaves as they are: "a/x y b/x y".
    static std::string quoted(const std::string& line) {
        constexpr std::string_view kStart = "diff --git ";
        const std::string names = line.substr(kStart.size(), line.size() - kStart.size() - 1);
        const size_t half = names.size() / 2;
        const bool alike = names.size() % 2 == 1 && names.starts_with("a/") && names[half] == ' ' &&
                           names.compare(half + 1, 2, "b/") == 0 &&
                           names.compare(2, half - 2, names, half + 3, std::string::npos) == 0;
        if (!alike || names.find(' ') == half)
            return line;
        return std::string(kStart) + '"' + names.substr(0, half) + "\" \"" + names.substr(half + 1) + "\"\n";
    }

    /// The same of "+++ b/x y", behind which git puts a tab, and of "rename to x y".
    static std::string quotedName(const std::string& line) {
        for (const std::string_view start : {"--- ", "+++ ", "rename from ", "rename to "}) {
            if (!line.starts_with(start))
                continue;
            std::string name = line.substr(start.size(), line.size() - start.size() - 1);
            if (name.ends_with('\t'))
                name.pop_back();
            if (name.find(' ') != std::string::npos && !name.starts_with('"'))
                return std::string(start).append("\"").append(name).append("\"\n");
        }
        return line;
    }

    void take(const std::string& line, bool last) {
        if (line.starts_with("diff --git ")) {
            endFile();
            m_inFile = true;
            m_header = quoted(line);
        } else if (line.starts_with("@@ -")) {
            endHunk();
            beginHunk(line);
        } else if (m_inHunk && !(last && line == "\n") && takeHunkLine(line)) {
            return;
        } else if (m_inFile && !m_inHunk) {
            m_header += quotedName(line);
        }
    }

    void beginHunk(const std::string& line) {
        const std::string_view digits = std::string_view(line).substr(4);
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), m_oldStart);
        if (!m_inFile || problem != std::errc() || m_oldStart < 0)
            throw Error(ErrorCode::BadInput, "read patch", line.substr(0, line.size() - 1),
                        "no hunk of a file");
        const bool oneLine = *end != ','; // "@@ -5 +5 @@"
        m_wasEmpty = !oneLine && *(end + 1) == '0';
        m_inHunk = m_hadHunk = true;
    }

    bool takeHunkLine(const std::string& line) {
        switch (line.front()) {
        case '\n': // editors take the blank of an empty line away
            ++m_old, ++m_new;
            m_lines += ' ';
            break;
        case ' ':
            ++m_old, ++m_new;
            break;
        case '-':
            ++m_old, ++m_changes;
            break;
        case '+':
            ++m_new, ++m_changes;
            break;
        case '\\':
            break;
        default:
            endHunk();
            return true; // a remark between hunks
        }
        m_lines += line;
        return true;
    }

    /// A count of zero makes the start the line before (POSIX diff -u).
    void endHunk() {
        if (m_inHunk && m_changes > 0) {
            const int64_t first = m_oldStart + (m_wasEmpty ? 1 : 0);
            const int64_t shown = first + m_shift;
            m_hunks += "@@ -" + std::to_string(m_old == 0 ? first - 1 : first) + ',' + std::to_string(m_old) +
                       " +" + std::to_string(m_new == 0 ? shown - 1 : shown) + ',' + std::to_string(m_new) +
                       " @@\n" + m_lines;
            m_shift += m_new - m_old;
            m_leaves = m_leaves || m_new > 0;
        }
        m_inHunk = false;
        m_old = m_new = m_changes = 0;
        m_lines.clear();
    }

    void endFile() {
        endHunk();
        if (m_leaves && m_header.find("\ndeleted file mode ") != std::string::npos)
            throw Error(ErrorCode::BadInput, "apply patch", m_header.substr(0, m_header.find('\n')),
                        "it removes the file and leaves lines of it")
                .withHint("take out its line \"deleted file mode\", and name the file after +++ to keep it");
        if (m_inFile && (!m_hadHunk || !m_hunks.empty()))
            m_files.push_back(m_header + m_hunks + (isEmptyFile() ? kEmptyFile : ""));
        m_header.clear();
        m_hunks.clear();
        m_shift = 0;
        m_inFile = m_hadHunk = m_leaves = false;
    }

    bool isEmptyFile() const {
        const auto says = [&](std::string_view words) { return m_header.find(words) != std::string::npos; };
        return !m_hadHunk && (says("\nnew file mode ") || says("\ndeleted file mode ")) &&
               !says("\nGIT binary patch\n") && !says("\nBinary files ");
    }

    std::vector<std::string> m_files;
    std::string m_header; ///< of the file
    std::string m_hunks;  ///< of the file, done
    std::string m_lines;  ///< of the hunk
    int64_t m_oldStart = 0;
    int64_t m_old = 0, m_new = 0, m_changes = 0; ///< lines of the hunk
    int64_t m_shift = 0;                         ///< how many lines the hunks so far have added
    bool m_wasEmpty = false;
    bool m_inFile = false, m_inHunk = false, m_hadHunk = false, m_leaves = false;
};

} // namespace

std::vector<std::string> recounted(std::string_view patch) {
    return Recounter().run(patch);
}

} // namespace outcrop
