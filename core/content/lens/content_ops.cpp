// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/content_ops.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/content/content_wire.h"
#include "core/content/lens/lenses.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace outcrop {

namespace {

/// What a file is, before a lens is put on it.
struct OpenContent {
    FoundContent found;
    MagicWords words;
    Content content;
};

std::string fileDigest(const ContentFile& file, Budget& budget) {
    Sha256 hash;
    const bool whole = file.forEachPiece(budget, [&](std::string_view piece) { hash.update(piece); });
    return whole ? hash.finishHex() : std::string();
}

OpenContent openContent(const ContentFile& outer, const ContentRequest& request, Budget& budget) {
    OpenContent open{findContent(outer, request, budget), {}, {}};
    const ContentFile& file = open.found.file;
    open.words = magicWords(file.readAt(0, kMagicBytes));
    Content& content = open.content;
    content.name = file.name() + (open.found.below.empty() ? "" : "!/" + open.found.below);
    content.size = file.size();
    content.description = open.words.description;
    content.mediaType = open.words.mediaType;
    content.kind = contentKindOf(file, open.words, budget);
    // Of its own: a hole of petabytes costs the digest, not the lens.
    Budget reading(Budget::kBytes, std::chrono::seconds(20));
    content.sha256 = fileDigest(file, reading);
    if (content.sha256.empty())
        content.notes.emplace_back("no digest was made: that takes too long");
    return open;
}

void showBytes(const ContentFile& file, const ByteRange& range, Content& content) {
    content.bytesOffset = std::min(range.offset, file.size());
    content.bytes = file.readAt(content.bytesOffset, std::min(range.length, kMaxShownBytes));
}

void applyLens(OpenContent& open, const ContentRequest& request, Budget& budget) {
    const ContentFile& file = open.found.file;
    Content& content = open.content;
    switch (content.kind) {
    case ContentKind::Empty:
        break;
    case ContentKind::Text:
        return showText(file, open.words, std::min(request.limit, kMaxShownRows), budget, content);
    case ContentKind::Archive:
        return showArchive(file, open.found.below, budget, content);
    case ContentKind::Database:
        return showDatabase(file, request, content);
    case ContentKind::Elf:
        return showElf(file, content);
    case ContentKind::Picture:
        return showPicture(open.words, content);
    case ContentKind::Binary:
        if (!request.hex)
            showBytes(file, {}, content);
        return showBinary(file, budget, content);
    }
}

/// What is wrong with a file is told beside what could be read of it.
void applyLensSafely(OpenContent& open, const ContentRequest& request, Budget& budget) {
    try {
        applyLens(open, request, budget);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadInput && error.code() != ErrorCode::Unsupported)
            throw;
        if (!request.table.empty() && open.content.damage.empty() && error.code() == ErrorCode::Unsupported)
            throw;
        open.content.damage = error.what();
    }
}

void answer(WorkerSide& side, size_t input, const std::string& bytes) {
    writeFull(side.input(input), bytes.data(), bytes.size(), "answer");
}

bool identical(const ContentFile& before, const ContentFile& after, Budget& budget) {
    if (before.size() != after.size())
        return false;
    std::string other;
    uint64_t offset = 0;
    bool same = true;
    const bool whole = after.forEachPiece(budget, [&](std::string_view piece) {
        other.resize(piece.size());
        same = same && before.readAt(offset, other.data(), other.size()) == piece.size() &&
               std::memcmp(other.data(), piece.data(), piece.size()) == 0;
        offset += piece.size();
    });
    return same && whole;
}

void compareFacts(const std::vector<ContentFact>& before, const std::vector<ContentFact>& after,
                  std::vector<FactChange>& changes) {
    for (const ContentFact& fact : before)
        if (std::ranges::find(after, fact.name, &ContentFact::name) == after.end())
            changes.push_back({ChangeKind::Removed, fact, {fact.name, fact.form, {}}});
    for (const ContentFact& fact : after) {
        const auto old = std::ranges::find(before, fact.name, &ContentFact::name);
        if (old == before.end())
            changes.push_back({ChangeKind::Added, {fact.name, fact.form, {}}, fact});
        else if (*old != fact)
            changes.push_back({ChangeKind::Changed, *old, fact});
    }
}

