// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/layer_path.h"

#include "core/base/error.h"

#include <algorithm>

namespace outcrop {

namespace {

constexpr size_t kMaxName = 255;
constexpr size_t kMaxPath = 4096;
constexpr std::string_view kWhiteout = ".wh.";
constexpr std::string_view kMeta = ".wh..wh.";
constexpr std::string_view kOpaque = ".wh..wh..opq";

[[noreturn]] void refuseName(std::string_view name, const char* why) {
    throw Error(ErrorCode::BadInput, "read entry", std::string(name.substr(0, kMaxPath)), why);
}

/// Takes one component onto a clean absolute path without its slash at the end.
void append(std::string& path, std::string_view component, std::string_view whole) {
    if (component.empty() || component == ".")
        return;
    if (component == "..") {
        if (path.empty())
            refuseName(whole, "climbs out of the root");
        path.erase(path.rfind('/'));
        return;
    }
    if (component.size() > kMaxName)
        refuseName(whole, "name is longer than 255 bytes");
    path.append("/").append(component);
}

} // namespace

std::string cleanPath(std::string_view name) {
    if (name.size() > kMaxPath)
        refuseName(name, "path is longer than 4096 bytes");
    std::string path;
    path.reserve(name.size() + 1);
    for (size_t start = 0; start <= name.size();) {
        const size_t end = std::min(name.find('/', start), name.size());
        append(path, name.substr(start, end - start), name);
        start = end + 1;
    }
    return path.empty() ? "/" : path;
}

std::string_view parentOf(std::string_view path) {
    const size_t slash = path.rfind('/');
    return slash == 0 ? "/" : path.substr(0, slash);
}

LayerPath classifyLayerName(std::string_view name) {
    LayerPath out{LayerPath::Kind::Entry, cleanPath(name)};
    if (out.path.find(kWhiteout) == std::string::npos)
        return out;
    const size_t slash = out.path.rfind('/');
    const std::string base = out.path.substr(slash + 1);
    const std::string directory = slash == 0 ? "/" : out.path.substr(0, slash);
    if (base == kOpaque)
        return {LayerPath::Kind::Opaque, directory};
    if (base.starts_with(kMeta) || out.path.find("/" + std::string(kMeta)) != std::string::npos)
        return {LayerPath::Kind::Ignored, out.path};
    if (!base.starts_with(kWhiteout))
        return out;
    const std::string hidden = base.substr(kWhiteout.size());
    if (hidden.empty() || hidden == "." || hidden == "..")
        refuseName(name, "whiteout of nothing");
    return {LayerPath::Kind::Whiteout, directory == "/" ? "/" + hidden : directory + "/" + hidden};
}

} // namespace outcrop
