// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/rpm/rpm_packages.h"
#include "core/content/lens/database.h"

#include <unistd.h>

namespace outcrop {

void readSqliteHeaders(std::string_view bytes, const TakeHeader& take) {
    UniqueFd memory = makeMemoryFile("rpmdb");
    writeFull(memory.get(), bytes.data(), bytes.size(), "rpm database");
    const ContentFile file(std::move(memory), "rpm database");
    const Database database(file);
    SqlStatement packages = database.prepare("SELECT blob FROM Packages ORDER BY hnum");
    while (packages.step())
        take(packages.bytes(0));
}

} // namespace outcrop
