// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/root_view.h"

#include "core/base/error.h"

#include <utility>

namespace outcrop {

namespace {

// A kind letter, the text, a zero byte; a mount is three of them.
constexpr char kPlace = 'p';
constexpr char kLower = 'l';
constexpr char kUpper = 'u';
constexpr char kWork = 'w';
constexpr char kReadOnly = 'r';
constexpr char kSource = 's';
constexpr char kTarget = 't';
constexpr char kMountReadOnly = 'm';

void put(std::string& bytes, char kind, const std::string& text) {
    if (text.find('\0') != std::string::npos)
        throw Error(ErrorCode::BadInput, "put together", text, "path holds a zero byte");
    bytes += kind;
    bytes.append(text).push_back('\0');
}

void take(RootView& view, char kind, std::string text) {
    const bool ofMount = kind == kTarget || kind == kMountReadOnly;
    if (ofMount && view.mounts.empty())
        throw Error(ErrorCode::Internal, "read view");
    switch (kind) {
    case kPlace:
        view.place = std::move(text);
        return;
    case kLower:
        view.lowers.push_back(std::move(text));
        return;
    case kUpper:
        view.upper = std::move(text);
        return;
    case kWork:
        view.work = std::move(text);
        return;
    case kReadOnly:
        view.readOnly = true;
        return;
    case kSource:
        view.mounts.push_back({std::move(text), {}, false});
        return;
    case kTarget:
        view.mounts.back().target = std::move(text);
        return;
    case kMountReadOnly:
        view.mounts.back().readOnly = true;
        return;
    default:
        throw Error(ErrorCode::Internal, "read view");
    }
}

} // namespace

std::string encodeRootView(const RootView& view) {
    std::string bytes;
    put(bytes, kPlace, view.place);
    for (const std::string& lower : view.lowers)
        put(bytes, kLower, lower);
    if (!view.upper.empty()) {
        put(bytes, kUpper, view.upper);
        put(bytes, kWork, view.work);
    }
    if (view.readOnly)
        put(bytes, kReadOnly, {});
    for (const ViewMount& mount : view.mounts) {
        put(bytes, kSource, mount.source);
        put(bytes, kTarget, mount.target);
        if (mount.readOnly)
            put(bytes, kMountReadOnly, {});
    }
    return bytes;
}

RootView decodeRootView(const std::string& bytes) {
    RootView view;
    for (size_t at = 0; at < bytes.size();) {
        const char kind = bytes[at++];
        const size_t end = bytes.find('\0', at);
        if (end == std::string::npos)
            throw Error(ErrorCode::Internal, "read view");
        take(view, kind, bytes.substr(at, end - at));
        at = end + 1;
    }
    return view;
}

} // namespace outcrop
