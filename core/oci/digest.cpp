// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/oci/digest.h"

#include "core/base/error.h"
#include "core/base/hex.h"
#include "core/base/sha256.h"

namespace outcrop {

namespace {

constexpr size_t kHexLength = 64;
constexpr std::string_view kPrefix = "sha256:";

} // namespace

Digest Digest::parse(std::string_view text) {
    if (text.substr(0, 7) == "sha512:" || text.substr(0, 7) == "sha384:")
        throw Error(ErrorCode::Unsupported, "read digest", std::string(text), "only sha256 is supported");
    if (text.substr(0, kPrefix.size()) != kPrefix)
        throw Error(ErrorCode::BadInput, "read digest", std::string(text.substr(0, 200)),
                    "not of the form sha256:<64 hex digits>");
    return fromHex(text.substr(kPrefix.size()));
}

Digest Digest::fromHex(std::string_view hex) {
    if (hex.size() != kHexLength || !isLowerHex(hex))
        throw Error(ErrorCode::BadInput, "read digest", std::string(hex.substr(0, 200)),
                    "not 64 lower-case hex digits");
    Digest digest;
    digest.m_hex = hex;
    return digest;
}

Digest Digest::ofBytes(std::string_view bytes) {
    return fromHex(sha256Hex(bytes));
}

Digest chainId(const Digest& below, const Digest& diffId) {
    return below.empty() ? diffId : Digest::ofBytes(below.str() + " " + diffId.str());
}

} // namespace outcrop
