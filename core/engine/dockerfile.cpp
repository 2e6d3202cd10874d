// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/dockerfile.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/engine/container_layer.h"
#include "core/layer/union_lookup.h"
#include "core/oci/json_fields.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

constexpr const char* kArchive = "changes.tar.gz";

std::string execForm(const std::vector<std::string>& words) {
    std::string text = "[";
    for (const std::string& word : words)
        text += (text.size() > 1 ? ", " : "") + quotedWord(word, false);
    return text + "]";
}

void addVariables(const std::vector<std::string>& image, const std::vector<std::string>& container,
                  std::string& text) {
    for (const std::string& variable : container) {
        const size_t equals = variable.find('=');
        if (equals == std::string::npos || std::ranges::find(image, variable) != image.end())
            continue;
        text +=
            "ENV " + variable.substr(0, equals) + "=" + quotedWord(variable.substr(equals + 1), true) + "\n";
    }
}

void addCommand(const char* instruction, const std::optional<std::vector<std::string>>& image,
                const std::optional<std::vector<std::string>>& container, std::string& text) {
    if (image != container)
        text +=
            std::string(instruction) + " " + execForm(container.value_or(std::vector<std::string>())) + "\n";
}

void addEach(const char* instruction, const std::vector<std::string>& image,
             const std::vector<std::string>& container, std::string& text) {
    for (const std::string& one : container)
        if (std::ranges::find(image, one) == image.end())
            text += std::string(instruction) + " " + one + "\n";
}

/// A path that is something else now must be gone before it comes again: a tar does not replace a directory.
bool changesType(const MergedTree::Layers& image, const FileTree& upper, const std::string& path) {
    const std::optional<FileEntry> before = entryInUnion(image, path);
    const NodeIndex now = upper.find(path);
    if (!before || now == kNoNode)
        return false;
    const auto isDirectory = [](FileType type) { return type == FileType::Directory; };
    return isDirectory(before->type) != isDirectory(upper.type(now));
}

std::string nameOfImage(const Engine& engine, const ContainerRecord& record) {
    const ImageSummary image = engine.images().find(record.image.str());
    return image.tags.empty() ? image.id.str() : image.tags.front().familiar();
}

/// Beside the directory it will be; gone again unless finished.
class PartialDirectory {
public:
    PartialDirectory(const std::string& directory, const ContainerId& id)
        : m_final(directory), m_path(directory + ".partial-" + id.str().substr(0, 12)) {
        fs::remove_all(m_path); // of an earlier run that was killed
        fs::create_directories(m_path);
    }
    PartialDirectory(const PartialDirectory&) = delete;
    PartialDirectory& operator=(const PartialDirectory&) = delete;
    ~PartialDirectory() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    const fs::path& path() const { return m_path; }
    void finish() const {
        if (::rename(m_path.c_str(), m_final.c_str()) != 0)
            throw Error::fromErrno("write Dockerfile", m_final.string());
    }

private:
    fs::path m_final;
    fs::path m_path;
};

void packInto(const fs::path& file, const Store& store, const LayerChanges& changes, const UniqueFd& upper,
              Progress& progress, const std::stop_token& stop) {
    PackRequest request;
    request.upperFd = upper.get();
    request.paths.assign(changes.present.begin(), changes.present.end());
    const Staging staging = store.makeStaging();
    const ArchiveMember packed = workerPack(request, openDirectory(staging.path()).get(), progress, stop);
    fs::copy_file(staging.path() / packed.stagedName, file);
    syncFile(file);
}

/// What a container changed, read once.
class RepeatedChanges {
public:
    RepeatedChanges(const Engine& engine, const std::string& container, const std::stop_token& stop)
        : m_engine(engine), m_record(engine.containers().find(container).record) {
        for (const Digest& layer : m_record.layers)
            m_image.push_back(engine.images().tree(layer));
        m_upper = openUpper(engine.containers(), m_record.id);
        m_trees = containerTrees(m_image, m_upper, true, "container " + m_record.name, stop);
        m_changes = layerContent(m_trees);
    }

