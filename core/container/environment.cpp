// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/environment.h"

#include <algorithm>
#include <string_view>

namespace outcrop {

namespace {

constexpr const char* kDefaultPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

std::string_view keyOf(std::string_view entry) {
    return entry.substr(0, entry.find('='));
}

} // namespace

std::vector<std::string> mergedEnvironment(std::vector<std::string> base,
                                           const std::vector<std::string>& changes) {
    for (const std::string& change : changes) {
        const std::string_view key = keyOf(change);
        const auto same = [&](const std::string& entry) { return keyOf(entry) == key; };
        if (key.size() == change.size()) {
            base.erase(std::remove_if(base.begin(), base.end(), same), base.end());
            continue;
        }
        const auto found = std::find_if(base.begin(), base.end(), same);
        if (found != base.end())
            *found = change;
        else
            base.push_back(change);
    }
    return base;
}

std::vector<std::string> processEnvironment(const ContainerRecord& record, bool tty) {
    std::vector<std::string> environment{kDefaultPath, "HOSTNAME=" + record.hostname};
    if (tty)
        environment.emplace_back("TERM=xterm");
    return mergedEnvironment(std::move(environment), record.config.env);
}

} // namespace outcrop
