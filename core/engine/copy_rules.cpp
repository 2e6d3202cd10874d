// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/copy_rules.h"

#include "core/base/error.h"

#include <filesystem>

namespace outcrop {

namespace {

constexpr std::string_view kImagePrefix = "image:";

bool meansContents(const std::string& path) {
    return path == "." || path.ends_with("/.");
}

bool meansDirectory(const std::string& path) {
    return path.ends_with('/') || meansContents(path);
}

/// Without "/" and "/." at its end; the root stays.
std::string plain(std::string path) {
    if (meansContents(path))
        path.pop_back();
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return path;
}

} // namespace

std::string copyPath(const std::string& base, const std::string& path) {
    const std::filesystem::path whole =
        path.starts_with('/') ? std::filesystem::path(path) : std::filesystem::path(base + "/" + path);
    std::string clean = plain(whole.lexically_normal().string());
    while (clean.starts_with("//"))
        clean.erase(0, 1);
    if (meansContents(path) && clean != "/")
        return clean + "/.";
    if (path.ends_with('/') && clean != "/")
        return clean + "/";
    return clean;
}

std::string copyName(const std::string& path) {
    if (meansContents(path) || plain(path) == "/")
        return ".";
    const std::string name = plain(path);
    return name.substr(name.rfind('/') + 1);
}

std::string copyParent(const std::string& path) {
    const std::string name = plain(path);
    if (meansContents(path))
        return name;
    const size_t slash = name.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : name.substr(0, slash);
}

CopyPlan planCopy(const CopySource& source, const CopyTarget& target) {
    if (target.exists && target.directory)
        return {target.path, source.name};
    if (target.exists && source.directory)
        throw Error(ErrorCode::BadInput, "copy to", target.path, "cannot copy a directory onto a file");
    if (!target.exists && !source.directory && meansDirectory(target.path))
        throw Error(ErrorCode::BadInput, "copy to", target.path, "no such directory");
    return {copyParent(target.path), copyName(target.path)};
}

CopyPlace parseCopyPlace(const std::string& text) {
    CopyPlace place;
    const size_t colon = text.find(':');
    if (text.starts_with('/') || text.starts_with('.') || colon == std::string::npos) {
        place.path = text;
        return place;
    }
    place.name = text.substr(0, colon);
    place.path = text.substr(colon + 1);
    const bool sure =
        text.starts_with(kImagePrefix) && text.find(':', kImagePrefix.size()) != std::string::npos;
    const std::string image = sure ? text.substr(kImagePrefix.size()) : text;
    const size_t slash = image.find(":/");
    const size_t end = slash != std::string::npos ? slash : image.rfind(':');
    place.imageName = image.substr(0, end);
    place.imagePath = image.substr(end + 1);
    if (sure) {
        place.name.clear();
        place.path.clear();
    }
    return place;
}

} // namespace outcrop
