// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/monitor_client.h"
#include "tests/support/temp_dir.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace outcrop::test {

struct RunResult {
    int exitCode = -1;
    std::string out;
    std::string err;
    std::vector<std::string> warnings;
};

/// A container made by hand: one layer of busybox (and more if a test adds them), docker's default mounts,
/// masks and capabilities. The spec is open for a test to change.
class BundleFixture {
public:
    BundleFixture();
    ~BundleFixture();

    nlohmann::json spec;
    std::string user; ///< docker's form

    std::filesystem::path dir() const { return m_dir.path(); }
    std::filesystem::path bundle() const { return dir() / "bundle"; }
    std::filesystem::path runDir() const { return dir() / "run"; }
    /// File system of the busybox layer.
    std::filesystem::path root() const { return dir() / "layers" / m_base / "fs"; }
    const std::string& id() const { return m_id; }
    /// A further layer on top; returns its file system, empty.
    std::filesystem::path addLayer();
    void dropLayers() { m_layers.clear(); }
    void addBind(const std::string& source, const std::string& destination, const std::string& mode = "rw");

    /// Runs to the end. Throws what launchMonitor() throws.
    RunResult run(const std::vector<std::string>& args, const std::string& input = {});
    RunResult shell(const std::string& script) { return run({"sh", "-c", script}); }
    /// Starts without attaching.
    void start(const std::vector<std::string>& args);
    std::optional<Attachment> launch(const std::vector<std::string>& args, bool attach,
                                     bool openStdin = false);
    RuntimeState state() const { return readRuntimeState(bundle(), runDir(), id()); }
    int wait() { return *waitContainer(bundle(), runDir(), id(), {}); }
    /// Runs a further process to its end.
    RunResult exec(const std::vector<std::string>& args, ExecRequest request = {});
    std::string log() const;

    std::vector<std::string> warnings;

private:
    TempDir m_dir;
    std::string m_id = std::string(64, 'c');
    std::string m_base = std::string(64, 'a');
    std::vector<std::string> m_layers;
};

/// Pumps an attachment, gathering what comes out.
RunResult gather(Attachment& attachment, const std::string& input = {}, const std::string& detachKeys = {});
/// Why no container of busybox can run here, or empty.
std::string whyNoContainers();

} // namespace outcrop::test

#define OUTCROP_NEEDS_CONTAINERS()                                                                           \
    do {                                                                                                     \
        const std::string whyNot = outcrop::test::whyNoContainers();                                         \
        if (!whyNot.empty())                                                                                 \
            QSKIP(whyNot.c_str());                                                                           \
    } while (false)
