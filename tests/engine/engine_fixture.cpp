// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/engine_fixture.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <unistd.h>

namespace outcrop::test {

namespace {

std::string contentOf(const UniqueFd& file) {
    ::lseek(file.get(), 0, SEEK_SET);
    return readAll(file.get(), "stream");
}

} // namespace

EngineFixture::EngineFixture() : m_engine(Engine::open((m_directory.path() / "store").string())) {
    try {
        Progress progress;
        m_hasStarter = !m_engine.loadStarterImage(progress, {}).empty();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw; // not found: a build without busybox-static
    }
}

EngineFixture::~EngineFixture() {
    for (const Container& container : m_engine.containers().list()) {
        try {
            m_engine.removeContainer(container.record.id.str(), true, true);
        } catch (const Error&) {
            continue; // removed by the test at the same time
        }
    }
}

void EngineFixture::load(const std::filesystem::path& archive) const {
    const UniqueFd file = openFile(archive, O_RDONLY);
    Progress progress;
    LoadOptions options;
    options.name = archive.filename().string();
    m_engine.images().load(file.get(), options, progress, {});
}

CreateOptions EngineFixture::script(const std::string& name, const std::string& script,
                                    const std::string& image) {
    CreateOptions options;
    options.image = image.empty() ? kStarter : image;
    options.name = name;
    options.command = {"sh", "-c", script};
    options.network = "none";
    return options;
}

ContainerId EngineFixture::create(const CreateOptions& options) const {
    Progress progress;
    return m_engine.create(options, progress, {});
}

RunResult EngineFixture::run(const CreateOptions& options) const {
    RunResult result;
    result.id = create(options);
    Progress progress;
    auto attachment = m_engine.containers().start(result.id, true, {}, progress);
    const UniqueFd out = makeMemoryFile("out");
    const UniqueFd err = makeMemoryFile("err");
    AttachStreams streams;
    streams.out = out.get();
    streams.err = err.get();
    result.exitCode = attachment.value().pump(streams).exitCode;
    result.out = contentOf(out);
    result.err = contentOf(err);
    return result;
}

RunResult EngineFixture::run(const std::string& name, const std::string& text,
                             const std::string& image) const {
    return run(script(name, text, image));
}

void EngineFixture::start(const ContainerId& id) const {
    Progress progress;
    m_engine.containers().start(id, false, {}, progress);
}

std::string EngineFixture::diff(const std::string& container) const {
    std::string text;
    for (const DiffEntry& entry : diffEntries(*m_engine.containerDiff(container, {})))
        text += std::string(1, changeLetter(entry.change)) + " " + entry.path + ";";
    return text;
}

std::string EngineFixture::fileOf(const std::string& container, const std::string& path,
                                  FileSide side) const {
    const auto file = m_engine.openContainerFile(container, path, side, {});
    return file ? readAll(file->get(), path) : "absent";
}

} // namespace outcrop::test
