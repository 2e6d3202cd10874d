// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/file_query.h"

#include "core/base/error.h"
#include "core/base/hex.h"

#include <algorithm>
#include <charconv>

namespace outcrop {

namespace {

constexpr std::pair<char, FileType> kTypes[] = {
    {'f', FileType::Regular},    {'d', FileType::Directory},   {'l', FileType::Symlink},
    {'c', FileType::CharDevice}, {'b', FileType::BlockDevice}, {'p', FileType::Fifo},
    {'s', FileType::Socket},
};

constexpr std::pair<std::string_view, ModeTest> kModeWords[] = {
    {"setuid", {ModeTest::Want::All, 04000}},     {"setgid", {ModeTest::Want::All, 02000}},
    {"sticky", {ModeTest::Want::All, 01000}},     {"world-writable", {ModeTest::Want::All, 00002}},
    {"executable", {ModeTest::Want::Any, 00111}},
};

std::optional<uint32_t> readId(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    uint32_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size())
        throw Error(ErrorCode::BadInput, "read owner", std::string(text), "it is no number")
            .withHint("names of users are not looked up: they differ from image to image");
    return id;
}

} // namespace

bool ModeTest::fits(uint16_t mode) const {
    switch (want) {
    case Want::Exactly:
        return mode == bits;
    case Want::All:
        return (mode & bits) == bits;
    case Want::Any:
        break;
    }
    return bits == 0 || (mode & bits) != 0;
}

ModeTest ModeTest::parse(const std::string& text) {
    for (const auto& [word, test] : kModeWords)
        if (text == word)
            return test;
    ModeTest test{Want::Exactly, 0};
    std::string_view digits = text;
    if (text.starts_with('-') || text.starts_with('/')) {
        test.want = text[0] == '-' ? Want::All : Want::Any;
        digits.remove_prefix(1);
    }
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), test.bits, 8);
    if (error != std::errc() || end != digits.data() + digits.size() || test.bits > 07777)
        throw Error(ErrorCode::BadInput, "read mode", text,
                    "neither octal nor setuid, setgid, sticky, world-writable, executable, privileged");
    return test;
}

void FileQuery::takeMode(const std::string& text) {
    privileged = text == "privileged";
    mode = privileged ? std::nullopt : std::optional(ModeTest::parse(text));
}

void FileQuery::takeOwner(std::string_view text) {
    const size_t colon = text.find(':');
    uid = readId(text.substr(0, colon));
    gid = colon == std::string_view::npos ? std::nullopt : readId(text.substr(colon + 1));
}

bool FileQuery::empty() const {
    return name.empty() && regex.empty() && types.empty() && minSize == 0 &&
           maxSize == std::numeric_limits<uint64_t>::max() && !mode && !privileged && !uid && !gid && !digest;
}

std::array<uint8_t, 16> parseContentDigest(std::string_view text) {
    constexpr std::string_view kPrefix = "sha256:";
    constexpr size_t kHalf = 32;
    constexpr size_t kWhole = 64;
    std::string_view hex = text;
    if (hex.starts_with(kPrefix))
        hex.remove_prefix(kPrefix.size());
    if (!isLowerHex(hex) || (hex.size() != kHalf && hex.size() != kWhole))
        throw Error(ErrorCode::BadInput, "read digest", std::string(text),
                    "it must have 64 or 32 lower-case hexadecimal digits");
    std::array<uint8_t, 16> bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        std::from_chars(hex.data() + 2 * i, hex.data() + 2 * i + 2, bytes[i], 16);
    return bytes;
}

FileType parseFileType(char letter) {
    for (const auto& [known, type] : kTypes)
        if (letter == known)
            return type;
    throw Error(ErrorCode::BadInput, "read file type", std::string(1, letter), "it is none of f d l c b p s");
}

char fileTypeLetter(FileType type) {
    for (const auto& [letter, known] : kTypes)
        if (type == known)
            return letter;
    return 'w';
}

} // namespace outcrop
