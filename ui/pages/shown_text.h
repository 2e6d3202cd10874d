// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <string_view>

namespace outcrop::ui {

/// A text as it is shown: of lines without end only the beginnings, since a megabyte on one would take
/// seconds to lay out. The bytes have it all.
namespace shown_text {

constexpr size_t kOfLine = 16'384; ///< bytes

/// midLine: it begins within a line.
QString of(std::string_view text, bool midLine);
/// Where a byte of it stands there; -1: it is left out.
qsizetype positionOf(std::string_view text, bool midLine, size_t byte);

} // namespace shown_text

} // namespace outcrop::ui
