// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/required_text.h"

#include "core/scan/line_pattern.h"
#include "core/scan/re2_expression.h"

#include <re2/filtered_re2.h>

namespace outcrop {

namespace {

constexpr int kShortestAtom = 3; // a gram

} // namespace

RequiredText::RequiredText(const ContentQuery& query) {
    if (query.fixed) { // also with ignoreCase: grams know no case
        m_text = gramHashes(query.pattern);
        return;
    }
    const LinePattern pattern(query);
    m_text = gramHashes(pattern.needle());
    const std::optional<std::string> expression = re2Expression(pattern.expression(), query.ignoreCase);
    if (!expression)
        return;
    auto filter = std::make_unique<re2::FilteredRE2>(kShortestAtom);
    int number = 0;
    std::vector<std::string> atoms;
    if (filter->Add(*expression, re2Options(query.ignoreCase), &number) != re2::RE2::NoError)
        return;
    filter->Compile(&atoms);
    if (atoms.empty())
        return; // nothing is required
    m_filter = std::move(filter);
    for (const std::string& atom : atoms)
        m_atoms.push_back(gramHashes(atom));
}

RequiredText::~RequiredText() = default;

bool RequiredText::any() const {
    return !m_text.empty() || m_filter;
}

bool RequiredText::mayBeIn(const GramSet& set) const {
    if (!set.hasAll(m_text))
        return false;
    if (!m_filter)
        return true;
    std::vector<int> there;
    for (size_t i = 0; i < m_atoms.size(); ++i)
        if (set.hasAll(m_atoms[i]))
            there.push_back(static_cast<int>(i));
    std::vector<int> possible;
    m_filter->AllPotentials(there, &possible);
    return !possible.empty();
}

} // namespace outcrop
