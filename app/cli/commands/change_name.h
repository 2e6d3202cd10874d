// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

namespace outcrop::cli {

/// "added", "changed", "removed"; empty for None.
inline const char* changeName(Change change) {
    switch (change) {
    case Change::Added:
        return "added";
    case Change::Changed:
        return "changed";
    case Change::Removed:
        return "removed";
    case Change::None:
        break;
    }
    return "";
}

} // namespace outcrop::cli
