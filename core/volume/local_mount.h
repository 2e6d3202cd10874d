// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "core/volume/volumes.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// What the options of a volume (docker's local driver: type, device, o) mount over its directory.
struct LocalMount {
    std::string type; ///< of the file system; anything if words say "bind"
    std::string device;
    std::vector<std::string> words; ///< of o

    bool bind() const;
    bool fuse() const; ///< a helper program serves it ("fuse.sshfs")
    /// What a container can mount for itself, in its own namespaces.
    bool byContainer() const;
    /// How long mounting may take: "x-outcrop.mount-timeout=SECONDS", else a minute.
    int patienceSeconds() const;

    /// nullopt for a volume that is a directory and nothing else.
    static std::optional<LocalMount> of(const std::map<std::string, std::string>& options);
};

/// docker's words for a driver that is not there.
Error missingDriver(const std::string& volume, const std::string& driver);

/// Throws Error(BadInput) with docker's words for options it would not take, and Error(Denied) for what this
/// user cannot mount. Nothing is tried.
void checkLocalOptions(const VolumeName& name, const std::map<std::string, std::string>& options);

/// The words of an o, without what signs somebody in: for people.
std::string maskedWords(std::string_view words);
/// A volume's options, for people.
std::map<std::string, std::string> maskedOptions(std::map<std::string, std::string> options);
/// The same in documents that inspect shows, wherever there is an "Options".
void maskOptions(nlohmann::ordered_json& document);

} // namespace outcrop