    const ContainerId& id() const { return m_record.id; }

    DockerfileExport text() const {
        DockerfileExport result;
        result.removed = m_changes.removed;
        for (const std::string& path : m_changes.present)
            if (changesType(m_image, *m_trees.upper, path))
                result.removed.push_back(path);
        result.files = m_changes.present.size();
        result.dockerfile = "FROM " + nameOfImage(m_engine, m_record) + "\n";
        if (!result.removed.empty()) {
            std::vector<std::string> remove = {"rm", "-rf", "--"};
            remove.insert(remove.end(), result.removed.begin(), result.removed.end());
            result.dockerfile += "RUN " + execForm(remove) + "\n";
        }
        if (result.files > 0)
            result.dockerfile += std::string("ADD ") + kArchive + " /\n";
        result.dockerfile += settingInstructions(
            m_engine.images().details(m_record.image.str()).config.config, m_record.config);
        return result;
    }

    void pack(const fs::path& file, Progress& progress, const std::stop_token& stop) const {
        packInto(file, m_engine.store(), m_changes, m_upper, progress, stop);
    }

private:
    const Engine& m_engine;
    ContainerRecord m_record;
    MergedTree::Layers m_image;
    UniqueFd m_upper;
    ContainerTrees m_trees;
    LayerChanges m_changes;
};

} // namespace

std::string quotedWord(std::string_view word, bool keepDollar) {
    std::string text = jsonText(nlohmann::json(std::string(word)));
    if (!keepDollar)
        return text;
    for (size_t at = text.find('$'); at != std::string::npos; at = text.find('$', at + 2))
        text.insert(at, 1, '\\');
    return text;
}

std::string settingInstructions(const ProcessConfig& image, const ProcessConfig& container) {
    std::string text;
    addVariables(image.env, container.env, text);
    for (const auto& [key, value] : container.labels)
        if (const auto found = image.labels.find(key); found == image.labels.end() || found->second != value)
            text += "LABEL " + quotedWord(key, true) + "=" + quotedWord(value, true) + "\n";
    addEach("EXPOSE", image.exposedPorts, container.exposedPorts, text);
    for (const std::string& volume : container.volumes)
        if (std::ranges::find(image.volumes, volume) == image.volumes.end())
            text += "VOLUME " + execForm({volume}) + "\n";
    if (container.user != image.user)
        text += "USER " + (container.user.empty() ? "0" : container.user) + "\n";
    if (container.workingDir != image.workingDir)
        text += "WORKDIR " + (container.workingDir.empty() ? "/" : container.workingDir) + "\n";
    if (container.stopSignal != image.stopSignal && !container.stopSignal.empty())
        text += "STOPSIGNAL " + container.stopSignal + "\n";
    addCommand("ENTRYPOINT", image.entrypoint, container.entrypoint, text);
    addCommand("CMD", image.cmd, container.cmd, text);
    return text;
}

DockerfileExport planDockerfile(const Engine& engine, const std::string& container,
                                const std::stop_token& stop) {
    return RepeatedChanges(engine, container, stop).text();
}

DockerfileExport exportDockerfile(const Engine& engine, const std::string& container,
                                  const std::string& directory, Progress& progress,
                                  const std::stop_token& stop) {
    if (fs::exists(fs::symlink_status(directory)))
        throw Error(ErrorCode::Conflict, "write Dockerfile", directory, "it exists already");
    const RepeatedChanges repeated(engine, container, stop);
    DockerfileExport result = repeated.text();
    PartialDirectory partial(directory, repeated.id());
    if (result.files > 0)
        repeated.pack(partial.path() / kArchive, progress, stop);
    writeFileAtomic(partial.path() / "Dockerfile", result.dockerfile);
    partial.finish();
    return result;
}

} // namespace outcrop
