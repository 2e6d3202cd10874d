// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/patch_hunks.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

/// "--- a/etc/issue" → "/etc/issue"; empty for a file that is not there and for a quoted name.
std::string pathOf(std::string_view line, std::string_view mark) {
    if (!line.starts_with(mark))
        return {};
    std::string path = "/" + std::string(line.substr(mark.size()));
    while (path.ends_with('\n') || path.ends_with('\t'))
        path.pop_back();
    return path;
}

/// Lines of a hunk that are still to come, by its "@@ -1,3 +1,4 @@".
struct Left {
    size_t before = 0;
    size_t after = 0;
    explicit Left(std::string_view line) {
        const auto count = [line](char sign) -> size_t {
            const size_t at = line.find(sign);
            const size_t end = std::min(line.find(' ', at), line.size());
            const size_t comma = line.find(',', at);
            if (at == std::string_view::npos || comma >= end)
                return 1;
            return std::stoul(std::string(line.substr(comma + 1, end - comma - 1)));
        };
        before = count('-');
        after = count('+');
    }
    bool isOver() const { return before == 0 && after == 0; }
    void take(char sign) {
        if (sign != '+' && before > 0)
            --before;
        if (sign != '-' && after > 0)
            --after;
    }
};

class Divider {
public:
    std::vector<FileHunks> divide(std::string_view patch) {
        while (!patch.empty()) {
            const size_t end = std::min(patch.find('\n'), patch.size() - 1) + 1;
            take(patch.substr(0, end));
            patch.remove_prefix(end);
        }
        finish();
        return std::move(m_files);
    }

private:
    void take(std::string_view line) {
        const bool inHunk = !m_file.hunks.empty() && (!m_left.isOver() || line.starts_with('\\'));
        if (inHunk) {
            m_file.hunks.back() += line;
            if (!line.starts_with('\\'))
                m_left.take(line.front());
            return;
        }
        if (line.starts_with("diff ")) {
            finish();
        } else if (line.starts_with("@@ ")) {
            m_left = Left(line);
            m_file.hunks.emplace_back(line);
            return;
        }
        if (const std::string before = pathOf(line, "--- a/"); !before.empty())
            m_before = before;
        if (const std::string after = pathOf(line, "+++ b/"); !after.empty())
            m_file.path = after;
        m_file.header += line;
    }

    void finish() {
        if (!m_file.path.empty() && m_file.path == m_before && !m_file.hunks.empty())
            m_files.push_back(std::move(m_file));
        m_file = {};
        m_before.clear();
    }

    std::vector<FileHunks> m_files;
    FileHunks m_file;
    std::string m_before;
    Left m_left{"@@ -0,0 +0,0 @@"};
};

} // namespace

std::vector<FileHunks> dividedPatch(std::string_view patch) {
    return Divider().divide(patch);
}

} // namespace outcrop::ui
