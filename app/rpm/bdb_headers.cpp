// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Packages as rpm wrote it before 4.16: a hash of Berkeley DB. librpm and libdb open one by its path only,
// and the sandbox has none. The format (db.h, db_page.h): pages of one size.
//
// Every page: its number at 8, the next one's at 16, how many items at 20 (in an overflow page: how many
// bytes at 22), its type at 25, then the offsets of its items. The first page: magic at 12, page size at 20,
// type 8. An item ends where the one before it begins; keys and values, which are the headers, take turns. It
// is its type, then its bytes (type 1), or the overflow page it begins in at 4 and its length at 8 (type 3).

#include "app/rpm/rpm_packages.h"
#include "core/base/error.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

namespace outcrop {

namespace {

constexpr uint32_t kHashMagic = 0x061561;
constexpr size_t kPageHeader = 26;
constexpr size_t kSmallestPage = 512;
constexpr size_t kLargestPage = 65536;
constexpr unsigned char kHashMeta = 8;
constexpr unsigned char kUnsortedHash = 2;
constexpr unsigned char kHash = 13;
constexpr unsigned char kOverflow = 7;
constexpr char kInPage = 1;
constexpr char kOffPage = 3;

[[noreturn]] void failDamaged() {
    throw Error(ErrorCode::BadInput, "read rpm database", {}, "it is cut off or damaged");
}

class HashPages {
public:
    explicit HashPages(std::string_view database) : m_bytes(database) {
        if (database.size() < kSmallestPage)
            failDamaged();
        m_swapped = number32(database, 12) != kHashMagic;
        m_pageSize = number32(database, 20);
        const bool whole = m_pageSize >= kSmallestPage && m_pageSize <= kLargestPage &&
                           std::has_single_bit(m_pageSize) && database.size() >= m_pageSize;
        if (!whole || number32(database, 12) != kHashMagic || typeOf(database) != kHashMeta)
            failDamaged();
        m_bytes = database.substr(0, database.size() / m_pageSize * m_pageSize);
        m_left = m_bytes.size();
    }

    void values(const TakeHeader& take) {
        for (uint32_t number = 1; number < m_bytes.size() / m_pageSize; ++number)
            if (const std::string_view page = pageAt(number);
                typeOf(page) == kHash || typeOf(page) == kUnsortedHash)
                valuesOf(page, take);
    }

private:
    void valuesOf(std::string_view page, const TakeHeader& take) {
        const size_t items = number16(page, 20);
        if (kPageHeader + items * 2 > page.size())
            failDamaged();
        for (size_t item = 1; item < items; item += 2) {
            const size_t begin = number16(page, kPageHeader + item * 2);
            const size_t end = number16(page, kPageHeader + item * 2 - 2); // where its key begins
            if (begin >= end || end > page.size())
                failDamaged();
            value(page.substr(begin, end - begin), take);
        }
    }

    void value(std::string_view item, const TakeHeader& take) {
        constexpr size_t kOffPageSize = 12;
        constexpr size_t kCounter = 4; // of the packages ever installed, beside their headers
        if (item[0] == kInPage && item.size() > 1 + kCounter)
            take(item.substr(1));
        else if (item[0] == kOffPage && item.size() >= kOffPageSize)
            take(overflow(number32(item, 4), number32(item, 8)));
    }

    /// Each page belongs to one value, so that more than there is in all means a ring.
    std::string overflow(uint32_t number, size_t length) {
        std::string bytes;
        while (bytes.size() < length) {
            const std::string_view page = pageAt(number);
            const size_t used = number16(page, 22);
            if (typeOf(page) != kOverflow || used == 0 || kPageHeader + used > page.size() ||
                m_left < m_pageSize)
                failDamaged();
            m_left -= m_pageSize;
            bytes += page.substr(kPageHeader, used);
            number = number32(page, 16);
        }
        bytes.resize(length);
        return bytes;
    }

    std::string_view pageAt(uint32_t number) const {
        if (number == 0 || number >= m_bytes.size() / m_pageSize)
            failDamaged();
        return m_bytes.substr(size_t(number) * m_pageSize, m_pageSize);
    }
    static unsigned char typeOf(std::string_view page) { return static_cast<unsigned char>(page[25]); }
    uint32_t number32(std::string_view bytes, size_t at) const {
        uint32_t number = 0;
        std::memcpy(&number, bytes.data() + at, sizeof number);
        return m_swapped ? __builtin_bswap32(number) : number;
    }
    uint16_t number16(std::string_view bytes, size_t at) const {
        uint16_t number = 0;
        std::memcpy(&number, bytes.data() + at, sizeof number);
        return m_swapped ? __builtin_bswap16(number) : number;
    }

    std::string_view m_bytes;
    size_t m_pageSize = 0;
    size_t m_left = 0;      ///< bytes of pages that no value has had yet
    bool m_swapped = false; ///< the other byte order than ours: both are written
};

} // namespace

bool isBerkeleyHash(std::string_view database) {
    if (database.size() < kSmallestPage)
        return false;
    uint32_t magic = 0;
    std::memcpy(&magic, database.data() + 12, sizeof magic);
    return magic == kHashMagic || magic == __builtin_bswap32(kHashMagic);
}

void readBerkeleyHeaders(std::string_view database, const TakeHeader& take) {
    HashPages(database).values(take);
}

} // namespace outcrop
