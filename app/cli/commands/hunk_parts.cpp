// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/hunk_parts.h"

#include <algorithm>
#include <charconv>

namespace outcrop::cli {

namespace {

constexpr std::string_view kHunkInstructions =
    "# ---\n"
    "# To remove '-' lines, make them ' ' lines (context).\n"
    "# To remove '+' lines, delete them.\n"
    "# Lines starting with # will be removed.\n"
    "# Removed lines and context must stay what the image has.\n"
    "# If nothing is left that changes it, the hunk is not taken.\n";

bool isChange(char mark) {
    return mark == '+' || mark == '-';
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// "@@ -12,7 …": 12.
long oldStartOf(std::string_view header) {
    constexpr size_t kDigits = 4;
    long start = 0;
    if (header.size() > kDigits)
        std::from_chars(header.data() + kDigits, header.data() + header.size(), start);
    return start;
}

/// Mark and text of the lines that the image has there; an editor may have taken the blank of an empty line.
std::string imageLines(std::string_view hunk) {
    std::string lines;
    bool kept = false;
    for (const std::string_view line : linesOf(hunk)) {
        if (line.starts_with("@@"))
            continue;
        if (!line.starts_with('\\'))
            kept = line.front() != '+';
        if (kept)
            lines += line == "\n" ? "\n" : line.substr(line.front() == '\\' ? 0 : 1);
    }
    return lines;
}

bool changesSomething(std::string_view hunk) {
    return std::ranges::any_of(linesOf(hunk), [](std::string_view line) { return isChange(line.front()); });
}

/// What is done to the lines that the image has in a hunk. Parts that were edited may share some of them.
class ImageEdit {
public:
    /// The next line of the hunk, as what is done or as what is left out.
    void addLine(const std::string& line, bool taken) {
        if (line.front() == '\\') {
            if (!m_skipsNote)
                (m_notesAdded ? m_added.back() : m_kept.back().text) += line;
            return;
        }
        m_notesAdded = line.front() == '+';
        m_skipsNote = m_notesAdded && !taken;
        if (!m_notesAdded) {
            m_kept.push_back({line.substr(1), taken && line.front() == '-'});
            m_added.emplace_back();
        } else if (taken) {
            m_added.back() += line;
        }
    }

    /// What else is done from that line on, by a hunk that has the same lines there.
    void addHunk(std::string_view hunk, size_t at) {
        bool added = false;
        for (const std::string_view line : linesOf(hunk)) {
            if (line.starts_with("@@"))
                continue;
            if (line.front() != '\\')
                added = line.front() == '+';
            if (added)
                m_added[at] += line;
            else if (line.front() != '\\')
                m_kept[at++].removed |= line.front() == '-';
        }
    }

    std::string text() const {
        std::string text = m_added.front();
        for (size_t i = 0; i < m_kept.size(); ++i)
            text += (m_kept[i].removed ? "-" : " ") + m_kept[i].text + m_added[i + 1];
        return text;
    }

private:
    struct Kept {
        std::string text; ///< with the note that its end is missing
        bool removed = false;
    };
    std::vector<Kept> m_kept;
    std::vector<std::string> m_added = std::vector<std::string>(1); ///< before each of them, and at the end
    bool m_notesAdded = false;
    bool m_skipsNote = false;
};

} // namespace

Hunk::Hunk(std::vector<PatchSpan> spans) : m_spans(std::move(spans)) {
    readLines();
    char before = ' ';
    for (Line& line : m_lines) {
        const char mark = line.text.front();
        if (line.note) {
            line.part = isChange(before) ? m_parts - 1 : kContext;
            continue;
        }
        m_parts += isChange(mark) && !isChange(before) ? 1 : 0;
        line.part = isChange(mark) ? m_parts - 1 : kContext;
        before = mark;
    }
}

void Hunk::readLines() {
    for (size_t at = 0; at < m_spans.size(); ++at) {
        const bool begins = m_lines.empty() || m_lines.back().text.ends_with('\n');
        if (begins) {
            m_lines.emplace_back();
            m_lines.back().first = at;
        }
        m_lines.back().text += m_spans[at].text;
        m_lines.back().last = at + 1;
    }
    if (!m_lines.empty())
        m_lines.erase(m_lines.begin()); // the "@@"
    std::erase_if(m_lines, [](const Line& line) { return line.text.empty(); });
    for (Line& line : m_lines)
        line.note = line.text.front() == '\\';
}

std::pair<Hunk::LineAt, Hunk::LineAt> Hunk::linesOfPart(size_t number) const {
    const auto isOther = [&](const Line& line) { return line.part != kContext && line.part != number; };
    const auto isOwn = [&](const Line& line) { return line.part == number; };
    const auto own = std::ranges::find_if(m_lines, isOwn);
    auto first = own;
    while (first != m_lines.begin() && !isOther(*(first - 1)))
        --first;
    return {first, std::find_if(own, m_lines.end(), isOther)};
}

long Hunk::imageLineCount(LineAt first, LineAt last) {
    return std::count_if(first, last,
                         [](const Line& line) { return !line.note && line.text.front() != '+'; });
}

std::vector<PatchSpan> Hunk::part(size_t number) const {
    const auto [first, last] = linesOfPart(number);
    const long start = oldStartOf(m_spans.front().text) + imageLineCount(m_lines.begin(), first);
    const long before = imageLineCount(first, last);
    const long after =
        std::count_if(first, last, [](const Line& line) { return !line.note && line.text.front() != '-'; });
    const std::string place = std::to_string(start) + ",";
    std::vector<PatchSpan> spans{{PatchStyle::Frag, "@@ -" + place + std::to_string(before) + " +" + place +
                                                        std::to_string(after) + " @@\n"}};
    for (auto line = first; line != last; ++line)
        spans.insert(spans.end(), m_spans.begin() + static_cast<std::ptrdiff_t>(line->first),
                     m_spans.begin() + static_cast<std::ptrdiff_t>(line->last));
    return spans;
}

std::string Hunk::taken(const std::vector<PartAnswer>& parts) const {
    ImageEdit edit;
    for (const Line& line : m_lines)
        edit.addLine(line.text, line.part != kContext && parts[line.part].taken && !parts[line.part].edited);
    for (size_t number = 0; number < parts.size(); ++number)
        if (parts[number].edited)
            edit.addHunk(*parts[number].edited,
                         static_cast<size_t>(imageLineCount(m_lines.begin(), linesOfPart(number).first)));
    std::string header;
    for (size_t at = 0; at < m_spans.size() && !header.ends_with('\n'); ++at)
        header += m_spans[at].text;
    return header + edit.text();
}

std::string hunkToEdit(std::string_view hunk) {
    std::string text = "# Manual hunk edit mode -- see bottom for a quick guide.\n";
    text += hunk;
    return text + std::string(kHunkInstructions);
}

std::optional<std::string> editedHunk(std::string_view hunk, std::string_view edited) {
    std::string left = std::string(linesOf(hunk).front()); // whatever was made of it
    for (const std::string_view line : linesOf(edited))
        if (!line.starts_with('#') && !line.starts_with("@@"))
            left += line == "\n" ? " \n" : std::string(line);
    if (!left.ends_with('\n'))
        left += '\n';
    if (!changesSomething(left))
        return "";
    return imageLines(left) == imageLines(hunk) ? std::optional(left) : std::nullopt;
}

} // namespace outcrop::cli
