// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/syntax.h"
#include "ui/theme/tokens.h"

namespace outcrop::ui {

inline const QColor& syntaxColour(const Tokens& tokens, SyntaxKind kind) {
    switch (kind) {
    case SyntaxKind::Comment:
        return tokens.comment;
    case SyntaxKind::String:
        return tokens.string;
    case SyntaxKind::Keyword:
        return tokens.keyword;
    case SyntaxKind::Number:
        return tokens.number;
    case SyntaxKind::Name:
        break;
    }
    return tokens.name;
}

} // namespace outcrop::ui
