// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"

#include <string>

namespace outcrop {

/// A PackRequest on its way to the worker, without its descriptor: "p/path\0" for each path, "o…" for each
/// opaque directory, "r…" for each removed, "d/path\0MODE UID GID MTIME\0" for each given directory,
/// "f/path\0MODE UID GID MTIME NANOSECONDS XATTRS\0" for each given file, followed by name and value of its
/// attributes and by its content, each with its length in front ("12\0"). Names hold any byte but zero.
std::string encodePackRequest(const PackRequest& request);
PackRequest decodePackRequest(const std::string& bytes);

} // namespace outcrop
