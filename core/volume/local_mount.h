// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "core/volume/volumes.h"

#include <optional>

namespace outcrop {

/// What the options of a volume (docker's local driver: type, device, o) mount over its directory.
struct LocalMount {
    std::string type; ///< of the file system; anything if words say "bind"
    std::string device;
    std::vector<std::string> words; ///< of o
    bool bind() const;

    /// nullopt for a volume that is a directory and nothing else.
    static std::optional<LocalMount> of(const Volume& volume);
};

/// docker's words for a driver that is not there.
Error missingDriver(const std::string& volume, const std::string& driver);

/// Throws Error(BadInput) with docker's words for options it would not take, and Error(Unsupported) for what
/// this user cannot mount. Nothing is tried.
void checkLocalOptions(const VolumeName& name, const std::map<std::string, std::string>& options);
/// Without what signs somebody in: for people.
std::map<std::string, std::string> maskedOptions(std::map<std::string, std::string> options);

/// Whether something is mounted over the volume's directory, as this process sees it.
bool isMounted(const Volume& volume);
/// As root: mounts it there, unless it is. The caller holds the volume's use lock.
void mountVolume(const Volume& volume);
/// Takes away what is mounted there, if anything; who has it open keeps it.
void unmountVolume(const Volume& volume);

/// Serialises taking a volume into use, mounting, unmounting and removing it.
StoreLock lockVolumeUse(const Store& store, const std::string& volume);

} // namespace outcrop
