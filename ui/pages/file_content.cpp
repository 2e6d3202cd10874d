// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_content.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/content/content_call.h"

#include <algorithm>
#include <sys/stat.h>

namespace outcrop::ui {

namespace {

constexpr size_t kShownTables = 8;
constexpr uint64_t kRowsOfTable = 10;

/// Archives that may happen to have no NUL byte where they are looked at.
bool beginsAsArchive(std::string_view bytes) {
    return bytes.starts_with("!<arch>\n") || bytes.starts_with("BZh") || bytes.starts_with("\x1f\x8b");
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

FileContent readContent(const std::optional<UniqueFd>& file, uint64_t most, const std::string& object) {
    FileContent content;
    if (!file || !*file)
        return content;
    struct stat status = {};
    if (fstat(file->get(), &status) != 0)
        throw Error::fromErrno("look at", object);
    content.exists = true;
    content.size = static_cast<uint64_t>(status.st_size);
    content.truncated = content.size > most;
    content.text.resize(static_cast<size_t>(std::min(content.size, most)));
    content.text.resize(readFull(file->get(), content.text.data(), content.text.size(), object));
    content.binary = content.text.find('\0') != std::string::npos;
    if (content.binary)
        content.text.clear();
    return content;
}

FileContent lookInto(const std::optional<UniqueFd>& file, const std::string& object,
                     const std::stop_token& stop) {
    FileContent content = readContent(file, kPreviewBytes, object);
    if (!content.binary && !beginsAsArchive(content.text))
        return content;
    content.binary = true;
    content.text.clear();
    Progress quiet;
    auto look = std::make_shared<FileLook>();
    try {
        ContentRequest request;
        request.name = object;
        request.limit = kRowsOfTable;
        look->content = showContent(file->get(), request, quiet, stop);
        addTables(*look, file->get(), request, quiet, stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        if (look->content.description.empty())
            return content; // its size is known all the same
    }
    content.look = std::move(look);
    return content;
}

FileComparison compareContents(FileContent before, FileContent after) {
    FileComparison comparison{std::move(before), std::move(after), nullptr};
    if (!comparison.tooLarge() && !comparison.binary())
        comparison.diff =
            std::make_shared<const TextDiff>(diffText(comparison.before.text, comparison.after.text));
    return comparison;
}

} // namespace outcrop::ui
