// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/line_origins.h"

#include "core/inspect/git/git_call.h"
#include "core/layer/field_wire.h"

#include <utility>

namespace outcrop {

std::vector<size_t> lineOrigins(const std::vector<std::string>& versions, std::stop_token stop) {
    if (versions.empty())
        return {};
    FieldWriter request;
    for (const std::string& version : versions)
        request.text(version);
    const std::string answer =
        gitAnswer("blame-lines", "versions of a file", request.bytes(), std::move(stop));
    std::vector<size_t> origins;
    FieldReader in(answer);
    while (in.more())
        origins.push_back(in.number(versions.size() - 1));
    return origins;
}

} // namespace outcrop
