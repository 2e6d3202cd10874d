// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/console.h"
#include "app/cli/template/template.h"
#include "core/content/content.h"
#include "core/content/content_change.h"

#include <string>

namespace outcrop::cli {

/// A file through its lens, for people. All that comes from the file is escaped, also where nobody looks:
/// its control characters would also break the columns.
void printContent(Console& console, const Content& content);
/// Everything that is known, as one object.
tmpl::Json contentJson(const Content& content);

/// What two files differ in, after the line that says it in words.
void printContentChanges(Console& console, const ContentComparison& comparison, uint64_t maxRanges);
tmpl::Json contentJson(const ContentComparison& comparison);
/// "the archives differ: 1 added, 0 removed, 2 changed".
std::string contentVerdict(const ContentComparison& comparison);

/// "Build id" of "buildId".
std::string factLabel(const std::string& name);
/// Values of a fact, as people read them: sizes in words, yes and no.
std::string factText(const ContentFact& fact);
/// One cell of a table: a value, shortened, NULL and blobs in words.
std::string sqlText(const SqlValue& value);
/// As `hexdump -C` prints them.
std::string hexDump(const std::string& bytes, uint64_t offset);

} // namespace outcrop::cli
