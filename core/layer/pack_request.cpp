// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/pack_request.h"

#include "core/base/error.h"

#include <sstream>

namespace outcrop {

namespace {

PackRequest::Directory readDirectory(const std::string& text) {
    PackRequest::Directory facts;
    std::istringstream words(text);
    words >> facts.mode >> facts.uid >> facts.gid >> facts.mtime;
    if (!words)
        throw Error(ErrorCode::Internal, "read pack request");
    return facts;
}

} // namespace

std::string encodePackRequest(const PackRequest& request) {
    std::string bytes;
    const auto put = [&](char kind, const std::string& path) {
        if (path.find('\0') != std::string::npos)
            throw Error(ErrorCode::BadInput, "pack", path, "path holds a zero byte");
        bytes += kind;
        bytes.append(path).push_back('\0');
    };
    for (const std::string& path : request.paths)
        put('p', path);
    for (const std::string& path : request.opaque)
        put('o', path);
    for (const std::string& path : request.removed)
        put('r', path);
    for (const auto& [path, facts] : request.given) {
        put('d', path);
        bytes += std::to_string(facts.mode) + ' ' + std::to_string(facts.uid) + ' ' +
                 std::to_string(facts.gid) + ' ' + std::to_string(facts.mtime) + '\0';
    }
    return bytes;
}

PackRequest decodePackRequest(const std::string& bytes) {
    PackRequest request;
    size_t at = 0;
    const auto take = [&] {
        const size_t end = bytes.find('\0', at);
        if (end == std::string::npos)
            throw Error(ErrorCode::Internal, "read pack request");
        std::string text = bytes.substr(at, end - at);
        at = end + 1;
        return text;
    };
    while (at < bytes.size()) {
        const char kind = bytes[at++];
        const std::string path = take();
        if (kind == 'p')
            request.paths.push_back(path);
        else if (kind == 'o')
            request.opaque.push_back(path);
        else if (kind == 'r')
            request.removed.push_back(path);
        else if (kind == 'd')
            request.given[path] = readDirectory(take());
        else
            throw Error(ErrorCode::Internal, "read pack request");
    }
    return request;
}

} // namespace outcrop
