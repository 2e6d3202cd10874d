// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/archive_fixture.h"

#include "core/base/sha256.h"

#include <cstdio>
#include <cstring>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace outcrop::test {

namespace {

constexpr size_t kBlock = 512;

void pad(std::string& bytes) {
    bytes.append((kBlock - bytes.size() % kBlock) % kBlock, '\0');
}

nlohmann::json descriptorOf(const std::string& mediaType, const std::string& bytes) {
    return {{"mediaType", mediaType}, {"digest", "sha256:" + sha256Hex(bytes)}, {"size", bytes.size()}};
}

std::string addBlob(std::map<std::string, std::string>& members, const std::string& bytes) {
    return members["blobs/sha256/" + sha256Hex(bytes)] = bytes;
}

} // namespace

void TarWriter::header(const std::string& path, char type, unsigned mode, size_t size,
                       const std::string& target) {
    char block[kBlock] = {};
    std::snprintf(block, 100, "%s", path.c_str());
    std::snprintf(block + 100, 8, "%07o", mode);
    std::snprintf(block + 108, 8, "%07o", 0);
    std::snprintf(block + 116, 8, "%07o", 0);
    std::snprintf(block + 124, 12, "%011zo", size);
    std::snprintf(block + 136, 12, "%011o", 1'000'000);
    block[156] = type;
    std::snprintf(block + 157, 100, "%s", target.c_str());
    std::memcpy(block + 257,
                "ustar\0"
                "00",
                8);
    std::memset(block + 148, ' ', 8);
    unsigned sum = 0;
    for (const char c : block)
        sum += static_cast<unsigned char>(c);
    std::snprintf(block + 148, 8, "%06o", sum);
    m_bytes.append(block, sizeof block);
}

TarWriter& TarWriter::directory(const std::string& path, unsigned mode) {
    header(path, '5', mode, 0, {});
    return *this;
}

TarWriter& TarWriter::file(const std::string& path, std::string_view content, unsigned mode) {
    header(path, '0', mode, content.size(), {});
    m_bytes += content;
    pad(m_bytes);
    return *this;
}

TarWriter& TarWriter::symlink(const std::string& path, const std::string& target) {
    header(path, '2', 0777, 0, target);
    return *this;
}

TarWriter& TarWriter::hardlink(const std::string& path, const std::string& target) {
    header(path, '1', 0644, 0, target);
    return *this;
}

std::string TarWriter::finish() const {
    return m_bytes + std::string(2 * kBlock, '\0');
}

std::string ImageFixture::configText() const {
    if (!config.empty())
        return config;
    nlohmann::json diffIds = nlohmann::json::array();
    nlohmann::json history = nlohmann::json::array();
    for (const std::string& layer : layers) {
        diffIds.push_back("sha256:" + sha256Hex(layer));
        history.push_back({{"created", "2020-01-01T00:00:00Z"},
                           {"created_by", "layer " + std::to_string(history.size() + 1)}});
    }
    const nlohmann::json json{{"architecture", architecture},
                              {"os", "linux"},
                              {"created", "2020-01-02T03:04:05Z"},
                              {"config", {{"Cmd", {"/bin/sh"}}}},
                              {"rootfs", {{"type", "layers"}, {"diff_ids", diffIds}}},
                              {"history", history}};
    return json.dump();
}

std::string ImageFixture::configDigest() const {
    return sha256Hex(configText());
}

std::string layerWith(const std::string& path, const std::string& content) {
    return TarWriter().file(path, content).finish();
}

std::string dockerArchive(const std::vector<ImageFixture>& images) {
    nlohmann::json manifest = nlohmann::json::array();
    std::map<std::string, std::string> members;
    for (const ImageFixture& image : images) {
        nlohmann::json layers = nlohmann::json::array();
        for (const std::string& layer : image.layers) {
            layers.push_back(sha256Hex(layer) + "/layer.tar");
            members[layers.back()] = layer;
        }
        members[image.configDigest() + ".json"] = image.configText();
        manifest.push_back(
            {{"Config", image.configDigest() + ".json"}, {"RepoTags", image.names}, {"Layers", layers}});
    }
    members["manifest.json"] = manifest.dump();
    return packMembers(members);
}

std::map<std::string, std::string> ociMembers(const std::vector<ImageFixture>& images) {
    std::map<std::string, std::string> members{{"oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}"}};
    const std::string oci = "application/vnd.oci.image.";
    nlohmann::json entries = nlohmann::json::array();
    for (const ImageFixture& image : images) {
        nlohmann::json layers = nlohmann::json::array();
        for (const std::string& layer : image.layers)
            layers.push_back(descriptorOf(oci + "layer.v1.tar", addBlob(members, layer)));
        const nlohmann::json manifest{
            {"schemaVersion", 2},
            {"mediaType", oci + "manifest.v1+json"},
            {"config", descriptorOf(oci + "config.v1+json", addBlob(members, image.configText()))},
            {"layers", layers}};
        nlohmann::json entry = descriptorOf(oci + "manifest.v1+json", addBlob(members, manifest.dump()));
        for (const std::string& name : image.names) {
            entry["annotations"]["org.opencontainers.image.ref.name"] = name;
            entries.push_back(entry);
        }
        if (image.names.empty())
            entries.push_back(entry);
    }
    members["index.json"] = nlohmann::json{{"schemaVersion", 2}, {"manifests", entries}}.dump();
    return members;
}

std::string packMembers(const std::map<std::string, std::string>& members) {
    TarWriter tar;
    for (const auto& [path, content] : members)
        tar.file(path, content);
    return tar.finish();
}

std::string legacyArchive(const ImageFixture& image) {
    std::map<std::string, std::string> members;
    std::string parent;
    for (size_t i = 0; i < image.layers.size(); ++i) {
        const std::string id = sha256Hex("legacy" + std::to_string(i));
        nlohmann::json json{{"id", id},
                            {"created", "2014-01-01T00:00:00Z"},
                            {"architecture", image.architecture},
                            {"os", "linux"},
                            {"container_config", {{"Cmd", {"/bin/sh", "-c", "step " + std::to_string(i)}}}},
                            {"config", {{"Cmd", {"/bin/sh"}}}}};
        if (!parent.empty())
            json["parent"] = parent;
        members[id + "/json"] = json.dump();
        members[id + "/VERSION"] = "1.0";
        members[id + "/layer.tar"] = image.layers[i];
        parent = id;
    }
    nlohmann::json repositories;
    for (const std::string& name : image.names) {
        const size_t colon = name.rfind(':');
        repositories[name.substr(0, colon)][name.substr(colon + 1)] = parent;
    }
    members["repositories"] = repositories.dump();
    return packMembers(members);
}

} // namespace outcrop::test
