// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// An image reference by docker's rules (distribution/reference): missing host is docker.io, missing
/// namespace on docker.io is library, missing tag is latest.
class Reference {
public:
    Reference() = default;
    /// Throws Error(BadInput) naming the rule that was broken.
    static Reference parse(std::string_view text);
    /// nullopt where parse() would throw.
    static std::optional<Reference> tryParse(std::string_view text);

    const std::string& domain() const { return m_domain; } ///< "docker.io"
    const std::string& path() const { return m_path; }     ///< "library/alpine"
    const std::string& tag() const { return m_tag; }       ///< "latest"; empty if only a digest was given
    const std::string& digest() const { return m_digest; } ///< "sha256:…" or empty
    /// "docker.io/library/alpine:3.10", what the store keeps.
    std::string canonical() const;
    /// What docker prints as REPOSITORY: "alpine", "me/app", "localhost:5000/app".
    std::string familiarName() const;
    /// familiarName() with ":tag" or "@digest".
    std::string familiar() const;
    bool empty() const { return m_path.empty(); }
    auto operator<=>(const Reference&) const = default;

private:
    std::string m_domain;
    std::string m_path;
    std::string m_tag;
    std::string m_digest;
};

} // namespace outcrop
