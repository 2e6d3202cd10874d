// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/content.h"

#include "core/base/error.h"
#include "core/content/content_change.h"

#include <iterator>

namespace outcrop {

const char* contentKindName(ContentKind kind) {
    constexpr const char* kNames[] = {"empty", "text", "archive", "database", "elf", "picture", "binary"};
    return kNames[static_cast<size_t>(kind)];
}

const char* changeKindName(ChangeKind kind) {
    constexpr const char* kNames[] = {"added", "removed", "changed"};
    return kNames[static_cast<size_t>(kind)];
}

const char* chunkKindName(ChunkRange::Kind kind) {
    constexpr const char* kNames[] = {"equal", "moved", "removed", "inserted"};
    return kNames[static_cast<size_t>(kind)];
}

ContentPath ContentPath::parse(const std::string& text) {
    constexpr std::string_view kInside = "!/";
    ContentPath path;
    size_t end = text.find(kInside);
    path.file = text.substr(0, end);
    while (end != std::string::npos) {
        const size_t start = end + kInside.size();
        end = text.find(kInside, start);
        path.inner.push_back(text.substr(start, end == std::string::npos ? end : end - start));
    }
    if (path.inner.size() > kMaxNesting)
        throw Error(ErrorCode::BadInput, "look into", text, "it is nested too deeply")
            .withHint("save an inner archive with -o, and look into that");
    return path;
}

} // namespace outcrop
