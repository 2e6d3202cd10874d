// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace outcrop {

/// One compression format's decoder, fed by hand: no input, no errors of its own.
class Codec {
public:
    struct Step {
        size_t consumed = 0;
        size_t produced = 0;
        bool memberEnded = false;
        const char* problem = nullptr; ///< what is wrong with the input, or null
    };

    virtual ~Codec() = default;
    /// Starts a member (gzip), frame (zstd) or stream (xz, bzip2).
    virtual void begin() = 0;
    /// inputEnded: nothing will follow what is given here.
    virtual Step decode(std::span<const uint8_t> in, uint8_t* out, size_t outSize, bool inputEnded) = 0;
    /// True if a further member may begin with that byte though the first one did not.
    virtual bool canBegin(uint8_t) const { return false; }
};

/// Throws Error(Internal) when the library cannot be set up. Not for None.
std::unique_ptr<Codec> makeCodec(Compression compression);

} // namespace outcrop
