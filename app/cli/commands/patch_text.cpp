// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/patch_text.h"

#include "app/cli/console.h"

#include <string_view>

namespace outcrop::cli {

namespace {

constexpr std::string_view kReset = "\033[m";

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
    }
    return "";
}

bool isAddedLine(const PatchSpan& span) {
    return span.text.starts_with('+') && span.text.ends_with('\n') &&
           (span.style == PatchStyle::Added || span.style == PatchStyle::AddedMoved ||
            span.style == PatchStyle::AddedMovedAlt);
}

void putColored(std::string_view color, std::string_view text, std::string& out) {
    if (!text.empty())
        out.append(color).append(text).append(kReset);
}

} // namespace

std::string patchText(const std::vector<PatchSpan>& spans, const PatchLook& look) {
    std::string out;
    for (const PatchSpan& span : spans) {
        const std::string text = look.escaped ? escapeControls(span.text, true) : span.text;
        if (!look.colored || span.style == PatchStyle::Plain) {
            out += text;
            continue;
        }
        if (look.words && (span.style == PatchStyle::Added || span.style == PatchStyle::Removed)) {
            putColored(colorOf(span.style), text, out);
            continue;
        }
        std::string_view line = text;
        // As git, which puts no colour around what ends a line.
        const std::string_view end = line.ends_with("\r\n") ? "\r\n" : line.ends_with('\n') ? "\n" : "";
        line.remove_suffix(end.size());
        if (isAddedLine(span)) { // as git, which looks for blanks behind the sign
            putColored(colorOf(span.style), line.substr(0, 1), out);
            putColored(colorOf(span.style), line.substr(1), out);
        } else {
            putColored(colorOf(span.style), line, out);
        }
        out += end;
    }
    return out;
}

} // namespace outcrop::cli
