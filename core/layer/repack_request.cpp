// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/repack_request.h"

#include "core/base/error.h"

#include <charconv>

namespace outcrop {

namespace {

class RequestText {
public:
    void put(char kind, const std::string& text) {
        if (text.find('\0') != std::string::npos)
            throw Error(ErrorCode::BadInput, "repack", text, "path holds a zero byte");
        bytes += kind;
        bytes.append(text).push_back('\0');
    }
    std::string bytes;
};

[[noreturn]] void refuse() {
    throw Error(ErrorCode::Internal, "read repack request");
}

int readNumber(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        refuse();
    return number;
}

void readEdit(char kind, const std::string& text, LayerEdit& edit, std::string& moving) {
    if (kind == 'x')
        edit.files.insert(text);
    else if (kind == 'w')
        edit.whiteouts.insert(text);
    else if (kind == 'q')
        edit.opaque.insert(text);
    else if (kind == 'm')
        moving = text;
    else if (kind == 't' && !moving.empty())
        edit.moved[std::exchange(moving, {})] = text;
    else
        refuse();
}

} // namespace

std::string encodeRepackRequest(const RepackRequest& request) {
    RequestText text;
    text.put('c', std::to_string(static_cast<int>(request.format.compression)));
    text.put('v', std::to_string(request.format.level));
    for (const std::string& path : request.opaque)
        text.put('o', path);
    for (const std::string& path : request.directories)
        text.put('d', path);
    for (const LayerEdit& edit : request.edits) {
        text.put('l', {});
        for (const std::string& path : edit.files)
            text.put('x', path);
        for (const std::string& path : edit.whiteouts)
            text.put('w', path);
        for (const std::string& path : edit.opaque)
            text.put('q', path);
        for (const auto& [from, to] : edit.moved) {
            text.put('m', from);
            text.put('t', to);
        }
    }
    return text.bytes;
}

RepackRequest decodeRepackRequest(const std::string& bytes) {
    RepackRequest request;
    std::string moving;
    for (size_t at = 0; at < bytes.size();) {
        const char kind = bytes[at++];
        const size_t end = bytes.find('\0', at);
        if (end == std::string::npos)
            refuse();
        const std::string text = bytes.substr(at, end - at);
        at = end + 1;
        if (kind == 'l')
            request.edits.emplace_back();
        else if (!request.edits.empty())
            readEdit(kind, text, request.edits.back(), moving);
        else if (kind == 'c')
            request.format.compression = static_cast<Compression>(readNumber(text));
        else if (kind == 'v')
            request.format.level = readNumber(text);
        else if (kind == 'o')
            request.opaque.push_back(text);
        else if (kind == 'd')
            request.directories.push_back(text);
        else
            refuse();
    }
    return request;
}

} // namespace outcrop
