// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace outcrop {

/// A content digest, "sha256:<64 lower-case hex>" (OCI image-spec, descriptor.md). Validated on construction,
/// so it may become a path. Empty only when default-constructed.
class Digest {
public:
    Digest() = default;
    /// Throws Error(BadInput); only sha256 is supported (sha512 gives Unsupported).
    static Digest parse(std::string_view text);
    /// From 64 hex digits.
    static Digest fromHex(std::string_view hex);
    static Digest ofBytes(std::string_view bytes);

    const std::string& hex() const { return m_hex; }
    std::string str() const { return "sha256:" + m_hex; }
    /// First 12 hex digits, as docker prints ids.
    std::string shortHex() const { return m_hex.substr(0, 12); }
    bool empty() const { return m_hex.empty(); }
    auto operator<=>(const Digest&) const = default;

private:
    std::string m_hex;
};

/// An image's id is its config's digest, as in docker.
using ImageId = Digest;

/// chainID of a layer given the chainID below it (OCI image-spec, config.md "Layer ChainID"); below empty =
/// base.
Digest chainId(const Digest& below, const Digest& diffId);

} // namespace outcrop

template <>
struct std::hash<outcrop::Digest> {
    size_t operator()(const outcrop::Digest& d) const noexcept { return std::hash<std::string>()(d.hex()); }
};
