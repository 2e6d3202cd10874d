// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/chunk_source.h"

#include <string>

namespace outcrop {

/// The tree file of a layer's uncompressed tar, with the content of each file hashed on the way. Reads source
/// to the end of the archive, not of the stream. Throws Error(BadInput) naming object and entry.
std::string indexTar(ChunkSource& source, const std::string& object);

} // namespace outcrop
