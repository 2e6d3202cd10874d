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

/// One step of an image's history (OCI image-spec, config.md "history").
struct HistoryStep {
    std::string created; ///< RFC 3339, empty if absent
    std::string createdBy;
    std::string author;
    std::string comment;
    bool emptyLayer = false;
};

/// What a container of the image runs with (docker's ContainerConfig; OCI "config").
struct ProcessConfig {
    std::string user;
    std::vector<std::string> env;
    std::optional<std::vector<std::string>> entrypoint;
    std::optional<std::vector<std::string>> cmd;
    std::string workingDir;
    std::map<std::string, std::string> labels;
    std::vector<std::string> volumes;      ///< absolute paths, sorted
    std::vector<std::string> exposedPorts; ///< "80/tcp", sorted
    std::string stopSignal;
    std::vector<std::string> onBuild;
    nlohmann::json healthcheck; ///< null if absent
    std::vector<std::string> shell;
};

/// A parsed image config. `raw` keeps unknown fields for re-export.
struct ImageConfig {
    std::string created;
    std::string author;
    std::string architecture;
    std::string os;
    std::string variant;
    ProcessConfig config;
    std::vector<Digest> diffIds;
    std::vector<HistoryStep> history;
    nlohmann::json raw;

    /// Throws Error(BadInput) naming the field. Accepts docker's v1/v2 configs; bounded nesting.
    static ImageConfig parse(std::string_view bytes);
    /// `raw` with the typed fields written over it.
    nlohmann::json toJson() const;
};

nlohmann::json toJson(const ProcessConfig& config);
ProcessConfig processConfigFromJson(const nlohmann::json& json);

/// Parses untrusted JSON with a bound on nesting (64) and size (16 MB); throws Error(BadInput).
nlohmann::json parseJsonBounded(std::string_view bytes, const std::string& object);

} // namespace outcrop
