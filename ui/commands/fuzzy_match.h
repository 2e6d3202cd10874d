// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace outcrop::ui {

struct FuzzyMatch {
    int score = 0;        ///< the higher the better; only to be compared for the same needle
    QList<int> positions; ///< of the matched characters in the text, ascending
};

/// Whether the needle's characters come in the text in that order, whatever their case, and how well: those
/// that begin a word or follow each other count more. Letters scattered through a long name are no match.
std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text);

} // namespace outcrop::ui
