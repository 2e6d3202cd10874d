// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/line_pattern.h"

#include <memory>

namespace re2 {
class RE2;
}

namespace outcrop {

/// An expression whose match may be as long as the text: it is sought in time that grows with the text, not
/// with its square, and in bounded memory.
class LinearPattern {
public:
    /// Of a POSIX extended regular expression that regcomp(3) takes. Empty where it says what cannot be
    /// sought so: back references and the edges of words or of the text ("\<", "\>").
    static std::unique_ptr<LinearPattern> of(const std::string& expression, bool ignoreCase);
    ~LinearPattern();

    /// The first match that begins at or behind from.
    std::optional<LinePattern::Span> find(std::string_view text, size_t from) const;

private:
    explicit LinearPattern(std::unique_ptr<re2::RE2> expression);

    std::unique_ptr<re2::RE2> m_expression;
};

} // namespace outcrop
