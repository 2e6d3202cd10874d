// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/pack_tar.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

namespace outcrop {

namespace {

constexpr size_t kBlock = 512;

/// POSIX.1-1988 ustar, IEEE Std 1003.1 "pax": fields are octal text.
struct UstarHeader {
    char name[100];
    char mode[8];
    char uid[8];
    char gid[8];
    char size[12];
    char mtime[12];
    char checksum[8];
    char type;
    char linkName[100];
    char magic[8];
    char userName[32];
    char groupName[32];
    char devMajor[8];
    char devMinor[8];
    char prefix[155];
    char padding[12];
};
static_assert(sizeof(UstarHeader) == kBlock);

template <size_t N>
bool fits(const char (&)[N], uint64_t value) {
    return value < (uint64_t(1) << (3 * (N - 1)));
}

/// Zero where it does not fit: a pax record has the value then.
template <size_t N>
void putOctal(char (&field)[N], uint64_t value) {
    if (!fits(field, value))
        value = 0;
    for (size_t i = N - 1; i-- > 0; value >>= 3)
        field[i] = static_cast<char>('0' + (value & 7));
}

template <size_t N>
void putText(char (&field)[N], std::string_view text) {
    text.copy(field, N);
}

char typeFlag(const FileEntry& entry) {
    if (entry.hardlink)
        return '1';
    switch (entry.type) {
    case FileType::Symlink:
        return '2';
    case FileType::CharDevice:
        return '3';
    case FileType::BlockDevice:
        return '4';
    case FileType::Directory:
        return '5';
    case FileType::Fifo:
        return '6';
    default:
        return '0';
    }
}

void addRecord(std::string& records, const std::string& key, std::string_view value) {
    // The length counts itself.
    const size_t rest = key.size() + value.size() + 3;
    size_t length = rest + 1;
    while (std::to_string(length).size() + rest != length)
        length = std::to_string(length).size() + rest;
    records += std::to_string(length) + " " + key + "=";
    records.append(value).append("\n");
}

bool isUtf8(std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const size_t length = lead < 0x80       ? 1
                              : lead >> 5 == 6  ? 2
                              : lead >> 4 == 14 ? 3
                              : lead >> 3 == 30 ? 4
                                                : 0;
        if (length == 0 || i + length > text.size())
            return false;
        for (size_t k = 1; k < length; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0) != 0x80)
                return false;
        i += length;
    }
    return true;
}

std::string paxTime(int64_t seconds, uint32_t nanoseconds) {
    // pax has one decimal number: -0.25 is second -1 and 750000000 nanoseconds.
    const bool negative = seconds < 0;
    if (negative && nanoseconds != 0) {
        seconds += 1;
        nanoseconds = 1'000'000'000 - nanoseconds;
    }
    const uint64_t whole = negative ? 0 - static_cast<uint64_t>(seconds) : static_cast<uint64_t>(seconds);
    std::string text = (negative ? "-" : "") + std::to_string(whole);
    if (nanoseconds == 0)
        return text;
    std::array<char, 16> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%09u", nanoseconds);
    text += fraction.data();
    while (text.back() == '0')
        text.pop_back();
    return text;
}

std::string paxRecords(const UstarHeader& header, std::string_view name, std::string_view linkName,
                       const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs) {
    std::string records;
    const bool longName = name.size() > sizeof header.name;
    const bool longLink = linkName.size() > sizeof header.linkName;
    if ((longName && !isUtf8(name)) || (longLink && !isUtf8(linkName)))
        addRecord(records, "hdrcharset", "BINARY");
    if (longName)
        addRecord(records, "path", name);
    if (longLink)
        addRecord(records, "linkpath", linkName);
    if (!fits(header.size, entry.size))
        addRecord(records, "size", std::to_string(entry.size));
    if (!fits(header.uid, entry.uid))
        addRecord(records, "uid", std::to_string(entry.uid));
    if (!fits(header.gid, entry.gid))
        addRecord(records, "gid", std::to_string(entry.gid));
    if (entry.mtime < 0 || entry.mtimeNs != 0 || !fits(header.mtime, static_cast<uint64_t>(entry.mtime)))
        addRecord(records, "mtime", paxTime(entry.mtime, entry.mtimeNs));
    for (const auto& [key, value] : xattrs)
        if (key.find('=') == std::string::npos) // could not be read back
            addRecord(records, "SCHILY.xattr." + key, value);
    return records;
}

void putChecksum(UstarHeader& header) {
    std::memset(header.checksum, ' ', sizeof header.checksum);
    const auto* bytes = reinterpret_cast<const unsigned char*>(&header);
    uint32_t sum = 0;
    for (size_t i = 0; i < kBlock; ++i)
        sum += bytes[i];
    char digits[7];
    putOctal(digits, sum);
    std::memcpy(header.checksum, digits, 6);
    header.checksum[6] = 0;
}

UstarHeader emptyHeader() {
    UstarHeader header{};
    std::memcpy(header.magic, "ustar\00000", sizeof header.magic);
    return header;
}

} // namespace

void TarWriter::put(const void* data, size_t size) {
    m_position += size;
    m_output({static_cast<const uint8_t*>(data), size});
}

void TarWriter::pad() {
    static constexpr std::array<char, kBlock> kZeros{};
    if (const size_t over = m_position % kBlock; over != 0)
        put(kZeros.data(), kBlock - over);
}

void TarWriter::putExtended(const std::string& records) {
    UstarHeader header = emptyHeader();
    putText(header.name, "PaxHeaders/entry");
    putOctal(header.mode, 0644);
    putOctal(header.uid, 0);
    putOctal(header.gid, 0);
    putOctal(header.size, records.size());
    putOctal(header.mtime, 0);
    header.type = 'x';
    putChecksum(header);
    put(&header, sizeof header);
    put(records.data(), records.size());
    pad();
}

std::string tarMemberName(std::string_view path) {
    return path == "/" ? "./" : std::string(path.substr(1));
}

void TarWriter::header(std::string_view entryName, const FileEntry& entry, std::string_view linkName,
                       const FileTreeBuilder::Xattrs& xattrs) {
    std::string name(entryName);
    if (entry.type == FileType::Directory && !name.ends_with('/'))
        name += '/';
    UstarHeader header = emptyHeader();
    FileEntry facts = entry;
    if (entry.hardlink || entry.type != FileType::Regular)
        facts.size = 0;
    const std::string records = paxRecords(header, name, linkName, facts, xattrs);
    if (!records.empty())
        putExtended(records);
    putText(header.name, name);
    putText(header.linkName, linkName);
    putOctal(header.mode, entry.mode);
    putOctal(header.uid, entry.uid);
    putOctal(header.gid, entry.gid);
    putOctal(header.size, facts.size);
    putOctal(header.mtime, static_cast<uint64_t>(std::max<int64_t>(entry.mtime, 0)));
    putOctal(header.devMajor, entry.devMajor);
    putOctal(header.devMinor, entry.devMinor);
    header.type = typeFlag(entry);
    putChecksum(header);
    put(&header, sizeof header);
}

void TarWriter::content(std::span<const uint8_t> bytes) {
    put(bytes.data(), bytes.size());
}

void TarWriter::endContent() {
    pad();
}

void TarWriter::finish() {
    static constexpr std::array<char, 2 * kBlock> kEnd{};
    put(kEnd.data(), kEnd.size());
}

} // namespace outcrop
