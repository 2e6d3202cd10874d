// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <filesystem>
#include <string_view>

namespace outcrop {

/// How much a document's write must survive. PowerLoss syncs file and directory; ProcessDeath only stages and
/// renames (for what is worthless after a reboot: a --rm container's documents, sockets' neighbours).
enum class Durability { PowerLoss, ProcessDeath };

/// Writes bytes to a temporary name beside path, syncs per durability, renames into place. Readers see old or
/// new, never a part. Throws Error; on failure nothing is left behind.
void writeFileAtomic(const std::filesystem::path& path, std::string_view bytes,
                     Durability durability = Durability::PowerLoss, unsigned mode = 0644);
/// fsync of a directory, so that a rename in it survives power loss.
void syncDirectory(const std::filesystem::path& directory);
/// Makes the contents of a file durable, as is due before it is renamed into place.
void syncFile(const std::filesystem::path& path);

} // namespace outcrop
