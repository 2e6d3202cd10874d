// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <regex.h>
#include <string>
#include <vector>

namespace outcrop {

/// Which paths are wanted: those that fit any of the globs (none given: all), and the regular expression.
class PathFilter {
public:
    /// A glob without a slash is for the last name alone. The expression is POSIX extended and may fit
    /// anywhere in the path; empty: all. Throws Error(BadInput) for one that is none.
    PathFilter(std::vector<std::string> globs, const std::string& regex);
    ~PathFilter();
    PathFilter(const PathFilter&) = delete;
    PathFilter& operator=(const PathFilter&) = delete;
    bool fits(const std::string& path) const;

private:
    std::vector<std::string> m_globs;
    bool m_hasRegex;
    regex_t m_regex{}; ///< the C library's, which takes no more memory for a longer path
};

} // namespace outcrop
