// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace outcrop {

/// Compresses one stream, piece by piece.
class BlobCompressor {
public:
    using Output = std::function<void(std::span<const uint8_t>)>;

    virtual ~BlobCompressor() = default;
    /// last ends the stream, also without bytes. Throws Error(Internal).
    virtual void run(std::span<const uint8_t> bytes, bool last, const Output& output) = 0;
};

/// Gzip (ISA-L's fast level), Zstd or None. Throws Error(Unsupported) for the others, which nobody writes.
std::unique_ptr<BlobCompressor> makeBlobCompressor(BlobFormat format);

} // namespace outcrop
