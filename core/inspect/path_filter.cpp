// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/path_filter.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <fnmatch.h>
#include <utility>

namespace outcrop {

namespace {

bool fitsGlob(const std::string& glob, const std::string& path) {
    const bool wholePath = glob.find('/') != std::string::npos;
    const std::string shown = wholePath ? path : path.substr(path.rfind('/') + 1);
    return ::fnmatch(glob.c_str(), shown.c_str(), 0) == 0;
}

} // namespace

PathFilter::PathFilter(std::vector<std::string> globs, const std::string& regex)
    : m_globs(std::move(globs)), m_hasRegex(!regex.empty()) {
    if (!m_hasRegex)
        return;
    const int code = ::regcomp(&m_regex, regex.c_str(), REG_EXTENDED | REG_NOSUB);
    if (code == 0)
        return;
    std::array<char, 200> message{};
    ::regerror(code, &m_regex, message.data(), message.size());
    throw Error(ErrorCode::BadInput, "read regular expression", regex, message.data());
}

PathFilter::~PathFilter() {
    if (m_hasRegex)
        ::regfree(&m_regex);
}

bool PathFilter::fits(const std::string& path) const {
    const auto fitsOne = [&](const std::string& glob) { return fitsGlob(glob, path); };
    return (m_globs.empty() || std::ranges::any_of(m_globs, fitsOne)) &&
           (!m_hasRegex || ::regexec(&m_regex, path.c_str(), 0, nullptr, 0) == 0);
}

} // namespace outcrop
