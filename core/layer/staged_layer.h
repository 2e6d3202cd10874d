// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/blob_writer.h"
#include "core/layer/worker_wire.h"

#include <string>

namespace outcrop {

/// A new layer's blob in the staging directory.
struct StagedLayer {
    size_t number = 0;
    UniqueFd blob;
};
/// A staging directory may serve several layers, so numbers are drawn until one is free.
StagedLayer stageBlob(int stagingDir);
/// Puts the tree beside it; the record for the engine.
WireWriter stageLayer(int stagingDir, const StagedLayer& staged, const LayerBlobWriter::Result& result,
                      Compression compression, const std::string& tree);

} // namespace outcrop
