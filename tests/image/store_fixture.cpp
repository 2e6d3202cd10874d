// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/store_fixture.h"

#include "core/base/sha256.h"
#include "tests/image/archive_fixture.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace outcrop::test {

namespace {

namespace fs = std::filesystem;

bool isTransient(const fs::path& relative) {
    const std::string text = relative.string();
    return text.rfind("locks", 0) == 0 || text.rfind("staging/trash-", 0) == 0;
}

} // namespace

StoreFixture::StoreFixture() : m_store(Store::open(paths())) {}

StorePaths StoreFixture::paths() const {
    return {m_directory.path() / "root", m_directory.path() / "run"};
}

std::vector<LoadedImage> StoreFixture::load(std::string_view archive, Progress& progress) const {
    const UniqueFd fd = memoryFile(archive);
    return images().load(fd.get(), {"test.tar", {}}, progress, {});
}

std::vector<LoadedImage> StoreFixture::load(std::string_view archive) const {
    Progress silent;
    return load(archive, silent);
}

std::vector<LoadedImage> StoreFixture::loadFile(const fs::path& file) const {
    Progress silent;
    const UniqueFd fd = openFile(file, O_RDONLY);
    return images().load(fd.get(), {file.filename().string(), {}}, silent, {});
}

std::string snapshot(const StorePaths& paths) {
    std::vector<std::string> lines;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(paths.root)) {
        const fs::path relative = entry.path().lexically_relative(paths.root);
        if (isTransient(relative))
            continue;
        struct stat info {};
        ::lstat(entry.path().c_str(), &info);
        std::string line = relative.string() + " " + std::to_string(info.st_mode);
        if (S_ISREG(info.st_mode))
            line += " " + sha256Hex(readFile(entry.path()));
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

std::optional<ErrorCode> codeOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

std::string errorOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

std::string describe(const std::vector<LoadedImage>& images) {
    std::string text;
    for (const LoadedImage& image : images) {
        text += text.empty() ? "" : "; ";
        std::string names;
        for (const Reference& tag : image.tags)
            names += (names.empty() ? "" : " ") + tag.familiar();
        text += names.empty() ? "<untagged>" : names;
    }
    return text;
}

std::string namesOf(const std::vector<ImageSummary>& images) {
    std::string text;
    for (const ImageSummary& summary : images) {
        for (const Reference& tag : summary.tags)
            text += tag.familiar() + " ";
        text += "| ";
    }
    return text;
}

std::string contentOf(const StoreFixture& fixture, const std::string& layer, const std::string& path) {
    Progress silent;
    return readAll(fixture.images().openLayerFile(Digest::ofBytes(layer), path, silent, {}).get(), path);
}

} // namespace outcrop::test
