// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_content.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/read_at.h"
#include "core/content/content_call.h"
#include "ui/pages/shown_text.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr size_t kShownTables = 8;
constexpr uint64_t kShownRows = 200; ///< of a table, and of its changes

/// Archives that may happen to have no NUL byte where they are looked at.
bool beginsAsArchive(std::string_view bytes) {
    return bytes.starts_with("!<arch>\n") || bytes.starts_with("BZh") || bytes.starts_with("\x1f\x8b");
}

ContentRequest requestOf(const FilePlace& place) {
    ContentRequest request;
    request.name = place.name;
    request.inner = place.inner;
    request.limit = kShownRows;
    return request;
}

void addTables(FileLook& look, int file, ContentRequest request, Progress& progress,
               const std::stop_token& stop) {
    for (const SchemaObject& object : look.content.schema) {
        if (object.kind != "table" || object.rows.value_or(1) == 0 || look.tables.size() == kShownTables)
            continue;
        request.table = object.name;
        Content shown = showContent(file, request, progress, stop);
        if (shown.rows)
            look.tables.push_back(std::move(*shown.rows));
    }
}

} // namespace

namespace {

uint64_t fileSize(int file, const std::string& name) {
    struct stat status = {};
    if (fstat(file, &status) != 0)
        throw Error::fromErrno("look at", name);
    return static_cast<uint64_t>(status.st_size);
}

/// What is read on begins with a whole line.
void cutAfterLine(FileContent& content) {
    if (const size_t last = content.text.rfind('\n'); content.truncated && last != std::string::npos)
        content.text.resize(last + 1);
}

} // namespace

FileContent readContent(const std::optional<UniqueFd>& file, uint64_t most, const std::string& object) {
    FileContent content;
    if (!file || !*file)
        return content;
    content.exists = true;
    content.size = fileSize(file->get(), object);
    content.truncated = content.size > most;
    content.text.resize(static_cast<size_t>(std::min(content.size, most)));
    content.text.resize(readFull(file->get(), content.text.data(), content.text.size(), object));
    content.binary = content.text.find('\0') != std::string::npos;
    if (content.binary)
        content.text.clear();
    return content;
}

