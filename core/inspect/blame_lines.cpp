// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/blame.h"
#include "core/inspect/text_diff.h"

#include <algorithm>

namespace outcrop {

namespace {

size_t lineCount(const std::string& text) {
    const auto ends = static_cast<size_t>(std::ranges::count(text, '\n'));
    return ends + (text.empty() || text.back() == '\n' ? 0 : 1);
}

} // namespace

std::vector<size_t> blameLines(std::span<const std::string> versions) {
    if (versions.empty() || std::ranges::any_of(versions, [](const std::string& text) {
            return text.find('\0') != std::string::npos;
        }))
        return {};
    std::vector<size_t> origin(lineCount(versions[0]), 0);
    for (size_t v = 1; v < versions.size(); ++v) {
        const TextDiff diff = diffText(versions[v - 1], versions[v], {.context = 0});
        std::vector<size_t> next;
        next.reserve(lineCount(versions[v]));
        size_t old = 0;
        for (const DiffHunk& hunk : diff.hunks)
            for (const DiffLine& line : hunk.lines) {
                if (line.kind == LineKind::Removed) {
                    for (; old + 1 < static_cast<size_t>(line.oldLine); ++old)
                        next.push_back(origin[old]);
                    ++old;
                } else if (line.kind == LineKind::Added) {
                    for (; next.size() + 1 < static_cast<size_t>(line.newLine); ++old)
                        next.push_back(origin[old]);
                    next.push_back(v);
                }
            }
        for (; old < origin.size(); ++old)
            next.push_back(origin[old]);
        origin = std::move(next);
    }
    return origin;
}

} // namespace outcrop
