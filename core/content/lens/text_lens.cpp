// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/fact_list.h"
#include "core/content/lens/lenses.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcrop {

namespace {

constexpr size_t kMaxLine = 2000; ///< characters shown of one

/// How bytes become characters.
enum class TextUnits : uint8_t { Bytes, Utf8, Latin1, Utf16Little, Utf16Big };

TextUnits unitsOf(const std::string& encoding) {
    if (encoding == "utf-16le")
        return TextUnits::Utf16Little;
    if (encoding == "utf-16be")
        return TextUnits::Utf16Big;
    if (encoding == "utf-8")
        return TextUnits::Utf8;
    return encoding == "iso-8859-1" ? TextUnits::Latin1 : TextUnits::Bytes;
}

void appendUtf8(std::string& text, uint32_t point) {
    if (point < 0x80) {
        text += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        text += static_cast<char>(0xc0U | (point >> 6U));
    } else if (point < 0x10000) {
        text += static_cast<char>(0xe0U | (point >> 12U));
        text += static_cast<char>(0x80U | ((point >> 6U) & 0x3fU));
    } else {
        text += static_cast<char>(0xf0U | (point >> 18U));
        text += static_cast<char>(0x80U | ((point >> 12U) & 0x3fU));
        text += static_cast<char>(0x80U | ((point >> 6U) & 0x3fU));
    }
    text += static_cast<char>(0x80U | (point & 0x3fU));
}

/// Counts lines and their ends, and keeps the first lines.
class LineCounter {
public:
    LineCounter(TextUnits units, uint64_t keep) : m_units(units), m_keep(keep) {}

    void take(std::string_view bytes) {
        for (const char c : bytes)
            byte(static_cast<unsigned char>(c));
    }
    void finish() {
        endReturn();
        m_finalEnd = m_length == 0;
        if (m_length > 0)
            endLine();
    }
    void tell(FactList& facts) const {
        facts.number("lines", m_lines);
        facts.text("lineEnds", ends());
        facts.number("longestLine", m_longest);
        facts.flag("finalLineEnd", m_finalEnd);
    }
    std::vector<std::string> takeLines() { return std::move(m_kept); }

private:
    void byte(unsigned char value) {
        if (m_units != TextUnits::Utf16Little && m_units != TextUnits::Utf16Big)
            return unit(value);
        if (!m_half) {
            m_half = true;
            m_first = value;
            return;
        }
        m_half = false;
        utf16(m_units == TextUnits::Utf16Big ? (m_first << 8U) | value
                                             : (static_cast<uint32_t>(value) << 8U) | m_first);
    }
    void utf16(uint32_t value) {
        constexpr uint32_t kMark = 0xfeff;
        if (value >= 0xd800 && value < 0xdc00) {
            m_high = value;
            return;
        }
        if (value >= 0xdc00 && value < 0xe000)
            value = m_high != 0 ? 0x10000U + ((m_high - 0xd800U) << 10U) + (value - 0xdc00U) : 0xfffdU;
        m_high = 0;
        if (value != kMark)
            unit(value);
    }
    void unit(uint32_t value) {
        if (value == '\n') {
            (m_return ? m_crlf : m_lf) += 1;
            m_return = false;
            return endLine();
        }
        endReturn();
        if (value == '\r') {
            m_return = true;
            return;
        }
        const bool within = m_units == TextUnits::Utf8 && (value & 0xc0U) == 0x80; // a character goes on
        m_length += within ? 0 : 1;
        if (m_kept.size() >= m_keep || m_length > kMaxLine)
            return;
        if (m_units == TextUnits::Bytes || m_units == TextUnits::Utf8)
            m_line += static_cast<char>(value);
        else
            appendUtf8(m_line, value);
    }
    void endReturn() {
        if (!m_return)
            return;
        m_return = false;
        ++m_cr;
        endLine();
    }
    void endLine() {
        ++m_lines;
        m_longest = std::max(m_longest, m_length);
        m_length = 0;
        if (m_kept.size() < m_keep)
            m_kept.push_back(std::move(m_line));
        m_line.clear();
    }
    std::string ends() const {
        const int kinds = (m_lf > 0 ? 1 : 0) + (m_crlf > 0 ? 1 : 0) + (m_cr > 0 ? 1 : 0);
        if (kinds > 1)
            return "mixed (" + std::to_string(m_lf) + " LF, " + std::to_string(m_crlf) + " CRLF, " +
                   std::to_string(m_cr) + " CR)";
        return m_lf > 0 ? "LF" : m_crlf > 0 ? "CRLF" : m_cr > 0 ? "CR" : "none";
    }

    TextUnits m_units;
    uint64_t m_keep;
    std::vector<std::string> m_kept;
    std::string m_line;
    uint64_t m_lines = 0;
    uint64_t m_length = 0;
    uint64_t m_longest = 0;
    uint64_t m_lf = 0;
    uint64_t m_crlf = 0;
    uint64_t m_cr = 0;
    bool m_return = false;
    bool m_finalEnd = false;
    bool m_half = false;
    uint32_t m_first = 0;
    uint32_t m_high = 0;
};

} // namespace

void showText(const ContentFile& file, const MagicWords& words, uint64_t maxLines, Budget& budget,
              Content& content) {
    LineCounter counter(unitsOf(words.encoding), maxLines);
    if (!file.forEachPiece(budget, [&](std::string_view piece) { counter.take(piece); }))
        content.notes.push_back("not all lines were counted: " + std::string(Budget::reason()));
    counter.finish();
    FactList facts(content.facts);
    facts.text("encoding", words.encoding);
    counter.tell(facts);
    content.lines = counter.takeLines();
}

void showBinary(const ContentFile& file, Budget& budget, Content& content) {
    std::array<uint64_t, 256> counts{};
    uint64_t all = 0;
    const bool whole = file.forEachPiece(budget, [&](std::string_view piece) {
        for (const char c : piece)
            ++counts[static_cast<unsigned char>(c)];
        all += piece.size();
    });
    if (!whole)
        content.notes.push_back("entropy is of the first " + std::to_string(all) +
                                " bytes: " + Budget::reason());
    double entropy = 0;
    for (const uint64_t count : counts)
        if (count > 0) {
            const double share = static_cast<double>(count) / static_cast<double>(all);
            entropy -= share * std::log2(share);
        }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", std::abs(entropy));
    FactList facts(content.facts);
    facts.text("entropy", std::string(text.data()) + " of 8 bits per byte");
    facts.number("distinctBytes",
                 static_cast<uint64_t>(std::ranges::count_if(counts, [](uint64_t n) { return n > 0; })));
}

} // namespace outcrop
