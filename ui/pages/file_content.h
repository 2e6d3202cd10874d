// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/content/content_change.h"
#include "core/inspect/text_context.h"
#include "core/inspect/text_diff.h"
#include "ui/models/syntax.h"
#include "ui/pages/large_difference.h"
#include "ui/pages/picture_call.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {
class Engine;
}

namespace outcrop::ui {

/// Opens a file that a pane shows; on a worker. nullopt: it is not there.
using OpenFile = std::function<std::optional<UniqueFd>(const Engine& engine, const std::stop_token& stop)>;

/// What a file that is no text has in it, as `outcrop content` tells it.
struct FileLook {
    Content content;
    std::vector<TableRows> tables;  ///< the first rows of the first tables of a database
    std::optional<Picture> picture; ///< of one that could be decoded
};

/// What a preview needs to know of a file. Read on a worker, with bounded memory.
struct FileContent {
    bool exists = false;
    bool binary = false;
    bool truncated = false; ///< only the first bytes are here
    uint64_t size = 0;
    uint64_t from = 0;                        ///< of the file's bytes: where the text begins
    bool midLine = false;                     ///< within a line without end
    std::string text;                         ///< empty for a binary
    std::shared_ptr<const TextSyntax> syntax; ///< of a text
    std::shared_ptr<const FileLook> look; ///< of a binary that was looked into; null if that was not possible
};

/// The most bytes that are read for a preview, and for each side of a difference.
inline constexpr uint64_t kPreviewBytes = 1U << 20;
inline constexpr uint64_t kDiffBytes = 8U << 20;
/// Of a member of an archive that is unpacked, in memory.
inline constexpr uint64_t kUnpackedBytes = 64U << 20;

/// Reads at most `most` bytes. Binary is told by a NUL byte in what was read. nullopt fd: a file that is not
/// there.
FileContent readContent(const std::optional<UniqueFd>& file, uint64_t most, const std::string& object);

/// A file as it is read: what messages call it, and the members of archives that lead to what is meant, from
/// the outside in; none: the file itself.
struct FilePlace {
    std::string name;
    std::vector<std::string> inner;
};

/// The same, and looks into what is no text: by outcrop-content, since nobody knows who made the file.
FileContent lookInto(const std::optional<UniqueFd>& file, const FilePlace& place,
                     const std::stop_token& stop);

/// A part of a text, at most kPreviewBytes long, of whole lines unless one is longer; from: near its first
/// byte.
FileContent readPart(std::optional<UniqueFd> file, const FilePlace& place, uint64_t from,
                     const std::stop_token& stop);

/// The part in which a byte is shown, with what comes before it.
FileContent readPartWith(std::optional<UniqueFd> file, const FilePlace& place, uint64_t byte,
                         const std::stop_token& stop);

/// Of a text that is here, so much as a view lays out in a moment.
FileContent firstPart(const FileContent& content);

/// The file itself, or the member that the place names, unpacked: where its bytes can be read one by one.
/// Throws Error for a member that is too large for that.
std::optional<UniqueFd> openBytes(std::optional<UniqueFd> file, const FilePlace& place,
                                  const std::stop_token& stop);

/// Both sides of a file and their difference.
struct FileComparison {
    FileContent before;
    FileContent after;
    std::shared_ptr<const TextDiff> diff;         ///< null where there is none to show: binary or too large
    std::shared_ptr<const LargeDifference> large; ///< of two whose difference is shown in parts
    int part = 0;                                 ///< of those, the one that diff is
    std::shared_ptr<const LinedText> lines;       ///< of the text after, where there is a difference
    std::shared_ptr<const ContentComparison> content; ///< of two that are no texts, by what is in them
    bool tooLarge() const { return before.truncated || after.truncated; }
    bool binary() const { return before.binary || after.binary; }
    /// Byte for byte; an empty file is the same as none.
    bool same() const {
        return large  ? large->identical()
               : diff ? diff->hunks.empty() && before.text == after.text
                      : content && content->identical;
    }
};

/// What a pane shows of a file: it alone, or both sides of it.
struct FileAnswer {
    std::optional<FileContent> plain;
    std::optional<FileComparison> comparison;
    size_t bytes() const; ///< of texts that are kept with it
};

/// Lines of texts; what is in files that are none, also where one of them is not there.
FileComparison compareFiles(const std::optional<UniqueFd>& before, const std::optional<UniqueFd>& after,
                            const FilePlace& place, Blanks blanks, const std::stop_token& stop);

} // namespace outcrop::ui
