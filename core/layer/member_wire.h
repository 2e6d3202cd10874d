// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"
#include "core/layer/worker_wire.h"

#include <cstddef>
#include <string>

namespace outcrop {

inline constexpr size_t kMaxMembers = 100'000;

/// Names of the files a worker stages, by the member's number: never by anything the archive says.
std::string stagedBlobName(size_t number);
std::string stagedTreeName(size_t number);

WireWriter encodeMember(const ArchiveMember& member);
/// Takes nothing on trust: names are clean and relative, staged names are of the form above, digests are
/// digests. Throws Error.
ArchiveMember decodeMember(const std::string& record);

} // namespace outcrop
