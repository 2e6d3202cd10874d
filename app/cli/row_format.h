// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/console.h"
#include "app/cli/template/template.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

/// How a list (images, ps, history, volume ls) is printed: docker's column titles and its default tables.
struct RowStyle {
    std::string_view goType; ///< "*formatter.imageContext", for messages about unknown fields
    std::string_view table;  ///< default: "{{.ID}}\t…"
    std::string_view quiet;  ///< with -q: "{{.ID}}"
    tmpl::Json titles;       ///< field name → title
};

/// What a row's `.Label "key"` looks into.
using RowLabels = std::map<std::string, std::string>;

/// Prints rows by a --format text: empty or "table" for the default table, "table TEMPLATE", "json", or a
/// template. Throws Error(BadInput) for a template that is wrong.
void printRows(Console& console, const RowStyle& style, const std::vector<tmpl::Json>& rows,
               const std::string& format, bool quiet, const std::vector<RowLabels>& labels = {});

/// docker's reading of "\t" and "\n" typed in a shell's single quotes.
std::string unescapeLayout(std::string_view text);

/// Shortens to width runes, the last being an ellipsis.
std::string ellipsis(std::string_view text, size_t width);

} // namespace outcrop::cli
