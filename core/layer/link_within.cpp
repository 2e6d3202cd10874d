// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/link_within.h"

#include "core/layer/layer_path.h"

#include <algorithm>

namespace outcrop {

namespace {

/// How many steps lead up from a link's directory to top; -1 if it is not within.
int depthBelow(std::string_view top, std::string_view link) {
    if (link == top || link == "/")
        return -1;
    const std::string_view directory = parentOf(link);
    if (directory == top)
        return 0;
    const std::string_view inside = top == "/" ? "" : top;
    if (!directory.starts_with(inside) || directory[inside.size()] != '/')
        return -1;
    return static_cast<int>(
        std::count(directory.begin() + static_cast<long>(inside.size()), directory.end(), '/'));
}

/// A target in parts: how many ".." are in front, and the names behind them; nothing where one is among
/// these.
struct Steps {
    int up = 0;
    std::string names;
};
std::optional<Steps> stepsOf(std::string_view target) {
    Steps steps;
    while (!target.empty()) {
        const size_t end = std::min(target.find('/'), target.size());
        const std::string_view part = target.substr(0, end);
        target.remove_prefix(std::min(end + 1, target.size()));
        if (part.empty() || part == ".")
            continue;
        if (part != "..")
            steps.names.append(steps.names.empty() ? "" : "/").append(part);
        else if (steps.names.empty())
            ++steps.up;
        else
            return std::nullopt;
    }
    return steps;
}

} // namespace

std::optional<std::string> targetWithin(std::string_view top, std::string_view link,
                                        std::string_view target) {
    const int depth = depthBelow(top, link);
    const std::optional<Steps> steps = stepsOf(target);
    if (depth < 0 || !steps || target.empty())
        return std::nullopt;
    if (!target.starts_with('/'))
        return steps->up <= depth ? std::optional<std::string>(target) : std::nullopt;
    const std::string whole = "/" + steps->names;
    const std::string inside = top == "/" ? "/" : std::string(top) + "/";
    if (whole != top && !whole.starts_with(inside))
        return std::nullopt;
    std::string path;
    for (int i = 0; i < depth; ++i)
        path += "../";
    path += whole == top ? "" : whole.substr(inside.size());
    return path.empty() ? "." : path;
}

} // namespace outcrop
