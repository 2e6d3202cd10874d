// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/patch_text.h"

#include "app/cli/console.h"

#include <string_view>
#include <utility>

namespace outcrop::cli {

namespace {

constexpr std::string_view kReset = "\033[m";
constexpr std::string_view kBlanks = "\033[41m"; ///< that git warns of

/// git's colours as they are unless configured otherwise.
std::string_view colorOf(PatchStyle style) {
    switch (style) {
    case PatchStyle::Plain:
    case PatchStyle::Context:
        return "";
    case PatchStyle::Meta:
        return "\033[1m";
    case PatchStyle::Frag:
        return "\033[36m";
    case PatchStyle::Removed:
        return "\033[31m";
    case PatchStyle::Added:
        return "\033[32m";
    case PatchStyle::RemovedMoved:
        return "\033[1;35m";
    case PatchStyle::RemovedMovedAlt:
        return "\033[1;34m";
    case PatchStyle::AddedMoved:
        return "\033[1;36m";
    case PatchStyle::AddedMovedAlt:
        return "\033[1;33m";
    case PatchStyle::AddedBlankEnd:
        return kBlanks;
    }
    return "";
}

bool isAddedLine(const PatchSpan& span) {
    return span.text.starts_with('+') && span.text.ends_with('\n') &&
           (span.style == PatchStyle::Added || span.style == PatchStyle::AddedMoved ||
            span.style == PatchStyle::AddedMovedAlt);
}

class Writer {
public:
    explicit Writer(const PatchLook& look) : m_look(look) {}

    void put(const PatchSpan& span) {
        if (!m_look.colored || span.style == PatchStyle::Plain) {
            plain(span.text);
        } else if (m_look.words && (span.style == PatchStyle::Added || span.style == PatchStyle::Removed)) {
            colored(colorOf(span.style), span.text);
        } else if (isAddedLine(span)) {
            addedLine(colorOf(span.style), span.text);
        } else {
            line(colorOf(span.style), span.text);
        }
    }
    std::string take() { return std::move(m_out); }

private:
    void plain(std::string_view text) { m_out += m_look.escaped ? escapeControls(text, true) : text; }

    void colored(std::string_view color, std::string_view text) {
        if (text.empty())
            return;
        m_out += color;
        plain(text);
        m_out += kReset;
    }

    /// As git, which puts no colour around what ends a line.
    void line(std::string_view color, std::string_view text) {
        const size_t end = text.ends_with("\r\n") ? 2 : text.ends_with('\n') ? 1 : 0;
        colored(color, text.substr(0, text.size() - end));
        plain(text.substr(text.size() - end));
    }

    /// As git by default: blanks at its end are marked, and those in front of a tab in its indent.
    void addedLine(std::string_view color, std::string_view text) {
        constexpr std::string_view kAnyBlank = " \t\r\v\f";
        colored(color, text.substr(0, 1));
        text.remove_prefix(1);
        text.remove_suffix(1);
        const size_t last = text.find_last_not_of(kAnyBlank);
        const size_t end = last == std::string_view::npos ? 0 : last + 1;
        size_t done = 0;
        for (size_t i = 0; i < end && (text[i] == ' ' || text[i] == '\t'); ++i) {
            if (text[i] == ' ')
                continue;
            colored(kBlanks, text.substr(done, i - done));
            plain("\t");
            done = i + 1;
        }
        colored(color, text.substr(done, end - done));
        colored(kBlanks, text.substr(end));
        plain("\n");
    }

    const PatchLook& m_look;
    std::string m_out;
};

} // namespace

std::string patchText(const std::vector<PatchSpan>& spans, const PatchLook& look) {
    Writer writer(look);
    for (const PatchSpan& span : spans)
        writer.put(span);
    return writer.take();
}

} // namespace outcrop::cli
