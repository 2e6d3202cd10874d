// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "tests/support/error_text.h"
#include "tests/support/temp_dir.h"

#include <string>
#include <vector>

namespace outcrop::test {

struct RunResult {
    int exitCode = -1;
    std::string out;
    std::string err;
    ContainerId id;
};

/// An engine on a store of its own with the starter image in it. Ends and removes its containers.
class EngineFixture {
public:
    EngineFixture();
    ~EngineFixture();
    EngineFixture(const EngineFixture&) = delete;
    EngineFixture& operator=(const EngineFixture&) = delete;

    static constexpr const char* kStarter = "outcrop-starter";
    const Engine& engine() const { return m_engine; }
    const std::filesystem::path& directory() const { return m_directory.path(); }
    bool hasStarter() const { return m_hasStarter; }
    void load(const std::filesystem::path& archive) const;

    /// Options for a container of the image (the starter's if empty) without network that runs the script.
    static CreateOptions script(const std::string& name, const std::string& script,
                                const std::string& image = {});
    ContainerId create(const CreateOptions& options) const;
    /// Creates, starts and waits, with both streams taken.
    RunResult run(const CreateOptions& options) const;
    RunResult run(const std::string& name, const std::string& script, const std::string& image = {}) const;
    void start(const ContainerId& id) const;

    /// "C /etc;A /etc/new;" in path order.
    std::string diff(const std::string& container) const;
    /// The text of a regular file, or "absent".
    std::string fileOf(const std::string& container, const std::string& path, FileSide side) const;

private:
    TempDir m_directory;
    Engine m_engine;
    bool m_hasStarter = false;
};

} // namespace outcrop::test
