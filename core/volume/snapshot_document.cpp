// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/snapshot_document.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/oci/image_config.h"
#include "core/oci/json_fields.h"

#include <array>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr const char* kSnapshotFile = "snapshot.json";
constexpr int kSnapshotVersion = 1;
constexpr std::array kRestNames{"unused", "paused", "live"};

constexpr std::array kCauseNames{"asked", "start", "clock"};

/// What an unknown one is of stays.
SnapshotCause causeOf(const std::string& name) {
    for (size_t i = 0; i < kCauseNames.size(); ++i)
        if (name == kCauseNames[i])
            return static_cast<SnapshotCause>(i);
    return SnapshotCause::Asked;
}

SnapshotRest restOf(const std::string& name) {
    for (size_t i = 0; i < kRestNames.size(); ++i)
        if (name == kRestNames[i])
            return static_cast<SnapshotRest>(i);
    return SnapshotRest::Live;
}

Snapshot snapshotFrom(const nlohmann::json& json, const std::string& object) {
    if (jsonUnsigned(json, "version", object) != kSnapshotVersion)
        throw Error(ErrorCode::Unsupported, "read snapshot", object, "written by a newer version");
    Snapshot snapshot;
    snapshot.name = SnapshotName::parse(jsonString(json, "name", object)).str();
    snapshot.createdAt = jsonString(json, "createdAt", object);
    snapshot.rest = restOf(jsonString(json, "rest", object));
    snapshot.cause = causeOf(jsonString(json, "cause", object));
    snapshot.files = jsonUnsigned(json, "files", object);
    snapshot.bytes = jsonUnsigned(json, "bytes", object);
    snapshot.added = jsonUnsigned(json, "added", object);
    snapshot.base = jsonString(json, "base", object);
    if (snapshot.base.find('/') != std::string::npos || snapshot.base.starts_with('.'))
        throw Error(ErrorCode::Corrupt, "read snapshot", object, "its base is none");
    return snapshot;
}

} // namespace

const char* snapshotRestName(SnapshotRest rest) {
    return kRestNames.at(static_cast<size_t>(rest));
}

const char* snapshotCauseName(SnapshotCause cause) {
    return kCauseNames.at(static_cast<size_t>(cause));
}

std::optional<Snapshot> readSnapshotDocument(const std::filesystem::path& directory,
                                             const std::string& volume) {
    const std::filesystem::path file = directory / kSnapshotFile;
    try {
        Snapshot snapshot =
            snapshotFrom(parseJsonBounded(readFile(file, 1U << 16), file.string()), file.string());
        snapshot.volume = volume;
        snapshot.id = directory.filename().string();
        return snapshot;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound)
            return std::nullopt;
        throw;
    }
}

bool hasSnapshotDocument(const std::filesystem::path& directory) {
    return ::access((directory / kSnapshotFile).c_str(), F_OK) == 0;
}

void writeSnapshotDocument(const std::filesystem::path& directory, const Snapshot& snapshot) {
    const nlohmann::json json{{"version", kSnapshotVersion},
                              {"name", snapshot.name},
                              {"createdAt", snapshot.createdAt},
                              {"rest", snapshotRestName(snapshot.rest)},
                              {"files", snapshot.files},
                              {"bytes", snapshot.bytes},
                              {"added", snapshot.added},
                              {"base", snapshot.base},
                              {"cause", snapshotCauseName(snapshot.cause)}};
    writeFileAtomic(directory / kSnapshotFile, jsonText(json));
}

void removeSnapshotDocument(const std::filesystem::path& directory) {
    if (::unlink((directory / kSnapshotFile).c_str()) != 0)
        throw Error::fromErrno("remove snapshot", directory.string());
    syncDirectory(directory);
}

} // namespace outcrop
