// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "core/image/images.h"
#include "core/store/store.h"
#include "tests/support/temp_dir.h"

#include <QTest>
#include <functional>
#include <optional>
#include <string>

namespace outcrop::test {

/// A store of its own in a directory of its own.
class StoreFixture {
public:
    StoreFixture();
    const Store& store() const { return m_store; }
    StorePaths paths() const;
    Images images() const { return Images(m_store); }
    const std::filesystem::path& directory() const { return m_directory.path(); }

    std::vector<LoadedImage> load(std::string_view archive, Progress& progress) const;
    std::vector<LoadedImage> load(std::string_view archive) const;
    std::vector<LoadedImage> loadFile(const std::filesystem::path& file) const;

private:
    TempDir m_directory;
    Store m_store;
};

/// Path, mode and content of everything in the store, locks and trash left out.
std::string snapshot(const StorePaths& paths);

/// Remembers warnings.
struct RecordingProgress : Progress {
    void warn(const std::string& fact) override { warnings.push_back(fact); }
    std::vector<std::string> warnings;
};

/// Code of the Error that call throws; nullopt if it throws none.
std::optional<ErrorCode> codeOf(const std::function<void()>& call);
/// Its whole text.
std::string errorOf(const std::function<void()>& call);
/// "alpine:3.10 other:latest" or "<untagged>", images separated by "; ".
std::string describe(const std::vector<LoadedImage>& images);

/// "a:1 b:1 | c:1 | ": the names of each image.
std::string namesOf(const std::vector<ImageSummary>& images);
/// What a file of the layer with these bytes holds.
std::string contentOf(const StoreFixture& fixture, const std::string& layer, const std::string& path);

} // namespace outcrop::test
