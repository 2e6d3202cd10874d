// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/row_format.h"

#include "app/cli/table.h"
#include "app/cli/template/go_text.h"

namespace outcrop::cli {

namespace {

std::string_view withoutSpaces(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Values of a row must not break its table or obey the terminal.
tmpl::Json shownRow(const Console& console, const tmpl::Json& row) {
    if (!console.outIsTerminal())
        return row;
    tmpl::Json shown = row;
    for (auto& value : shown)
        if (value.is_string())
            value = escapeControls(value.get<std::string>(), false);
    return shown;
}

} // namespace

std::string unescapeLayout(std::string_view text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == 't' || text[i + 1] == 'n');
        if (escape)
            out += text[++i] == 't' ? '\t' : '\n';
        else
            out += text[i];
    }
    return out;
}

void printRows(Console& console, const RowStyle& style, const std::vector<tmpl::Json>& rows,
               const std::string& format, bool quiet, const std::vector<RowLabels>& labels) {
    const bool table = format.empty() || format == "table" || format.rfind("table ", 0) == 0;
    std::string text = unescapeLayout(table && format.size() > 6 ? withoutSpaces(format.substr(6))
                                                                 : std::string_view(format));
    if (format.empty() || format == "table")
        text = quiet ? style.quiet : style.table;
    else if (format == "json")
        text = "{{json .}}";
    const tmpl::Template parsed = tmpl::Template::parse(text);
    tmpl::Options options;
    options.rootType = style.goType;
    options.escapeHtmlRoot = true;
    options.escapeControls = console.outIsTerminal();
    const RowLabels none;
    options.labels = labels.empty() ? nullptr : &none;
    std::string out;
    if (table && !quiet) {
        tmpl::Options header = options;
        header.header = true;
        out += parsed.execute(style.titles, header) + "\n";
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < labels.size())
            options.labels = &labels[i];
        out += parsed.execute(table ? shownRow(console, rows[i]) : rows[i], options) + "\n";
    }
    console.print(table && !quiet ? alignColumns(out) : out);
}

std::string ellipsis(std::string_view text, size_t width) {
    if (tmpl::countRunes(text) <= width)
        return std::string(text);
    return tmpl::firstRunes(text, width - 1) + "…";
}

} // namespace outcrop::cli
