// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/scan_wire.h"

#include "core/base/error.h"

#include <string_view>
#include <utility>

namespace outcrop {

namespace {

/// The fields of a message without its limit; WireReader takes them out again.
class RequestBytes {
public:
    void number(uint64_t value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof(value)); }
    void flag(bool value) { number(value ? 1 : 0); }
    void text(std::string_view value) {
        number(value.size());
        m_bytes.append(value);
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes = std::string(1, static_cast<char>(MessageKind::Record));
};

WireWriter begin(const ScanPlace& place) {
    WireWriter out(MessageKind::Record);
    out.text(place.path).number(place.tarOffset);
    return out;
}

[[noreturn]] void refuse(const char* what) {
    throw Error(ErrorCode::BadInput, "read answer of worker", {}, what);
}

ScanPlace readPlace(WireReader& in) {
    ScanPlace place;
    place.path = in.text();
    place.tarOffset = in.number();
    if (place.path.find('\0') != std::string::npos)
        refuse("path holds a zero byte");
    return place;
}

template <class Enum>
Enum readEnum(WireReader& in, Enum last) {
    const uint64_t value = in.number();
    if (value > static_cast<uint64_t>(last))
        refuse("unknown kind of row");
    return static_cast<Enum>(value);
}

} // namespace

std::string encodeScanRequest(const ScanRequest& request) {
    RequestBytes out;
    out.number(static_cast<uint64_t>(request.lens));
    out.text(request.content.pattern);
    out.flag(request.content.fixed);
    out.flag(request.content.ignoreCase);
    out.flag(request.content.binary);
    out.flag(request.content.multiline);
    out.flag(request.selection.everything);
    out.number(request.selection.maxFileSize);
    out.number(request.selection.maxRows);
    out.number(request.selection.offsets.size());
    for (const uint64_t offset : request.selection.offsets)
        out.number(offset);
    out.number(request.selection.paths.size());
    for (const std::string& path : request.selection.paths)
        out.text(path);
    return out.take();
}

ScanRequest decodeScanRequest(const std::string& bytes) {
    WireReader in(bytes);
    ScanRequest request;
    request.lens = readEnum(in, ScanLens::Index);
    request.content.pattern = in.text();
    request.content.fixed = in.number() != 0;
    request.content.ignoreCase = in.number() != 0;
    request.content.binary = in.number() != 0;
    request.content.multiline = in.number() != 0;
    request.selection.everything = in.number() != 0;
    request.selection.maxFileSize = in.number();
    request.selection.maxRows = in.number();
    for (uint64_t left = in.number(); left > 0; --left)
        request.selection.offsets.push_back(in.number());
    for (uint64_t left = in.number(); left > 0; --left)
        request.selection.paths.push_back(in.text());
    in.end();
    return request;
}

WireWriter encodeRow(const ContentMatch& row) {
    WireWriter out = begin(row.place);
    return out.number(row.line).shortText(row.excerpt);
}

WireWriter encodeRow(const SecretMatch& row) {
    WireWriter out = begin(row.place);
    out.number(row.line).shortText(row.rule).number(static_cast<uint64_t>(row.confidence));
    return out.shortText(row.text);
}

WireWriter encodeRow(const PackageRow& row) {
    WireWriter out = begin(row.place);
    out.number(static_cast<uint64_t>(row.manager)).shortText(row.name).shortText(row.version);
    return out.shortText(row.architecture).number(row.size);
}

WireWriter encodeTotals(const ScanTotals& totals) {
    WireWriter out(MessageKind::Record);
    out.number(totals.files).number(totals.bytes).number(totals.tooLarge);
    return out.number(totals.binary).number(totals.limited ? 1 : 0).number(totals.indexDamaged ? 1 : 0);
}

void decodeRow(const std::string& record, ContentMatch& row) {
    WireReader in(record);
    row.place = readPlace(in);
    row.line = in.number();
    row.excerpt = in.text();
    in.end();
}

void decodeRow(const std::string& record, SecretMatch& row) {
    WireReader in(record);
    row.place = readPlace(in);
    row.line = in.number();
    row.rule = in.text();
    row.confidence = readEnum(in, Confidence::High);
    row.text = in.text();
    in.end();
}

void decodeRow(const std::string& record, PackageRow& row) {
    WireReader in(record);
    row.place = readPlace(in);
    row.manager = readEnum(in, PackageManager::Rpm);
    row.name = in.text();
    row.version = in.text();
    row.architecture = in.text();
    row.size = in.number();
    in.end();
}

ScanTotals decodeTotals(const std::string& record) {
    WireReader in(record);
    ScanTotals totals;
    totals.files = in.number();
    totals.bytes = in.number();
    totals.tooLarge = in.number();
    totals.binary = in.number();
    totals.limited = in.number() != 0;
    totals.indexDamaged = in.number() != 0;
    in.end();
    return totals;
}

} // namespace outcrop
