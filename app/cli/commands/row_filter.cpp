// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/row_filter.h"

#include <algorithm>

namespace outcrop::cli {

std::string readRowFilter(const ParsedOptions& options, RowFilter& filter) {
    for (const std::string& word : commaWords(options.list("kind"))) {
        const std::optional<RowKind> kind = rowKindNamed(word);
        if (!kind)
            return "\"" + word + "\" is none of added, removed, changed, renamed";
        filter.kinds.push_back(*kind);
    }
    for (const std::string& word : commaWords(options.list("what"))) {
        const Fact fact = factNamed(word);
        if (!any(fact))
            return "\"" + word +
                   "\" is none of content, mode, owner, xattrs, capability, type, target, device, time";
        filter.facts = filter.facts | fact;
    }
    filter.globs = options.list("path");
    filter.regex = options.text("regex");
    if (const auto least = options.integer("min-size"))
        filter.minSize = static_cast<uint64_t>(std::max<int64_t>(*least, 0));
    if (const auto most = options.integer("max-size"))
        filter.maxSize = static_cast<uint64_t>(std::max<int64_t>(*most, 0));
    return {};
}

} // namespace outcrop::cli
