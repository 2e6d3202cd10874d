// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content_change.h"

#include <QtGlobal>
#include <vector>

namespace outcrop::ui {

/// Bytes of both sides of a file that stand beside each other.
struct HexSegment {
    enum class Kind { Same, Moved, Changed };
    qint64 before = 0, beforeLength = 0;
    qint64 after = 0, afterLength = 0;
    Kind kind = Kind::Same;
    bool operator==(const HexSegment&) const = default;
};

/// Bytes of one row; -1 where a side has none.
struct HexRow {
    qint64 before = -1, after = -1;
    int beforeCount = 0, afterCount = 0;
    HexSegment::Kind kind = HexSegment::Kind::Same;
    int segment = -1; ///< that it is of
    bool operator==(const HexRow&) const = default;
};

/// Which bytes of one or two files stand in which row. Knows places only, so that a file of any size costs
/// what differs in it.
class HexLayout {
public:
    enum class Form { One, TwoColumns, Unified };

    HexLayout() = default;
    /// Of one file; it counts as the one after.
    static HexLayout ofOne(qint64 size);
    /// ranges: as a comparison by chunks has them; without any, byte stands by byte.
    static HexLayout ofTwo(qint64 before, qint64 after, const std::vector<ChunkRange>& ranges);

    void arrange(Form form, int bytesPerRow);
    int bytesPerRow() const { return m_bytes; }
    qint64 rowCount() const { return m_starts.empty() ? 0 : m_starts.back(); }
    HexRow row(qint64 index) const;
    /// Of a byte; -1 if it stands in none.
    qint64 rowOf(qint64 offset, bool after) const;
    const std::vector<HexSegment>& segments() const { return m_segments; }
    /// First rows of what is not the same, ascending.
    std::vector<qint64> changedRows() const;

private:
    qint64 rowsOf(qint64 length) const { return (length + m_bytes - 1) / m_bytes; }
    qint64 rowsOf(const HexSegment& segment) const;

    std::vector<HexSegment> m_segments;
    std::vector<qint64> m_starts; ///< rows, and one past the last
    Form m_form = Form::One;
    int m_bytes = 16;
};

} // namespace outcrop::ui
