// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/digest.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

namespace media_type {
inline constexpr const char* kIndex = "application/vnd.oci.image.index.v1+json";
inline constexpr const char* kManifest = "application/vnd.oci.image.manifest.v1+json";
inline constexpr const char* kConfig = "application/vnd.oci.image.config.v1+json";
inline constexpr const char* kLayerTar = "application/vnd.oci.image.layer.v1.tar";
inline constexpr const char* kLayerGzip = "application/vnd.oci.image.layer.v1.tar+gzip";
inline constexpr const char* kLayerZstd = "application/vnd.oci.image.layer.v1.tar+zstd";
inline constexpr const char* kDockerIndex = "application/vnd.docker.distribution.manifest.list.v2+json";
inline constexpr const char* kDockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
} // namespace media_type

struct Platform {
    std::string os;
    std::string architecture;
    std::string variant;
};

/// OCI image-spec, descriptor.md.
struct Descriptor {
    std::string mediaType;
    Digest digest;
    uint64_t size = 0;
    std::map<std::string, std::string> annotations;
    std::optional<Platform> platform;
    nlohmann::json raw; ///< unknown fields are kept on re-export

    static Descriptor fromJson(const nlohmann::json& json, const std::string& object);
    nlohmann::json toJson() const;
};

/// OCI image-spec, manifest.md (and docker's schema 2, which has the same shape).
struct Manifest {
    std::string mediaType;
    Descriptor config;
    std::vector<Descriptor> layers;
    std::map<std::string, std::string> annotations;
    nlohmann::json raw;

    static Manifest parse(std::string_view bytes, const std::string& object);
    nlohmann::json toJson() const;
};

/// OCI image-spec, image-index.md (and docker's manifest list).
struct Index {
    std::string mediaType;
    std::vector<Descriptor> manifests;
    nlohmann::json raw;

    static Index parse(std::string_view bytes, const std::string& object);
    nlohmann::json toJson() const;
};

/// The platform our containers run on ("linux", "amd64", "").
Platform hostPlatform();

} // namespace outcrop
