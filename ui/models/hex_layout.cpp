// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/hex_layout.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

HexSegment segmentOf(const ChunkRange& range) {
    const auto before = static_cast<qint64>(range.before);
    const auto after = static_cast<qint64>(range.after);
    const auto size = static_cast<qint64>(range.size);
    switch (range.kind) {
    case ChunkRange::Kind::Equal:
        return {before, size, after, size, HexSegment::Kind::Same};
    case ChunkRange::Kind::Moved:
        return {before, size, after, size, HexSegment::Kind::Moved};
    case ChunkRange::Kind::Removed:
        return {before, size, after, 0, HexSegment::Kind::Changed};
    case ChunkRange::Kind::Inserted:
        break;
    }
    return {before, 0, after, size, HexSegment::Kind::Changed};
}

/// What was removed stands beside what came in its place.
bool joins(const HexSegment& last, const HexSegment& next) {
    if (last.kind != HexSegment::Kind::Changed || next.kind != HexSegment::Kind::Changed)
        return false;
    const bool beforeFollows =
        last.beforeLength == 0 || next.beforeLength == 0 || last.before + last.beforeLength == next.before;
    const bool afterFollows =
        last.afterLength == 0 || next.afterLength == 0 || last.after + last.afterLength == next.after;
    return beforeFollows && afterFollows;
}

} // namespace

HexLayout HexLayout::ofOne(qint64 size) {
    HexLayout layout;
    layout.m_segments = {{0, 0, 0, size, HexSegment::Kind::Same}};
    layout.arrange(Form::One, layout.m_bytes);
    return layout;
}

HexLayout HexLayout::ofTwo(qint64 before, qint64 after, const std::vector<ChunkRange>& ranges) {
    HexLayout layout;
    for (const ChunkRange& range : ranges) {
        const HexSegment next = segmentOf(range);
        if (layout.m_segments.empty() || !joins(layout.m_segments.back(), next)) {
            layout.m_segments.push_back(next);
            continue;
        }
        HexSegment& last = layout.m_segments.back();
        if (last.beforeLength == 0)
            last.before = next.before;
        if (last.afterLength == 0)
            last.after = next.after;
        last.beforeLength += next.beforeLength;
        last.afterLength += next.afterLength;
    }
    if (ranges.empty())
        layout.m_segments = {{0, before, 0, after, HexSegment::Kind::Changed}};
    layout.arrange(Form::TwoColumns, layout.m_bytes);
    return layout;
}

qint64 HexLayout::rowsOf(const HexSegment& segment) const {
    const qint64 before = rowsOf(segment.beforeLength);
    const qint64 after = rowsOf(segment.afterLength);
    const bool both = m_form == Form::Unified && segment.kind == HexSegment::Kind::Changed;
    return both ? before + after : std::max(before, after);
}

void HexLayout::arrange(Form form, int bytesPerRow) {
    m_form = form;
    m_bytes = std::max(1, bytesPerRow);
    m_starts.assign(1, 0);
    for (const HexSegment& segment : m_segments)
        m_starts.push_back(m_starts.back() + rowsOf(segment));
}

HexRow HexLayout::row(qint64 index) const {
    const auto next = std::ranges::upper_bound(m_starts, index);
    if (index < 0 || next == m_starts.begin() || next == m_starts.end())
        return {};
    const size_t at = static_cast<size_t>(next - m_starts.begin()) - 1;
    const HexSegment& segment = m_segments[at];
    qint64 line = index - m_starts[at];
    bool showsBefore = true;
    bool showsAfter = true;
    if (m_form == Form::Unified && segment.kind == HexSegment::Kind::Changed) {
        // A row of each in turn, then what is left of the longer.
        const qint64 before = rowsOf(segment.beforeLength);
        const qint64 pairs = std::min(before, rowsOf(segment.afterLength));
        showsBefore = line < 2 * pairs ? line % 2 == 0 : before > pairs;
        showsAfter = !showsBefore;
        line = line < 2 * pairs ? line / 2 : line - pairs;
    }
    HexRow row;
    row.kind = segment.kind;
    row.segment = static_cast<int>(at);
    const qint64 skip = line * m_bytes;
    if (showsBefore && skip < segment.beforeLength) {
        row.before = segment.before + skip;
        row.beforeCount = static_cast<int>(std::min<qint64>(m_bytes, segment.beforeLength - skip));
    }
    if (showsAfter && skip < segment.afterLength) {
        row.after = segment.after + skip;
        row.afterCount = static_cast<int>(std::min<qint64>(m_bytes, segment.afterLength - skip));
    }
    return row;
}

qint64 HexLayout::rowOf(qint64 offset, bool after) const {
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const HexSegment& segment = m_segments[i];
        const qint64 start = after ? segment.after : segment.before;
        const qint64 length = after ? segment.afterLength : segment.beforeLength;
        if (offset < start || offset >= start + length)
            continue;
        const qint64 line = (offset - start) / m_bytes;
        if (m_form != Form::Unified || segment.kind != HexSegment::Kind::Changed)
            return m_starts[i] + line;
        const qint64 pairs = std::min(rowsOf(segment.beforeLength), rowsOf(segment.afterLength));
        return m_starts[i] + (line < pairs ? 2 * line + (after ? 1 : 0) : line + pairs);
    }
    return -1;
}

std::vector<qint64> HexLayout::changedRows() const {
    std::vector<qint64> rows;
    for (size_t i = 0; i < m_segments.size(); ++i)
        if (m_segments[i].kind != HexSegment::Kind::Same)
            rows.push_back(m_starts[i]);
    return rows;
}

} // namespace outcrop::ui