void compareSections(const Content& before, const Content& after, ContentComparison& comparison) {
    std::map<std::string, const ElfSection*> was;
    for (const ElfSection& section : before.sections)
        was.emplace(section.name, &section);
    for (const ElfSection& section : after.sections) {
        const auto old = was.find(section.name);
        if (old != was.end() && old->second->size == section.size) {
            was.erase(old);
            continue;
        }
        comparison.sectionsAfter.push_back(section);
        if (old == was.end())
            continue;
        comparison.sectionsBefore.push_back(*old->second);
        was.erase(old);
    }
    for (const auto& [name, section] : was)
        comparison.sectionsBefore.push_back(*section);
}

/// A lens that both fit under. What is not the same kind is compared as bytes.
void compareByLens(const OpenContent& before, const OpenContent& after, uint64_t limit, Budget& budget,
                   ContentComparison& comparison) {
    const ContentFile& was = before.found.file;
    const ContentFile& is = after.found.file;
    const bool sameKind = before.content.kind == after.content.kind;
    // Line by line is for who asks, with libgit2; what is too large for that is compared as bytes.
    constexpr uint64_t kMaxLines = 16ULL << 20;
    if (sameKind && after.content.kind == ContentKind::Text && was.size() <= kMaxLines &&
        is.size() <= kMaxLines)
        return;
    if (sameKind && after.content.kind == ContentKind::Archive)
        return compareArchives(was, before.found.below, is, after.found.below, budget, comparison);
    if (sameKind && after.content.kind == ContentKind::Database)
        return compareDatabases(was, is, limit, comparison);
    compareChunks(was, is, budget, comparison);
}

void dropDetails(Content& content) {
    content.members.clear();
    content.schema.clear();
    content.sections.clear();
    content.lines.clear();
    content.bytes.reset();
}

} // namespace

void runShowContent(WorkerSide& side) {
    const ContentRequest request = decodeContentRequest(side.inputBytes(1));
    Budget budget;
    OpenContent open = openContent(ContentFile(side.input(0), request.name), request, budget);
    applyLensSafely(open, request, budget);
    if (request.hex)
        showBytes(open.found.file, *request.hex, open.content);
    answer(side, 2, encodeContent(open.content));
}

void runSaveContent(WorkerSide& side) {
    const ContentRequest request = decodeContentRequest(side.inputBytes(1));
    Budget budget = Budget::unlimited();
    const uint64_t written =
        writeContent(ContentFile(side.input(0), request.name), request, side.input(2), budget);
    side.record(WireWriter(MessageKind::Record).number(written));
}

void runCompareContent(WorkerSide& side) {
    const ContentRequest requestBefore = decodeContentRequest(side.inputBytes(1));
    const ContentRequest requestAfter = decodeContentRequest(side.inputBytes(3));
    Budget budget;
    OpenContent before = openContent(ContentFile(side.input(0), requestBefore.name), requestBefore, budget);
    OpenContent after = openContent(ContentFile(side.input(2), requestAfter.name), requestAfter, budget);
    ContentComparison comparison;
    comparison.identical =
        identical(before.found.file, after.found.file, budget) && before.found.below == after.found.below;
    if (!comparison.identical) {
        applyLensSafely(before, requestBefore, budget);
        applyLensSafely(after, requestAfter, budget);
        compareFacts(before.content.facts, after.content.facts, comparison.facts);
        compareSections(before.content, after.content, comparison);
        try {
            compareByLens(before, after, requestBefore.limit, budget, comparison);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadInput && error.code() != ErrorCode::Unsupported)
                throw;
            comparison.damage = error.what();
        }
    }
    dropDetails(before.content);
    dropDetails(after.content);
    comparison.before = std::move(before.content);
    comparison.after = std::move(after.content);
    answer(side, 4, encodeContentComparison(comparison));
}

void startContentLibraries() {
    openMagic();
}

} // namespace outcrop
