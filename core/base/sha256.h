// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <nettle/sha2.h>
#include <string>
#include <string_view>

namespace outcrop {

/// Incremental SHA-256 (nettle, which uses the processor's SHA instructions).
class Sha256 {
public:
    Sha256();
    void update(const void* data, size_t size);
    void update(std::string_view bytes) { update(bytes.data(), bytes.size()); }
    /// Digest of everything so far; resets.
    std::array<uint8_t, 32> finish();
    /// finish() as 64 lower-case hex digits.
    std::string finishHex();

private:
    sha256_ctx m_context;
};

/// One-shot hex digest.
std::string sha256Hex(std::string_view bytes);

} // namespace outcrop
