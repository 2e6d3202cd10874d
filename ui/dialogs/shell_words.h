// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace outcrop::ui {

/// Splits a line as a shell would, without expanding anything: blanks separate, '…' is literal, "…" knows \"
/// and \\, a backslash takes the next character as it is and joins lines. nullopt for an open quote or a
/// backslash at the end.
std::optional<std::vector<std::string>> splitShellWords(const QString& line);

/// One word, quoted so that splitShellWords() and a POSIX shell give it back.
QString quoteShellWord(const std::string& word);

/// Inverse of splitShellWords().
QString joinShellWords(const std::vector<std::string>& words);

} // namespace outcrop::ui
