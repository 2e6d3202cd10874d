// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/content_index.h"

#include <memory>
#include <vector>

namespace re2 {
class FilteredRE2;
}

namespace outcrop {

/// What a file must hold to have a match: a text, or what RE2 finds that an expression requires.
class RequiredText {
public:
    explicit RequiredText(const ContentQuery& query);
    ~RequiredText();

    /// False: any file may match.
    bool any() const;
    /// Whether files with this set may hold it.
    bool mayBeIn(const GramSet& set) const;

private:
    std::vector<uint32_t> m_text;               ///< hashes of a text's grams
    std::unique_ptr<re2::FilteredRE2> m_filter; ///< may be empty
    std::vector<std::vector<uint32_t>> m_atoms; ///< hashes of each of the filter's
};

} // namespace outcrop
