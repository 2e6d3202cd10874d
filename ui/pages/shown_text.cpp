// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/shown_text.h"

#include "ui/models/format.h"
#include "ui/pages/file_pane.h"

#include <algorithm>

namespace outcrop::ui::shown_text {

namespace {

constexpr QChar kBefore = u'…'; ///< what of a line comes before its first shown character

QString decoded(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

QString of(std::string_view text, bool midLine) {
    QString shown;
    shown.reserve(static_cast<qsizetype>(text.size()) + 1);
    if (midLine)
        shown += kBefore;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const bool returns = end > 0 && end < text.size() && text[end - 1] == '\r';
        const size_t line = returns ? end - 1 : end; // a document has one sign for a line's end
        const size_t length = std::min(line, kOfLine);
        shown += decoded(text.substr(0, length));
        if (length < line)
            shown += FilePane::tr("… and %1 more on this line").arg(format::bytes(line - length));
        if (end < text.size())
            shown += u'\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return shown;
}

qsizetype positionOf(std::string_view text, bool midLine, size_t byte) {
    const size_t newline = byte == 0 ? std::string_view::npos : text.rfind('\n', byte - 1);
    const size_t line = newline == std::string_view::npos ? 0 : newline + 1;
    if (byte > text.size() || byte - line > kOfLine)
        return -1;
    return of(text.substr(0, line), midLine).size() + decoded(text.substr(line, byte - line)).size();
}

} // namespace outcrop::ui::shown_text
