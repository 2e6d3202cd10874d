// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/pack_request.h"

#include "core/base/error.h"

#include <utility>

namespace outcrop {

std::string encodePackRequest(const PackRequest& request) {
    std::string bytes;
    const auto put = [&](char kind, const std::vector<std::string>& paths) {
        for (const std::string& path : paths) {
            if (path.find('\0') != std::string::npos)
                throw Error(ErrorCode::BadInput, "pack", path, "path holds a zero byte");
            bytes += kind;
            bytes.append(path).push_back('\0');
        }
    };
    put('p', request.paths);
    put('o', request.opaque);
    put('r', request.removed);
    return bytes;
}

PackRequest decodePackRequest(const std::string& bytes) {
    PackRequest request;
    for (size_t at = 0; at < bytes.size();) {
        const char kind = bytes[at++];
        const size_t end = bytes.find('\0', at);
        if (end == std::string::npos || (kind != 'p' && kind != 'o' && kind != 'r'))
            throw Error(ErrorCode::Internal, "read pack request");
        std::vector<std::string>& list = kind == 'p'   ? request.paths
                                         : kind == 'o' ? request.opaque
                                                       : request.removed;
        list.push_back(bytes.substr(at, end - at));
        at = end + 1;
    }
    return request;
}

} // namespace outcrop
