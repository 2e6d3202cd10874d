// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/snapshot_schedule.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/oci/image_config.h"
#include "core/oci/json_fields.h"
#include "core/volume/volumes.h"

namespace outcrop {

namespace {

constexpr int kScheduleVersion = 1;
constexpr size_t kMostScheduleBytes = 1U << 16;

std::filesystem::path scheduleFile(const Store& store, const std::string& volume) {
    return store.paths().volumes() / volume / "snapshot-schedule.json";
}

} // namespace

SnapshotSchedule readSnapshotSchedule(const Store& store, const std::string& volume) {
    const std::filesystem::path file = scheduleFile(store, volume);
    SnapshotSchedule schedule;
    if (!std::filesystem::exists(file))
        return schedule;
    const std::string object = file.string();
    const nlohmann::json json = parseJsonBounded(readFile(file, kMostScheduleBytes), object);
    if (jsonUnsigned(json, "version", object) != kScheduleVersion)
        throw Error(ErrorCode::Unsupported, "read schedule", object, "written by a newer version");
    schedule.beforeStart = jsonBool(json, "beforeStart", object);
    const uint64_t every = jsonUnsigned(json, "every", object);
    if (every > static_cast<uint64_t>(std::chrono::seconds::max().count()))
        throw Error(ErrorCode::BadInput, "read schedule", object, "no such time");
    schedule.every = std::chrono::seconds(every);
    schedule.keep = jsonUnsigned(json, "keep", object);
    return schedule;
}

void writeSnapshotSchedule(const Store& store, const std::string& volume, const SnapshotSchedule& schedule) {
    const StoreLock shared = store.lockShared();
    Volumes(store).find(volume);
    const nlohmann::json json{{"version", kScheduleVersion},
                              {"beforeStart", schedule.beforeStart},
                              {"every", schedule.every.count()},
                              {"keep", schedule.keep}};
    writeFileAtomic(scheduleFile(store, volume), jsonText(json));
}

} // namespace outcrop
