// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/lens.h"
#include "core/scan/line_pattern.h"
#include "core/scan/linear_pattern.h"

#include <algorithm>

namespace outcrop {

namespace {

constexpr size_t kExcerpt = 200; ///< bytes; a line of a minified script is as long as its file

class ContentLens final : public Lens {
public:
    explicit ContentLens(const ContentQuery& query) : m_pattern(query), m_binary(query.binary) {
        if (m_pattern.multiline())
            m_linear = LinearPattern::of(m_pattern.expression(), query.ignoreCase);
    }

    bool wants(std::string_view) const override { return true; }

    void take(const ScanPlace& place, std::string_view content, RowSink& sink) override {
        if (!m_binary && looksBinary(content)) {
            ++sink.totals.binary;
            return;
        }
        uint64_t lineNumber = 1;
        size_t counted = 0;
        for (size_t from = 0; !sink.full();) {
            const auto match = find(content, from);
            if (!match || (match->begin == content.size() && content.ends_with('\n')))
                return; // behind the last line end is no line
            const LinePattern::Span lines = linesAround(content, *match);
            const auto passed = content.substr(counted, lines.begin - counted);
            lineNumber += static_cast<uint64_t>(std::count(passed.begin(), passed.end(), '\n'));
            counted = lines.begin;
            sink.put(ContentMatch{place, lineNumber, excerpt(content, lines, *match)});
            from = lines.end + 1;
        }
    }

private:
    std::optional<LinePattern::Span> find(std::string_view content, size_t from) const {
        if (!m_linear)
            return m_pattern.find(content, from);
        return m_pattern.mayFollow(content, from) ? m_linear->find(content, from) : std::nullopt;
    }

    /// The lines, or what stands around the match.
    static std::string excerpt(std::string_view content, const LinePattern::Span& lines,
                               const LinePattern::Span& match) {
        if (lines.end - lines.begin <= kExcerpt)
            return std::string(content.substr(lines.begin, lines.end - lines.begin));
        const size_t before = std::min(match.begin - lines.begin, kExcerpt / 4);
        const size_t begin = match.begin - before;
        return std::string(content.substr(begin, std::min(lines.end - begin, kExcerpt)));
    }

    LinePattern m_pattern;
    std::unique_ptr<LinearPattern> m_linear; ///< of a match over line ends
    bool m_binary;
};

} // namespace

bool looksBinary(std::string_view content) {
    constexpr size_t kLookedAt = 32768;
    return content.substr(0, kLookedAt).find('\0') != std::string_view::npos;
}

std::unique_ptr<Lens> makeContentLens(const ContentQuery& query) {
    return std::make_unique<ContentLens>(query);
}

} // namespace outcrop