namespace {

/// A member as a file of its own in memory, so that it is read like any other.
UniqueFd unpackedMember(int file, const FilePlace& place, const std::stop_token& stop) {
    Progress quiet;
    UniqueFd memory = makeMemoryFile("outcrop-member");
    saveContent(file, requestOf(place), memory.get(), quiet, stop);
    if (::lseek(memory.get(), 0, SEEK_SET) < 0)
        throw Error::fromErrno("read member", place.inner.back());
    return memory;
}

void addPicture(FileLook& look, int file, const FilePlace& place, const std::stop_token& stop) {
    if (look.content.kind != ContentKind::Picture)
        return;
    try {
        look.picture = place.inner.empty()
                           ? readPicture(file, place.name, stop)
                           : readPicture(unpackedMember(file, place, stop).get(), place.name, stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw; // else its facts are known all the same
    }
}

/// What outcrop-content says of it; null where it could not say anything.
std::shared_ptr<const FileLook> lookAt(int file, const FilePlace& place, const std::stop_token& stop) {
    Progress quiet;
    auto look = std::make_shared<FileLook>();
    try {
        const ContentRequest request = requestOf(place);
        look->content = showContent(file, request, quiet, stop);
        addTables(*look, file, request, quiet, stop);
        addPicture(*look, file, place, stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        if (look->content.description.empty() && look->content.kind == ContentKind::Empty)
            return nullptr; // its size is known all the same
    }
    return look;
}

/// A member of an archive. Only what is shown as text is unpacked.
FileContent memberContent(int file, const FilePlace& place, uint64_t most, const std::stop_token& stop) {
    Progress quiet;
    Content known = showContent(file, requestOf(place), quiet, stop);
    FileContent content;
    content.exists = true;
    content.size = known.size;
    const bool text = known.kind == ContentKind::Text || known.kind == ContentKind::Empty;
    content.truncated = known.size > most;
    if (text && !content.truncated)
        return readContent(unpackedMember(file, place, stop), most, place.name);
    if (text) {
        for (const std::string& line : known.lines)
            content.text += line + '\n';
        return content;
    }
    content.binary = true;
    auto look = std::make_shared<FileLook>();
    look->content = std::move(known);
    addTables(*look, file, requestOf(place), quiet, stop);
    addPicture(*look, file, place, stop);
    content.look = std::move(look);
    return content;
}

/// One side of a difference; that it is no text is found, and nothing more.
FileContent sideContent(const std::optional<UniqueFd>& file, const FilePlace& place,
                        const std::stop_token& stop) {
    if (!file || !*file)
        return {};
    if (!place.inner.empty()) {
        try {
            return memberContent(file->get(), place, kDiffBytes, stop);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            return {}; // the archive of this side does not have it
        }
    }
    FileContent content = readContent(file, kDiffBytes, place.name);
    cutAfterLine(content);
    if (beginsAsArchive(content.text)) {
        content.binary = true;
        content.text.clear();
    }
    return content;
}

} // namespace

namespace {

/// Where a member comes from says nothing of its language.
void addSyntax(FileContent& content, const FilePlace& place) {
    if (content.exists && !content.binary)
        content.syntax = std::make_shared<const TextSyntax>(syntaxOf(
            QString::fromStdString(place.inner.empty() ? place.name : place.inner.back()), content.text));
}

FileContent contentOf(const std::optional<UniqueFd>& file, const FilePlace& place,
                      const std::stop_token& stop) {
    if (!place.inner.empty() && file && *file)
        return memberContent(file->get(), place, kPreviewBytes, stop);
    FileContent content = readContent(file, kPreviewBytes, place.name);
    cutAfterLine(content);
    if (!content.binary && !beginsAsArchive(content.text))
        return content;
    content.binary = true;
    content.text.clear();
    content.look = lookAt(file->get(), place, stop);
    return content;
}

} // namespace

FileContent readPart(std::optional<UniqueFd> file, const FilePlace& place, uint64_t from,
                     const std::stop_token& stop) {
    const std::optional<UniqueFd> bytes = openBytes(std::move(file), place, stop);
    // With the byte before it, which says whether a line begins there.
    const uint64_t start = from > 0 ? from - 1 : 0;
    if (bytes && ::lseek(bytes->get(), static_cast<off_t>(start), SEEK_SET) < 0)
        throw Error::fromErrno("read", place.name);
    FileContent content = readContent(bytes, kPreviewBytes + (from - start), place.name);
    const size_t before = content.text.find('\n');
    const size_t skipped = from == 0 ? 0 : before == std::string::npos ? 1 : before + 1;
    content.from = start + skipped;
    content.text.erase(0, std::min(skipped, content.text.size()));
    content.truncated = content.from + content.text.size() < content.size;
    cutAfterLine(content);
    return content;
}

FileContent readPartWith(std::optional<UniqueFd> file, const FilePlace& place, uint64_t byte,
                         const std::stop_token& stop) {
    constexpr uint64_t kBefore = 1024; ///< of a line without end
    const std::optional<UniqueFd> bytes = openBytes(std::move(file), place, stop);
    FileContent content;
    if (!bytes)
        return content;
    // So early in what is shown of its line that all that was found is in it.
    const uint64_t start = byte - std::min<uint64_t>(byte, shown_text::kOfLine / 2);
    content.exists = true;
    content.size = fileSize(bytes->get(), place.name);
    content.text = readAt(bytes->get(), start, kPreviewBytes, place.name);
    const std::string_view before = std::string_view(content.text).substr(0, byte - start);
    size_t skipped = 0;
    if (const size_t line = before.find('\n'); line != std::string_view::npos)
        skipped = line + 1;
    else if (start > 0) {
        content.midLine = true;
        skipped = before.size() - std::min<size_t>(before.size(), kBefore);
        while (skipped < before.size() && (static_cast<unsigned char>(before[skipped]) & 0xC0U) == 0x80)
            ++skipped; // not within a character
    }
    content.text.erase(0, skipped);
    content.from = start + skipped;
    content.binary = content.text.find('\0') != std::string::npos;
    content.truncated = content.from + content.text.size() < content.size;
    cutAfterLine(content);
    return content;
}

FileContent firstPart(const FileContent& content) {
    FileContent part = content;
    part.text.resize(std::min<size_t>(part.text.size(), kPreviewBytes));
    part.truncated = true;
    cutAfterLine(part);
    return part;
}

FileContent lookInto(const std::optional<UniqueFd>& file, const FilePlace& place,
                     const std::stop_token& stop) {
    FileContent content = contentOf(file, place, stop);
    addSyntax(content, place);
    return content;
}

std::optional<UniqueFd> openBytes(std::optional<UniqueFd> file, const FilePlace& place,
                                  const std::stop_token& stop) {
    if (!file || !*file || place.inner.empty())
        return file;
    Progress quiet;
    try {
        if (showContent(file->get(), requestOf(place), quiet, stop).size > kUnpackedBytes)
            throw Error(ErrorCode::BadInput, "show the bytes of", place.inner.back(),
                        "it is too large in there: save it, and look at it by itself");
        return unpackedMember(file->get(), place, stop);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        return std::nullopt; // the archive of this side does not have it
    }
}

namespace {

std::optional<UniqueFd> anotherOf(const std::optional<UniqueFd>& file, const std::string& name) {
    if (!file || !*file)
        return std::nullopt;
    UniqueFd another(::fcntl(file->get(), F_DUPFD_CLOEXEC, 0));
    if (!another)
        throw Error::fromErrno("open", name);
    return another;
}

/// What is shown of it are parts; of each side only the beginning is kept.
void compareLarge(FileComparison& comparison, const std::optional<UniqueFd>& before,
                  const std::optional<UniqueFd>& after, const FilePlace& place, Blanks blanks,
                  const std::stop_token& stop) {
    const std::optional<UniqueFd> old = openBytes(anotherOf(before, place.name), place, stop);
    const std::optional<UniqueFd> now = openBytes(anotherOf(after, place.name), place, stop);
    const int oldFile = old ? old->get() : -1;
    const int nowFile = now ? now->get() : -1;
    comparison.large = LargeDifference::of(oldFile, nowFile, place.name, stop);
    for (FileContent* side : {&comparison.before, &comparison.after}) {
        if (!comparison.large && side->exists) {
            side->binary = true;
            side->text.clear();
        } else if (side->text.size() > kPreviewBytes)
            *side = firstPart(*side);
    }
    if (!comparison.large)
        return;
    const LargeDifference::Part first =
        comparison.large->read(0, 1, oldFile, nowFile, blanks, place.name, stop);
    comparison.part = first.number;
    comparison.diff = first.diff;
}

/// Too large a member is known by its size all the same.
bool compareInParts(FileComparison& comparison, const std::optional<UniqueFd>& before,
                    const std::optional<UniqueFd>& after, const FilePlace& place, Blanks blanks,
                    const std::stop_token& stop) {
    if (!comparison.tooLarge() || comparison.binary())
        return false;
    try {
        compareLarge(comparison, before, after, place, blanks, stop);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadInput)
            throw;
    }
    return comparison.large != nullptr;
}

} // namespace

FileComparison compareFiles(const std::optional<UniqueFd>& before, const std::optional<UniqueFd>& after,
                            const FilePlace& place, Blanks blanks, const std::stop_token& stop) {
    FileComparison comparison;
    comparison.before = sideContent(before, place, stop);
    comparison.after = sideContent(after, place, stop);
    addSyntax(comparison.before, place);
    addSyntax(comparison.after, place);
    if (!comparison.tooLarge() && !comparison.binary()) {
        comparison.diff = std::make_shared<const TextDiff>(
            diffText(comparison.before.text, comparison.after.text,
                     {.algorithm = DiffAlgorithm::Histogram, .blanks = blanks}));
        comparison.lines = std::make_shared<const LinedText>(comparison.after.text);
        return comparison;
    }
    if (compareInParts(comparison, before, after, place, blanks, stop))
        return comparison;
    FileContent* only = comparison.before.exists ? &comparison.before : &comparison.after;
    if (!comparison.before.exists || !comparison.after.exists) {
        if (only->binary && !only->look)
            only->look = lookAt(only == &comparison.before ? before->get() : after->get(), place, stop);
        return comparison;
    }
    Progress quiet;
    try {
        comparison.content = std::make_shared<const ContentComparison>(
            compareContent(before->get(), requestOf(place), after->get(), requestOf(place), quiet, stop));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw; // else both sizes are known all the same
        return comparison;
    }
    if (comparison.content->after.kind == ContentKind::Picture)
        for (const auto& [side, file] : {std::pair(&comparison.before, &before), {&comparison.after, &after}})
            if (!side->look)
                side->look = lookAt((*file)->get(), place, stop);
    return comparison;
}

size_t FileAnswer::bytes() const {
    size_t sum = 1;
    if (plain)
        sum += plain->text.size();
    if (comparison)
        sum += comparison->before.text.size() + comparison->after.text.size();
    return sum;
}

} // namespace outcrop::ui
