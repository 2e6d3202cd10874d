// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStringList>

class QWidget;

namespace outcrop::test {

/// Texts of what is visible in a window that have less room than they need, described for a message: labels,
/// buttons, tabs, column heads, placeholders, chosen words of lists. What is meant to be cut (elided labels,
/// and labels that leave their width to others) and what is scrolled is left out; rows of lists are data.
QStringList clippedTexts(const QWidget* window);

} // namespace outcrop::test
