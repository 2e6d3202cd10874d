// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/oci/image_config.h"

#include "core/base/error.h"
#include "core/oci/json_fields.h"

namespace outcrop {

namespace {

constexpr const char* kObject = "image config";

/// Old docker wrote a command of one word as a string (moby: strslice).
std::optional<std::vector<std::string>> stringsOrString(const nlohmann::json& json, const char* key) {
    const nlohmann::json* member = jsonMember(json, key, kObject);
    if (!member)
        return std::nullopt;
    if (member->is_string())
        return std::vector<std::string>{member->get<std::string>()};
    return jsonStrings(json, key, kObject);
}

/// Go's map[string]struct{}: only the keys count. They come sorted.
std::vector<std::string> keysOf(const nlohmann::json& json, const char* key) {
    const nlohmann::json* member = jsonMember(json, key, kObject);
    if (!member)
        return {};
    if (!member->is_object())
        throw Error(ErrorCode::BadInput, "read", kObject,
                    std::string("field \"") + key + "\" is not an object");
    std::vector<std::string> keys;
    for (const auto& item : member->items())
        keys.push_back(item.key());
    return keys;
}

nlohmann::json keySet(const std::vector<std::string>& keys) {
    nlohmann::json set = nlohmann::json::object();
    for (const std::string& key : keys)
        set[key] = nlohmann::json::object();
    return set;
}

HistoryStep stepFromJson(const nlohmann::json& json) {
    HistoryStep step;
    step.created = jsonString(json, "created", kObject);
    step.createdBy = jsonString(json, "created_by", kObject);
    step.author = jsonString(json, "author", kObject);
    step.comment = jsonString(json, "comment", kObject);
    step.emptyLayer = jsonBool(json, "empty_layer", kObject);
    return step;
}

/// Sets the member, or removes it when the value is empty: absent and empty mean the same in a config.
template <typename Value>
void put(nlohmann::json& json, const char* key, const Value& value) {
    if (value.empty())
        json.erase(key);
    else
        json[key] = value;
}

nlohmann::json stepToJson(const HistoryStep& step) {
    nlohmann::json json = nlohmann::json::object();
    put(json, "created", step.created);
    put(json, "created_by", step.createdBy);
    put(json, "author", step.author);
    put(json, "comment", step.comment);
    if (step.emptyLayer)
        json["empty_layer"] = true;
    return json;
}

void putCommand(nlohmann::json& json, const char* key,
                const std::optional<std::vector<std::string>>& command) {
    if (command)
        json[key] = *command;
    else
        json.erase(key);
}

/// Writes the typed fields over what is there, so fields we do not know stay.
void writeProcessConfig(nlohmann::json& json, const ProcessConfig& config) {
    if (!json.is_object())
        json = nlohmann::json::object();
    put(json, "User", config.user);
    put(json, "Env", config.env);
    putCommand(json, "Entrypoint", config.entrypoint);
    putCommand(json, "Cmd", config.cmd);
    put(json, "WorkingDir", config.workingDir);
    put(json, "Labels", config.labels);
    put(json, "Volumes", keySet(config.volumes));
    put(json, "ExposedPorts", keySet(config.exposedPorts));
    put(json, "StopSignal", config.stopSignal);
    put(json, "OnBuild", config.onBuild);
    put(json, "Healthcheck", config.healthcheck);
    put(json, "Shell", config.shell);
}

} // namespace

ProcessConfig processConfigFromJson(const nlohmann::json& json) {
    ProcessConfig config;
    if (json.is_null())
        return config;
    config.user = jsonString(json, "User", kObject);
    config.env = jsonStrings(json, "Env", kObject);
    config.entrypoint = stringsOrString(json, "Entrypoint");
    config.cmd = stringsOrString(json, "Cmd");
    config.workingDir = jsonString(json, "WorkingDir", kObject);
    config.labels = jsonStringMap(json, "Labels", kObject);
    config.volumes = keysOf(json, "Volumes");
    config.exposedPorts = keysOf(json, "ExposedPorts");
    config.stopSignal = jsonString(json, "StopSignal", kObject);
    config.onBuild = jsonStrings(json, "OnBuild", kObject);
    if (const nlohmann::json* healthcheck = jsonMember(json, "Healthcheck", kObject))
        config.healthcheck = *healthcheck;
    config.shell = jsonStrings(json, "Shell", kObject);
    return config;
}

nlohmann::json toJson(const ProcessConfig& config) {
    nlohmann::json json = nlohmann::json::object();
    writeProcessConfig(json, config);
    return json;
}

ImageConfig ImageConfig::parse(std::string_view bytes) {
    ImageConfig image;
    image.raw = parseJsonBounded(bytes, kObject);
    const nlohmann::json& raw = image.raw;
    image.created = jsonString(raw, "created", kObject);
    image.author = jsonString(raw, "author", kObject);
    image.architecture = jsonString(raw, "architecture", kObject);
    image.os = jsonString(raw, "os", kObject);
    image.variant = jsonString(raw, "variant", kObject);
    if (const nlohmann::json* config = jsonMember(raw, "config", kObject))
        image.config = processConfigFromJson(*config);
    if (const nlohmann::json* rootfs = jsonMember(raw, "rootfs", kObject))
        for (const std::string& text : jsonStrings(*rootfs, "diff_ids", kObject))
            image.diffIds.push_back(Digest::parse(text));
    for (const nlohmann::json& step : jsonArray(raw, "history", kObject))
        image.history.push_back(stepFromJson(step));
    return image;
}

nlohmann::json ImageConfig::toJson() const {
    nlohmann::json json = raw.is_object() ? raw : nlohmann::json::object();
    put(json, "created", created);
    put(json, "author", author);
    json["architecture"] = architecture;
    json["os"] = os;
    put(json, "variant", variant);
    writeProcessConfig(json["config"], config);
    nlohmann::json ids = nlohmann::json::array();
    for (const Digest& diffId : diffIds)
        ids.push_back(diffId.str());
    json["rootfs"] = {{"type", "layers"}, {"diff_ids", ids}};
    nlohmann::json steps = nlohmann::json::array();
    for (const HistoryStep& step : history)
        steps.push_back(stepToJson(step));
    json["history"] = steps;
    return json;
}

} // namespace outcrop
