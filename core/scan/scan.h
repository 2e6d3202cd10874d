// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

// Looking into the files of a layer without unpacking it: a sandboxed child reads the blob once, in its
// order, and answers with what it found. The same for a directory (a container's writable layer, a volume)
// and for a text.

namespace outcrop {

/// Where bytes to be looked into lie. The descriptor is not owned.
struct ScanInput {
    enum class Kind : uint8_t {
        Layer,     ///< a blob: a tar, compressed or not
        Directory, ///< only the selected paths are read; no link is followed
        Text,      ///< one text without a name
    };
    Kind kind = Kind::Layer;
    int fd = -1;
    std::string object; ///< as errors name it
    int index = -1;     ///< of a layer: its content index, if there is one
};

inline constexpr uint64_t kScanFileLimit = 32ULL << 20;

/// Which files are read, and how much may be said of them.
struct ScanSelection {
    bool everything = true;        ///< else only what is listed; a directory always wants lists
    std::vector<uint64_t> offsets; ///< where contents begin in the uncompressed tar (FileEntry::tarOffset)
    std::vector<std::string> paths;
    uint64_t maxFileSize = kScanFileLimit; ///< bytes; larger files are counted and left out
    uint64_t maxRows = 100'000;            ///< then the scan ends early
    bool rpm = false; ///< holds rpm databases: a child with librpm reads it, see canReadRpm()
};

/// A file as the tar has it. Its node is the one with this tarOffset, or the one of the path where that is 0.
struct ScanPlace {
    std::string path;
    uint64_t tarOffset = 0;
    bool operator==(const ScanPlace&) const = default;
};

struct ContentQuery {
    std::string pattern;     ///< POSIX extended regular expression, or a text
    bool fixed = false;      ///< pattern is a text
    bool ignoreCase = false; ///< of ASCII letters
    bool binary = false;     ///< look also into files with NUL bytes in their beginning
    /// A match may go over line ends, as it may where the pattern has one ("\n" in an expression). With a
    /// back reference or the edges of words ("\<", "\>") it may go over 64 KiB at most.
    bool multiline = false;
};
/// Throws Error(BadInput) for a pattern that is none.
void checkContentQuery(const ContentQuery& query);

struct ContentMatch {
    ScanPlace place;
    uint64_t line = 0;   ///< from 1; where it begins
    std::string excerpt; ///< of its lines, around the match; untrusted bytes
};

enum class Confidence : uint8_t { Low, Medium, High };
/// "low", "medium", "high".
const char* confidenceName(Confidence confidence);

struct SecretMatch {
    ScanPlace place;
    uint64_t line = 0;
    std::string rule; ///< "private-key", "aws-access-key", …
    Confidence confidence = Confidence::Low;
    std::string text; ///< the secret, or its beginning if it is long; untrusted bytes
};

enum class PackageManager : uint8_t { Dpkg, Apk, Pip, Npm, Rpm };
/// "deb", "apk", "pip", "npm", "rpm".
const char* packageManagerName(PackageManager manager);

struct PackageRow {
    ScanPlace place; ///< the file that says so
    PackageManager manager = PackageManager::Dpkg;
    std::string name;
    std::string version;
    std::string architecture; ///< empty if the manager has none
    uint64_t size = 0;        ///< bytes when installed; 0 if not known
};

struct ScanTotals {
    uint64_t files = 0;        ///< read
    uint64_t bytes = 0;        ///< in them
    uint64_t tooLarge = 0;     ///< left out
    uint64_t binary = 0;       ///< left out
    bool limited = false;      ///< ended at maxRows
    bool indexDamaged = false; ///< the content index was of no use
};

template <class Row>
struct Scanned {
    std::vector<Row> rows; ///< in the order of the tar, or of the selection
    ScanTotals totals;
};

/// Each reads its input once in a child of its own, that is killed when stop is requested. Throws Error.
Scanned<ContentMatch> workerSearchContent(const ScanInput& input, const ContentQuery& query,
                                          const ScanSelection& selection, Progress& progress,
                                          const std::stop_token& stop);
/// Reads all of a layer and writes its content index to a file, with which workerSearchContent() gives the
/// same answer and reads only what may hold a match.
void workerIndexContent(const ScanInput& input, int indexFd, Progress& progress, const std::stop_token& stop);
Scanned<SecretMatch> workerFindSecrets(const ScanInput& input, const ScanSelection& selection,
                                       Progress& progress, const std::stop_token& stop);
/// Whether this outcrop was built with the child for rpm databases.
bool canReadRpm();
Scanned<PackageRow> workerReadPackages(const ScanInput& input, const ScanSelection& selection,
                                       Progress& progress, const std::stop_token& stop);

} // namespace outcrop
