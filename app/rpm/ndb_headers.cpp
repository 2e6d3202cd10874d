// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// openSUSE's Packages.db. librpm reads it only from a file, and Debian's not at all; the format is a table of
// slots in front of the headers (rpm, lib/backend/ndb/rpmpkg.c), all numbers little-endian:
//   "RpmP" version generation slotpages nextindex, filled up to 32 bytes
//   slots of 16 bytes, to the end of that many pages of 4096: "Slot" index block blocks; index 0: free
//   at block * 16: "BlbS" index generation length, and the header of that length

#include "app/rpm/rpm_packages.h"
#include "core/base/error.h"

#include <algorithm>
#include <cstdint>

namespace outcrop {

namespace {

constexpr size_t kFileHeader = 32;
constexpr size_t kSlot = 16;
constexpr size_t kBlock = 16;
constexpr size_t kBlobHeader = 16;
constexpr size_t kPage = 4096;

uint32_t numberAt(std::string_view bytes, size_t at) {
    uint32_t number = 0;
    for (size_t i = 4; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

} // namespace

bool isNdb(std::string_view database) {
    return database.starts_with("RpmP");
}

void readNdbHeaders(std::string_view database, const TakeHeader& take) {
    if (database.size() < kPage || numberAt(database, 4) != 0)
        throw Error(ErrorCode::BadInput, "read rpm database", {}, "it is cut off or of another version");
    const size_t slots = std::min(database.size() / kPage, size_t(numberAt(database, 12))) * kPage;
    for (size_t slot = kFileHeader; slot + kSlot <= slots; slot += kSlot) {
        const uint32_t index = numberAt(database, slot + 4);
        const size_t blob = size_t(numberAt(database, slot + 8)) * kBlock;
        if (database.substr(slot, 4) != "Slot")
            throw Error(ErrorCode::BadInput, "read rpm database", {}, "its table is damaged");
        if (index == 0 || blob > database.size() - kBlobHeader)
            continue;
        const size_t length = numberAt(database, blob + 12);
        if (database.substr(blob, 4) == "BlbS" && numberAt(database, blob + 4) == index &&
            length <= database.size() - blob - kBlobHeader)
            take(database.substr(blob + kBlobHeader, length));
    }
}

} // namespace outcrop
