// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/color_when.h"

namespace outcrop::cli {

namespace {

std::string whenOf(const ParsedOptions& options) {
    return options.text("color", "auto");
}

} // namespace

std::string wrongColorWhen(const ParsedOptions& options) {
    const std::string when = whenOf(options);
    if (when == "always" || when == "never" || when == "auto")
        return {};
    return "\"" + when + "\" is none of always, never, auto";
}

bool wantsColor(const ParsedOptions& options, const Console& console) {
    const std::string when = whenOf(options);
    return when == "always" || (when == "auto" && console.outIsTerminal());
}

} // namespace outcrop::cli
