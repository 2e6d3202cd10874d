// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/rpm/rpm_packages.h"

#include <memory>
#include <rpm/header.h>
#include <rpm/rpmlog.h>
#include <rpm/rpmtag.h>
#include <string>

namespace outcrop {

namespace {

struct FreeHeader {
    void operator()(Header header) const { ::headerFree(header); }
};
using RpmHeader = std::unique_ptr<std::remove_pointer_t<Header>, FreeHeader>;

std::string text(const RpmHeader& header, rpmTag tag) {
    const char* value = ::headerGetString(header.get(), tag);
    return value ? value : "";
}

/// As `rpm -qa` shows it, with the epoch where there is one.
std::string versionOf(const RpmHeader& header) {
    std::string version = text(header, RPMTAG_VERSION);
    if (const std::string release = text(header, RPMTAG_RELEASE); !release.empty())
        version += "-" + release;
    if (::headerIsEntry(header.get(), RPMTAG_EPOCH))
        version = std::to_string(::headerGetNumber(header.get(), RPMTAG_EPOCH)) + ":" + version;
    return version;
}

} // namespace

std::vector<PackageRow> rpmPackages(std::string_view database) {
    ::rpmlogSetMask(0); // what it finds wrong with a header would go to our caller's terminal
    std::vector<PackageRow> rows;
    const TakeHeader take = [&rows](std::string_view bytes) {
        const RpmHeader header(::headerImport(const_cast<char*>(bytes.data()),
                                              static_cast<unsigned>(bytes.size()), HEADERIMPORT_COPY));
        if (!header)
            return; // damaged; the others may be well
        PackageRow row;
        row.manager = PackageManager::Rpm;
        row.name = text(header, RPMTAG_NAME);
        row.version = versionOf(header);
        row.architecture = text(header, RPMTAG_ARCH);
        row.size = ::headerGetNumber(header.get(), RPMTAG_LONGSIZE);
        if (!row.name.empty())
            rows.push_back(std::move(row));
    };
    if (isNdb(database))
        readNdbHeaders(database, take);
    else if (isBerkeleyHash(database))
        readBerkeleyHeaders(database, take);
    else
        readSqliteHeaders(database, take);
    return rows;
}

} // namespace outcrop
