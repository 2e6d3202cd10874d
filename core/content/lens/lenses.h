// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content.h"
#include "core/content/content_change.h"
#include "core/content/lens/budget.h"
#include "core/content/lens/content_file.h"
#include "core/content/lens/magic.h"

namespace outcrop {

// Each lens fills in what it sees. Where a file is damaged it throws, and what was filled in stays.

void showArchive(const ContentFile& file, const std::string& below, Budget& budget, Content& content);
void showDatabase(const ContentFile& file, const ContentRequest& request, Content& content);
void showElf(const ContentFile& file, Content& content);
/// From what libmagic says.
void showPicture(const MagicWords& words, Content& content);
void showText(const ContentFile& file, const MagicWords& words, uint64_t maxLines, Budget& budget,
              Content& content);
void showBinary(const ContentFile& file, Budget& budget, Content& content);

/// What lies below a directory of each; "" is all of it.
void compareArchives(const ContentFile& before, const std::string& belowBefore, const ContentFile& after,
                     const std::string& belowAfter, Budget& budget, ContentComparison& comparison);
void compareDatabases(const ContentFile& before, const ContentFile& after, uint64_t maxRows,
                      ContentComparison& comparison);
/// By content-defined chunks.
void compareChunks(const ContentFile& before, const ContentFile& after, Budget& budget,
                   ContentComparison& comparison);

/// Which lens fits. The words are of the file's beginning.
ContentKind contentKindOf(const ContentFile& file, const MagicWords& words, Budget& budget);

/// What the member is that the request leads to, or the file itself. What lies in archives is unpacked to
/// memory, but no more of it than a bound.
struct FoundContent {
    ContentFile file;
    std::string below; ///< the last member is a directory of the archive `file`
};
FoundContent findContent(const ContentFile& file, const ContentRequest& request, Budget& budget);
/// Writes it to a descriptor instead. Bytes written.
uint64_t writeContent(const ContentFile& file, const ContentRequest& request, int outFd, Budget& budget);

} // namespace outcrop
