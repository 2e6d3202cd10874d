// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/sha256.h"

#include "core/base/hex.h"

namespace outcrop {

Sha256::Sha256() {
    sha256_init(&m_context);
}

void Sha256::update(const void* data, size_t size) {
    sha256_update(&m_context, size, static_cast<const uint8_t*>(data));
}

std::array<uint8_t, 32> Sha256::finish() {
    std::array<uint8_t, 32> digest{};
    sha256_digest(&m_context, digest.size(), digest.data());
    return digest;
}

std::string Sha256::finishHex() {
    const auto digest = finish();
    return toHex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string sha256Hex(std::string_view bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finishHex();
}

} // namespace outcrop
