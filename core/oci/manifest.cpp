// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/oci/manifest.h"

#include "core/base/error.h"
#include "core/oci/image_config.h"
#include "core/oci/json_fields.h"

#include <sys/utsname.h>

namespace outcrop {

namespace {

Platform platformFromJson(const nlohmann::json& json, const std::string& object) {
    return {jsonString(json, "os", object), jsonString(json, "architecture", object),
            jsonString(json, "variant", object)};
}

void writePlatform(nlohmann::json& json, const Platform& platform) {
    if (!json.is_object())
        json = nlohmann::json::object();
    json["architecture"] = platform.architecture;
    json["os"] = platform.os;
    if (platform.variant.empty())
        json.erase("variant");
    else
        json["variant"] = platform.variant;
}

template <typename Value>
void putField(nlohmann::json& json, const char* key, const Value& value) {
    if (value.empty())
        json.erase(key);
    else
        json[key] = value;
}

nlohmann::json objectOr(const nlohmann::json& raw) {
    return raw.is_object() ? raw : nlohmann::json::object();
}

/// Schema 1 has neither a config nor digests of uncompressed layers; docker itself dropped it.
void refuseSchema1(const nlohmann::json& json, const std::string& object) {
    if (jsonUnsigned(json, "schemaVersion", object) == 1)
        throw Error(ErrorCode::Unsupported, "read manifest", object,
                    "docker schema 1 manifests are not supported");
}

} // namespace

Descriptor Descriptor::fromJson(const nlohmann::json& json, const std::string& object) {
    Descriptor descriptor;
    descriptor.mediaType = jsonString(json, "mediaType", object);
    descriptor.digest = Digest::parse(jsonString(json, "digest", object));
    descriptor.size = jsonUnsigned(json, "size", object);
    descriptor.annotations = jsonStringMap(json, "annotations", object);
    if (const nlohmann::json* platform = jsonMember(json, "platform", object))
        descriptor.platform = platformFromJson(*platform, object);
    descriptor.raw = json;
    return descriptor;
}

nlohmann::json Descriptor::toJson() const {
    nlohmann::json json = objectOr(raw);
    putField(json, "mediaType", mediaType);
    json["digest"] = digest.str();
    json["size"] = size;
    putField(json, "annotations", annotations);
    if (platform)
        writePlatform(json["platform"], *platform);
    else
        json.erase("platform");
    return json;
}

Manifest Manifest::parse(std::string_view bytes, const std::string& object) {
    Manifest manifest;
    manifest.raw = parseJsonBounded(bytes, object);
    refuseSchema1(manifest.raw, object);
    manifest.mediaType = jsonString(manifest.raw, "mediaType", object);
    const nlohmann::json* config = jsonMember(manifest.raw, "config", object);
    if (!config)
        throw Error(ErrorCode::BadInput, "read manifest", object, "field \"config\" is missing");
    manifest.config = Descriptor::fromJson(*config, object);
    for (const nlohmann::json& layer : jsonArray(manifest.raw, "layers", object))
        manifest.layers.push_back(Descriptor::fromJson(layer, object));
    manifest.annotations = jsonStringMap(manifest.raw, "annotations", object);
    return manifest;
}

nlohmann::json Manifest::toJson() const {
    nlohmann::json json = objectOr(raw);
    json["schemaVersion"] = 2;
    putField(json, "mediaType", mediaType);
    json["config"] = config.toJson();
    nlohmann::json list = nlohmann::json::array();
    for (const Descriptor& layer : layers)
        list.push_back(layer.toJson());
    json["layers"] = list;
    putField(json, "annotations", annotations);
    return json;
}

Index Index::parse(std::string_view bytes, const std::string& object) {
    Index index;
    index.raw = parseJsonBounded(bytes, object);
    refuseSchema1(index.raw, object);
    index.mediaType = jsonString(index.raw, "mediaType", object);
    for (const nlohmann::json& entry : jsonArray(index.raw, "manifests", object))
        index.manifests.push_back(Descriptor::fromJson(entry, object));
    return index;
}

nlohmann::json Index::toJson() const {
    nlohmann::json json = objectOr(raw);
    json["schemaVersion"] = 2;
    putField(json, "mediaType", mediaType);
    nlohmann::json list = nlohmann::json::array();
    for (const Descriptor& entry : manifests)
        list.push_back(entry.toJson());
    json["manifests"] = list;
    return json;
}

Platform hostPlatform() {
    static const std::map<std::string, Platform> kByMachine{
        {"x86_64", {"linux", "amd64", ""}},
        {"i686", {"linux", "386", ""}},
        {"i586", {"linux", "386", ""}},
        {"aarch64", {"linux", "arm64", ""}},
        {"armv7l", {"linux", "arm", "v7"}},
        {"armv8l", {"linux", "arm", "v7"}},
        {"armv6l", {"linux", "arm", "v6"}},
        {"armv5tel", {"linux", "arm", "v5"}},
        {"mips64", {"linux", "mips64le", ""}},
        {"riscv64", {"linux", "riscv64", ""}},
        {"ppc64le", {"linux", "ppc64le", ""}},
        {"s390x", {"linux", "s390x", ""}},
        {"loongarch64", {"linux", "loong64", ""}},
    };
    utsname name{};
    ::uname(&name);
    const auto found = kByMachine.find(name.machine);
    return found == kByMachine.end() ? Platform{"linux", name.machine, ""} : found->second;
}

} // namespace outcrop
