// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QColor>
#include <array>

class QPalette;
class QWidget;

namespace outcrop::ui {

enum class Scheme { Light, Dark };

/// Every colour of the interface, by role. Nothing else names a colour.
struct Tokens {
    QColor window, rail, surface, list, hairline;
    QColor text, secondary;
    QColor outline; ///< of what is typed into or ticked, which nothing else tells from its ground
    QColor accent, onAccent, accentTint, selection;
    QColor added, changed, removed, renamed, mount;
    QColor onMark; ///< letters on the change marks' ground
    QColor lineAdded, lineRemoved, wordAdded, wordRemoved;
    QColor comment, string, keyword, number, name; ///< words of program texts, also on the lines' grounds
    std::array<QColor, 7>
        strata; ///< base upwards, repeating; the last is slate, for steps that change no file

    /// A layer's colour, which follows it everywhere. Slate is left to empty steps.
    QColor stratum(int layerIndex) const;
    QColor slate() const { return strata.back(); }
    /// Text that reads on a stratum (dark ink or paper, whichever has more contrast).
    QColor inkOn(const QColor& ground) const;
};

/// WCAG 2 contrast ratio, 1…21.
double contrast(const QColor& a, const QColor& b);
double luminance(const QColor& color); ///< WCAG 2 relative luminance

const Tokens& tokensFor(Scheme scheme);
/// The scheme a palette belongs to, by its window's lightness: painting code needs no global to find its
/// colours.
Scheme schemeOf(const QPalette& palette);
/// Tokens of the widget's present scheme; ask while painting, keep nothing.
const Tokens& tokens(const QWidget* widget);

/// Spacing and sizes in device-independent pixels: steps of 4.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
inline constexpr int row = 28, treeRow = 26, field = 32, radius = 7;
inline constexpr int rail = 176, railFolded = 56, list = 296, footer = 34;
inline constexpr int icon = 16;
} // namespace space

} // namespace outcrop::ui
