// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/content/lens/archive_walk.h"
#include "core/content/lens/fact_list.h"
#include "core/content/lens/lenses.h"

#include <algorithm>
#include <map>

namespace outcrop {

namespace {

constexpr size_t kMaxMembers = 100'000;
constexpr size_t kMaxMemberNames = 64U << 20; ///< bytes of all their names

/// How many members, and names, are told of an archive.
class MemberLimit {
public:
    bool take(const ContentMember& member) {
        ++m_count;
        m_names += member.path.size() + member.linkTarget.size();
        return m_count <= kMaxMembers && m_names <= kMaxMemberNames;
    }
    static std::string note(const std::string& name) {
        return name + " has more members than " + std::to_string(kMaxMembers) +
               ", or names of more than 64 MB: the rest is left out";
    }

private:
    size_t m_count = 0;
    size_t m_names = 0;
};

void archiveFacts(const ContentFile& file, Budget& budget, Content& content) {
    const ArchiveReader reader = ArchiveReader::mustOpen(file, budget);
    FactList facts(content.facts);
    facts.text("format", reader.isDebian() ? "Debian package" : reader.format());
    facts.text("compression", reader.compression());
}

/// What two members are compared by.
struct ComparedMember {
    ContentMember member;
    std::string digest; ///< of a regular file's content; empty if it cannot be read
};

std::string digestOf(const ContentMember& member, ArchiveReader& reader) {
    if (member.type != FileType::Regular || member.hardlink || member.encrypted)
        return {};
    Sha256 hash;
    std::string_view bytes;
    while (reader.read(bytes))
        hash.update(bytes);
    return hash.finishHex();
}

using ComparedMembers = std::map<std::string, ComparedMember>;

ComparedMembers readMembers(const ContentFile& file, const std::string& below, Budget& budget,
                            ContentComparison& comparison) {
    ComparedMembers members;
    MemberLimit limit;
    bool encrypted = false;
    walkArchive(file, budget, [&](ContentMember& member, ArchiveReader& reader) {
        if (!limit.take(member)) {
            comparison.notes.push_back(MemberLimit::note(file.name()));
            return false;
        }
        encrypted = encrypted || member.encrypted;
        const std::string path = memberPath(member.path);
        std::string digest = digestOf(member, reader);
        members.insert_or_assign(path, ComparedMember{std::move(member), std::move(digest)});
        return true;
    });
    if (encrypted)
        comparison.notes.push_back(file.name() + " has encrypted members: their content is not compared");
    // A further name of a file is compared by what it names.
    for (auto& [path, compared] : members)
        if (compared.member.hardlink)
            if (const auto named = members.find(memberPath(compared.member.linkTarget));
                named != members.end()) {
                compared.digest = named->second.digest;
                compared.member.size = named->second.member.size;
            }
    if (below.empty())
        return members;
    ComparedMembers part; // only now: a link may name what lies elsewhere
    for (auto& [path, compared] : members)
        if (path.starts_with(below))
            part.emplace(path.substr(below.size()), std::move(compared));
    return part;
}

std::vector<std::string> memberFacts(const ComparedMember& before, const ComparedMember& after, bool& time) {
    std::vector<std::string> what;
    const ContentMember& was = before.member;
    const ContentMember& is = after.member;
    if (was.type != is.type)
        what.emplace_back("type");
    else if (is.type == FileType::Regular && (before.digest != after.digest || was.encrypted != is.encrypted))
        what.emplace_back("content");
    else if (is.type == FileType::Symlink && was.linkTarget != is.linkTarget)
        what.emplace_back("target");
    if (was.mode != is.mode)
        what.emplace_back("mode");
    if (was.uid != is.uid || was.gid != is.gid)
        what.emplace_back("owner");
    time = was.mtime != is.mtime;
    return what;
}

std::optional<uint64_t> fileSizeOf(const ContentMember& member) {
    return member.type == FileType::Regular ? member.size : std::nullopt;
}

void compareMember(const std::string& path, const ComparedMember& before, const ComparedMember& after,
                   ContentComparison& comparison) {
    bool time = false;
    std::vector<std::string> what = memberFacts(before, after, time);
    if (what.empty()) {
        comparison.membersOnlyTime += time ? 1 : 0;
        return;
    }
    if (time)
        what.emplace_back("time");
    comparison.members.push_back(
        {ChangeKind::Changed, path, std::move(what), fileSizeOf(before.member), fileSizeOf(after.member)});
}

} // namespace

void showArchive(const ContentFile& file, const std::string& below, Budget& budget, Content& content) {
    archiveFacts(file, budget, content);
    MemberLimit limit;
    uint64_t files = 0;
    uint64_t bytes = 0;
    bool sized = true;
    walkArchive(file, budget, [&](ContentMember& member, ArchiveReader&) {
        if (!limit.take(member)) {
            content.notes.push_back(MemberLimit::note(file.name()));
            return false;
        }
        if (!below.empty() && !memberPath(member.path).starts_with(below))
            return true;
        files += member.type == FileType::Regular ? 1 : 0;
        bytes += member.size.value_or(0);
        sized = sized && (member.size || member.type != FileType::Regular);
        content.members.push_back(std::move(member));
        return true;
    });
    FactList facts(content.facts);
    facts.number("members", content.members.size());
    facts.number("files", files);
    if (sized)
        content.facts.push_back({"unpacked", FactForm::Size, {std::to_string(bytes)}});
}

void compareArchives(const ContentFile& before, const std::string& belowBefore, const ContentFile& after,
                     const std::string& belowAfter, Budget& budget, ContentComparison& comparison) {
    const ComparedMembers was = readMembers(before, belowBefore, budget, comparison);
    const ComparedMembers is = readMembers(after, belowAfter, budget, comparison);
    for (const auto& [path, compared] : was)
        if (!is.contains(path))
            comparison.members.push_back(
                {ChangeKind::Removed, path, {}, fileSizeOf(compared.member), std::nullopt});
    for (const auto& [path, compared] : is) {
        if (const auto old = was.find(path); old != was.end())
            compareMember(path, old->second, compared, comparison);
        else
            comparison.members.push_back(
                {ChangeKind::Added, path, {}, std::nullopt, fileSizeOf(compared.member)});
    }
    std::ranges::stable_sort(comparison.members, {}, &MemberChange::path);
}

} // namespace outcrop
