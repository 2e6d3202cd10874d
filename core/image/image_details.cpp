// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/image/image_record.h"
#include "core/image/image_steps.h"
#include "core/image/images.h"
#include "core/oci/time.h"
#include "core/store/layer_keys.h"

#include <map>
#include <set>

namespace outcrop {

namespace {

/// How many images use each layer.
std::map<Digest, uint32_t> layerUsers(const Store& store, const ImageIndex& index) {
    std::map<Digest, uint32_t> users;
    for (const Descriptor& entry : index.images()) {
        const std::vector<Digest> diffIds = readImage(store, entry).config.diffIds;
        for (const Digest& diffId : std::set<Digest>(diffIds.begin(), diffIds.end()))
            ++users[diffId];
    }
    return users;
}

std::vector<std::string> familiarNames(const std::vector<Reference>& tags) {
    std::vector<std::string> names;
    for (const Reference& tag : tags)
        names.push_back(tag.familiar());
    return names;
}

/// The config's members as docker prints them: those every image has are always there, the rest when set.
nlohmann::ordered_json inspectedConfig(const ProcessConfig& config) {
    const nlohmann::json all = toJson(config);
    nlohmann::ordered_json json;
    json["User"] = config.user;
    if (!config.exposedPorts.empty())
        json["ExposedPorts"] = all["ExposedPorts"];
    json["Env"] = config.env;
    json["Cmd"] = all.value("Cmd", nlohmann::json());
    if (!config.healthcheck.is_null())
        json["Healthcheck"] = config.healthcheck;
    json["Volumes"] = all.value("Volumes", nlohmann::json());
    json["WorkingDir"] = config.workingDir;
    json["Entrypoint"] = all.value("Entrypoint", nlohmann::json());
    json["OnBuild"] = all.value("OnBuild", nlohmann::json());
    json["Labels"] = all.value("Labels", nlohmann::json());
    if (!config.stopSignal.empty())
        json["StopSignal"] = config.stopSignal;
    if (!config.shell.empty())
        json["Shell"] = config.shell;
    return json;
}

/// Only what it was named by a digest for: docker knows none of an image that was loaded or committed, since
/// no registry has told it.
std::vector<std::string> repoDigests(const ImageSummary& summary) {
    std::set<std::string> digests;
    for (const Reference& tag : summary.tags)
        if (!tag.digest().empty())
            digests.insert(tag.familiarName() + "@" + tag.digest());
    return {digests.begin(), digests.end()};
}

nlohmann::ordered_json inspectedLayers(const std::vector<Digest>& diffIds) {
    nlohmann::ordered_json layers = nlohmann::ordered_json::array();
    for (const Digest& diffId : diffIds)
        layers.push_back(diffId.str());
    return {{"Type", "layers"}, {"Layers", layers}};
}

/// When one of its names was given last; Go's zero time when it has none.
std::string lastTagTime(const ImageIndex& index, const ImageSummary& summary) {
    std::string last = "0001-01-01T00:00:00Z";
    for (const Reference& tag : summary.tags)
        if (const Descriptor* entry = index.findName(tag))
            last = std::max(last, entryTagTime(*entry));
    return last;
}

std::string rawString(const ImageConfig& config, const char* key) {
    const auto found = config.raw.find(key);
    return found != config.raw.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// As docker does, row by row: the image itself, what it was committed from, and so on while they are here.
void nameRows(std::vector<HistoryRow>& rows, const Store& store, const ImageIndex& index,
              ImageRecord record) {
    for (HistoryRow& row : rows) {
        row.id = record.id().str();
        row.tags = familiarNames(index.names(record.entry.digest));
        const std::string parent = entryParent(record.entry);
        if (parent.empty())
            return;
        try {
            record = findImage(store, index, parent);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::NotFound)
                return; // removed since
            throw;
        }
    }
}

} // namespace

ImageDetails Images::details(const std::string& name) const {
    const ImageIndex index = ImageIndex::read(*m_store);
    const ImageRecord record = findImage(*m_store, index, name);
    ImageDetails details{summarize(*m_store, index, record), record.config, mapHistory(record.config)};
    const std::map<Digest, uint32_t> users = layerUsers(*m_store, index);
    const std::vector<Digest> keys = layers(details.summary);
    for (LayerStep& step : details.steps) {
        if (!step.diffId)
            continue;
        const std::shared_ptr<const FileTree> files = tree(keys[static_cast<size_t>(step.layerIndex)]);
        step.size = files->totalBytes();
        step.entries = files->entryCount();
        step.blobSize = record.manifest.layers[static_cast<size_t>(step.layerIndex)].size;
        step.sharedWith = users.at(*step.diffId) - 1;
    }
    return details;
}

nlohmann::ordered_json Images::inspect(const std::string& name) const {
    const ImageIndex index = ImageIndex::read(*m_store);
    const ImageRecord record = findImage(*m_store, index, name);
    const ImageSummary summary = summarize(*m_store, index, record);
    nlohmann::ordered_json json;
    json["Id"] = summary.id.str();
    json["RepoTags"] = familiarNames(summary.tags);
    json["RepoDigests"] = repoDigests(summary);
    json["Parent"] = entryParent(record.entry);
    json["Comment"] = record.config.history.empty() ? "" : record.config.history.back().comment;
    json["Created"] = record.config.created;
    json["DockerVersion"] = rawString(record.config, "docker_version");
    json["Author"] = record.config.author;
    json["Config"] = inspectedConfig(record.config.config);
    json["Architecture"] = record.config.architecture;
    if (!record.config.variant.empty())
        json["Variant"] = record.config.variant;
    json["Os"] = record.config.os;
    json["Size"] = summary.size;
    json["GraphDriver"] = {{"Data", nullptr}, {"Name", "overlayfs"}};
    json["RootFS"] = inspectedLayers(summary.diffIds);
    json["Metadata"] = {{"LastTagTime", lastTagTime(index, summary)}};
    return json;
}

std::vector<HistoryRow> Images::history(const std::string& name) const {
    const ImageIndex index = ImageIndex::read(*m_store);
    const ImageRecord record = findImage(*m_store, index, name);
    const std::vector<Digest> keys = layerKeys(*m_store, record.config.diffIds);
    std::vector<HistoryRow> rows;
    size_t layer = 0;
    for (const HistoryStep& step : record.config.history) {
        HistoryRow row;
        row.created = epochSeconds(step.created);
        row.createdBy = step.createdBy;
        row.comment = step.comment;
        if (!step.emptyLayer) {
            if (layer == keys.size())
                throw Error(ErrorCode::Corrupt, "read history", name, "more steps with files than layers");
            row.size = tree(keys[layer++])->totalBytes();
        }
        rows.insert(rows.begin(), row);
    }
    nameRows(rows, *m_store, index, record);
    return rows;
}

} // namespace outcrop
