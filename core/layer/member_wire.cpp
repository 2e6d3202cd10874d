// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/member_wire.h"

#include "core/base/error.h"

#include <algorithm>
#include <string_view>

namespace outcrop {

namespace {

constexpr std::string_view kBlobPrefix = "blob-";
constexpr std::string_view kTreePrefix = "tree-";

[[noreturn]] void refuse(const char* what) {
    throw Error(ErrorCode::BadInput, "read answer of worker", {}, what);
}

bool isCleanRelative(std::string_view path) {
    while (true) {
        const size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        if (part.empty() || part == "." || part == ".." || part.find('\0') != std::string_view::npos)
            return false;
        if (slash == path.size())
            return true;
        path.remove_prefix(slash + 1);
    }
}

void checkStaged(std::string_view name, std::string_view prefix) {
    constexpr size_t kMaxDigits = 6;
    if (name.empty())
        return;
    const std::string_view digits = name.substr(std::min(prefix.size(), name.size()));
    if (!name.starts_with(prefix) || digits.empty() || digits.size() > kMaxDigits ||
        digits.find_first_not_of("0123456789") != std::string_view::npos)
        refuse("unexpected name of a staged file");
}

Digest digestOrEmpty(const std::string& hex) {
    return hex.empty() ? Digest() : Digest::fromHex(hex);
}

} // namespace

std::string stagedBlobName(size_t number) {
    return std::string(kBlobPrefix) + std::to_string(number);
}
std::string stagedTreeName(size_t number) {
    return std::string(kTreePrefix) + std::to_string(number);
}

WireWriter encodeMember(const ArchiveMember& member) {
    WireWriter out(MessageKind::Record);
    out.text(member.name)
        .text(member.linkTarget)
        .text(member.digest.hex())
        .number(member.size)
        .text(member.stagedName);
    out.number(member.isLayer ? 1 : 0)
        .number(static_cast<uint64_t>(member.compression))
        .text(member.diffId.hex());
    out.number(member.uncompressedSize).text(member.stagedTree).shortText(member.layerError);
    return out;
}

ArchiveMember decodeMember(const std::string& record) {
    WireReader in(record);
    ArchiveMember member;
    member.name = in.text();
    member.linkTarget = in.text();
    member.digest = digestOrEmpty(in.text());
    member.size = in.number();
    member.stagedName = in.text();
    member.isLayer = in.number() != 0;
    const uint64_t compression = in.number();
    member.diffId = digestOrEmpty(in.text());
    member.uncompressedSize = in.number();
    member.stagedTree = in.text();
    member.layerError = in.text();
    in.end();
    if (!isCleanRelative(member.name) || (!member.linkTarget.empty() && !isCleanRelative(member.linkTarget)))
        refuse("member's name is not clean");
    if (compression > static_cast<uint64_t>(Compression::Bzip2))
        refuse("unknown compression");
    member.compression = static_cast<Compression>(compression);
    checkStaged(member.stagedName, kBlobPrefix);
    checkStaged(member.stagedTree, kTreePrefix);
    if (member.linkTarget.empty() == member.digest.empty())
        refuse("member is neither a link nor a file");
    if (member.isLayer && (member.diffId.empty() || member.stagedTree.empty()))
        refuse("layer without diffID or tree");
    return member;
}

} // namespace outcrop
