// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/archive_walk.h"

#include "core/base/error.h"
#include "core/content/lens/lenses.h"

namespace outcrop {

namespace {

using Visit = std::function<bool(ContentMember& member, ArchiveReader& reader)>;

bool walkMembers(const ContentFile& file, const std::string& prefix, Budget& budget, const Visit& visit) {
    ArchiveReader reader = ArchiveReader::mustOpen(file, budget);
    const bool debian = prefix.empty() && reader.isDebian();
    while (const ContentMember* read = reader.next()) {
        ContentMember member = *read;
        const std::string name = memberPath(member.path);
        if (!prefix.empty()) // which a name such as "./usr/bin/" would not fit behind
            member.path = prefix + name;
        if (!visit(member, reader))
            return false;
        if (!debian || (!name.starts_with("control.tar") && !name.starts_with("data.tar")))
            continue;
        ContentRequest inside;
        inside.inner = {name};
        const FoundContent found = findContent(file, inside, budget);
        if (!walkMembers(found.file, name + "!/", budget, visit))
            return false;
    }
    return true;
}

} // namespace

void walkArchive(const ContentFile& file, Budget& budget, const Visit& visit) {
    walkMembers(file, {}, budget, visit);
}

} // namespace outcrop
