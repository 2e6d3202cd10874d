// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The rules are those of git's diff.c (mark_color_as_moved), so that the same lines are marked.

#include "core/inspect/git/moved_lines.h"

#include <cctype>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace outcrop {

namespace {

constexpr size_t kLeastLetters = 20;
constexpr size_t kMostPlaces = 1000; ///< a line that is in more places has come from the last of these
constexpr size_t kNone = SIZE_MAX;

bool isLine(const PatchSpan& span) {
    return span.style == PatchStyle::Removed || span.style == PatchStyle::Added;
}

std::string_view contentOf(const PatchSpan& span) {
    return std::string_view(span.text).substr(1);
}

class MovedMarker {
public:
    MovedMarker(std::vector<PatchSpan>& patch, MovedLines how)
        : m_patch(patch), m_how(how), m_signs(patch.size()), m_moved(patch.size()) {
        for (size_t i = 0; i < patch.size(); ++i) {
            m_signs[i] = isLine(patch[i]) ? patch[i].style : PatchStyle::Plain;
            if (isLine(patch[i]))
                m_places[patch[i].style == PatchStyle::Added][contentOf(patch[i])].push_back(i);
        }
    }

    void run() {
        size_t at = 0;
        for (; at < m_patch.size(); ++at)
            at = step(at);
        endBlock(at);
        for (size_t i = 0; i < m_patch.size(); ++i)
            setStyle(i);
    }

private:
    enum class Moved : uint8_t { No, Yes, Alternate };

    /// Where a line is on the other side, last place first.
    std::vector<size_t> otherPlaces(size_t at) const {
        if (m_signs[at] == PatchStyle::Plain)
            return {};
        const auto& places = m_places[m_signs[at] == PatchStyle::Removed];
        const auto found = places.find(contentOf(m_patch[at]));
        if (found == places.end())
            return {};
        const std::vector<size_t>& all = found->second;
        return {all.rbegin(), all.rbegin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kMostPlaces))};
    }

    /// Looks at one line; the last line that has been settled.
    size_t step(size_t at) {
        std::vector<size_t> matches = otherPlaces(at);
        if (m_signs[at] == PatchStyle::Plain)
            m_alternate = false;
        if (!m_block.empty() && (matches.empty() || m_signs[at] != m_blockSign)) {
            if (!endBlock(at) && m_length > 1) { // another match may begin at its second line
                matches.clear();
                at -= m_length;
            }
            m_block.clear();
            m_length = 0;
            m_alternate = false;
        }
        if (matches.empty()) {
            m_blockSign = PatchStyle::Plain;
            return at;
        }
        if (m_how == MovedLines::Plain) {
            m_moved[at] = Moved::Yes;
            return at;
        }
        advanceBlock(at);
        if (m_block.empty())
            at = beginBlock(at, std::move(matches));
        if (!m_block.empty()) {
            ++m_length;
            m_moved[at] = m_alternate && m_how == MovedLines::Zebra ? Moved::Alternate : Moved::Yes;
        }
        return at;
    }

    size_t beginBlock(size_t at, std::vector<size_t> matches) {
        const bool contiguous = endBlock(at);
        if (!contiguous && m_length > 1)
            at -= m_length;
        else
            m_block = std::move(matches);
        m_alternate = contiguous && !m_block.empty() && m_blockSign == m_signs[at] && !m_alternate;
        m_blockSign = m_block.empty() ? PatchStyle::Plain : m_signs[at];
        m_length = 0;
        return at;
    }

    /// Keeps the places at which the block goes on with this line.
    void advanceBlock(size_t at) {
        std::vector<size_t> kept;
        for (const size_t place : m_block) {
            const size_t next = place + 1;
            if (next < m_patch.size() && m_signs[next] == m_signs[place] &&
                contentOf(m_patch[next]) == contentOf(m_patch[at]))
                kept.push_back(next);
        }
        m_block = std::move(kept);
    }

    /// Whether the block in front of a line is long enough; its marks are taken back if not.
    bool endBlock(size_t at) {
        if (m_how == MovedLines::Plain)
            return m_length > 0;
        size_t letters = 0;
        for (size_t i = at - m_length; i < at; ++i)
            for (const char c : contentOf(m_patch[i]))
                letters += std::isalnum(static_cast<unsigned char>(c)) != 0 ? 1 : 0;
        if (letters >= kLeastLetters)
            return true;
        for (size_t i = at - m_length; i < at; ++i)
            m_moved[i] = Moved::No;
        return false;
    }

    void setStyle(size_t at) {
        if (m_moved[at] == Moved::No)
            return;
        const bool alternate = m_moved[at] == Moved::Alternate;
        if (m_signs[at] == PatchStyle::Removed)
            m_patch[at].style = alternate ? PatchStyle::RemovedMovedAlt : PatchStyle::RemovedMoved;
        else
            m_patch[at].style = alternate ? PatchStyle::AddedMovedAlt : PatchStyle::AddedMoved;
    }

    std::vector<PatchSpan>& m_patch;
    MovedLines m_how;
    std::vector<PatchStyle> m_signs; ///< Plain for what is no line that went or came
    std::vector<Moved> m_moved;
    std::unordered_map<std::string_view, std::vector<size_t>> m_places[2]; ///< of lines that went, that came
    std::vector<size_t> m_block; ///< places on the other side that the block so far is found at
    size_t m_length = 0;
    PatchStyle m_blockSign = PatchStyle::Plain;
    bool m_alternate = false;
};

} // namespace

void markMoved(std::vector<PatchSpan>& patch, MovedLines how) {
    if (how != MovedLines::None)
        MovedMarker(patch, how).run();
}

} // namespace outcrop
