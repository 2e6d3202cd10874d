// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/path_list.h"

#include "core/base/error.h"

namespace outcrop {

std::string encodePaths(const std::vector<std::string>& paths) {
    std::string bytes;
    for (const std::string& path : paths) {
        if (path.find('\0') != std::string::npos)
            throw Error(ErrorCode::BadInput, "use path", path, "it holds a zero byte");
        bytes.append(path).push_back('\0');
    }
    return bytes;
}

std::vector<std::string> decodePaths(const std::string& bytes) {
    std::vector<std::string> paths;
    for (size_t at = 0; at < bytes.size();) {
        const size_t end = bytes.find('\0', at);
        if (end == std::string::npos)
            throw Error(ErrorCode::Internal, "read paths");
        paths.push_back(bytes.substr(at, end - at));
        at = end + 1;
    }
    return paths;
}

} // namespace outcrop
