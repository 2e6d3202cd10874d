// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/shown_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/mounted.h"
#include "core/base/spawn.h"
#include "core/engine/engine.h"
#include "core/engine/if_found.h"
#include "core/engine/kernel_mount.h"
#include "core/engine/subject.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kChangesOf = "diff:";
constexpr int kReportFd = 3;
constexpr int kStopPollMs = 100;
constexpr std::string_view kFuseType = "fuse.outcrop";

std::string mountProgram() {
    try {
        return helperProgram("outcrop-mount");
    } catch (const Error& error) {
        throw error.withHint("this outcrop was built without libfuse3");
    }
}

/// Mounting may wait for a walk through all of a container's files.
void waitForWord(int fd, const std::stop_token& stop) {
    pollfd waited{fd, POLLIN, 0};
    while (::poll(&waited, 1, kStopPollMs) == 0)
        throwIfCancelled(stop, "show files");
}

/// Starts the process that serves the files, and waits for what it says of itself.
void startServing(const fs::path& store, const std::string& subject, const fs::path& directory,
                  const std::stop_token& stop) {
    Pipe pipe = makePipe();
    const UniqueFd null = openFile("/dev/null", O_RDWR);
    SpawnOptions options;
    options.program = mountProgram();
    options.arguments = {store.string(), subject, directory.string()};
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        options.descriptors.emplace_back(null.get(), stream);
    options.descriptors.emplace_back(pipe.write.get(), kReportFd);
    options.newSession = true;
    Child child = spawn(options);
    pipe.write.reset();
    waitForWord(pipe.read.get(), stop);
    const std::string said = readAll(pipe.read.get(), "outcrop-mount");
    if (said == "ok")
        return child.detach();
    const size_t end = std::min(said.find('\n'), said.size());
    const std::string why = said.empty() ? "outcrop-mount ended without a word" : said.substr(0, end);
    const Error error(ErrorCode::Unsupported, "show files of", subject, why);
    throw end + 1 < said.size() ? error.withHint(said.substr(end + 1)) : error;
}

std::vector<fs::path> ourMounts() {
    std::vector<fs::path> places;
    for (MountEntry& mount : mountTable())
        if (mount.type == kFuseType || (mount.type == "overlay" && mount.source == kKernelMountSource))
            places.push_back(std::move(mount.place));
    return places;
}

fs::path placesOf(const StorePaths& paths) {
    std::error_code none;
    const fs::path run = fs::canonical(paths.run, none);
    return (none ? paths.run : run) / "folders";
}

/// A name has no slashes; what says its subject to people stays readable.
std::string nameOfPlace(const std::string& subject) {
    std::string name;
    for (const char c : subject)
        name += c == '/' ? "%2F" : c == '%' ? "%25" : std::string(1, c);
    return name;
}

std::string subjectOfPlace(const std::string& name) {
    std::string subject;
    for (size_t i = 0; i < name.size(); ++i) {
        const bool slash = name.compare(i, 3, "%2F") == 0;
        subject += slash ? '/' : name[i];
        if (slash || name.compare(i, 3, "%25") == 0)
            i += 2;
    }
    return subject;
}

/// What a name means now: it may be given to another image or container.
std::string meaningOf(const Engine& engine, const std::string& subject) {
    const bool changes = subject.starts_with(kChangesOf);
    const SubjectName name = SubjectName::parse(changes ? subject.substr(kChangesOf.size()) : subject);
    if (!name.kind || *name.kind == Subject::Kind::Container)
        if (const auto container = ifFound([&] { return engine.containers().find(name.name); }))
            return container->record.id.str();
    const auto image = ifFound([&] { return engine.images().find(name.name); });
    return image ? image->id.str() : std::string();
}

/// Beside its place: what it showed when it was opened.
fs::path meaningFile(const ShownFolder& folder) {
    return folder.directory.parent_path() / ("." + folder.directory.filename().string());
}

std::string openedFor(const ShownFolder& folder) {
    std::ifstream file(meaningFile(folder));
    std::string meaning;
    std::getline(file, meaning);
    return meaning;
}

void removePlace(const ShownFolder& folder) {
    ::unlink(meaningFile(folder).c_str());
    ::rmdir(folder.directory.c_str());
}

void dropPlace(const ShownFolder& folder) noexcept {
    try {
        unmountFolder(folder.directory, true);
    } catch (const std::exception&) {
        // It was not mounted yet.
    }
    removePlace(folder);
}

} // namespace

void mountFolder(const Engine& engine, const std::string& subject, const fs::path& directory, bool byKernel,
                 Progress& progress, const std::stop_token& stop) {
    if (byKernel && !subject.starts_with(kChangesOf) &&
        mountByKernel(engine, subject, directory.string(), progress, stop))
        return;
    startServing(fs::canonical(engine.store().paths().root), subject, directory, stop);
}

void unmountFolder(const fs::path& directory, bool evenInUse) {
    if (std::ranges::count(ourMounts(), directory) == 0)
        throw Error(ErrorCode::NotFound, "unmount", directory.string(), "outcrop has mounted nothing there");
    unmountPlace(directory, evenInUse);
}

std::vector<ShownFolder> shownFolders(const StorePaths& paths) {
    const fs::path places = placesOf(paths);
    std::vector<ShownFolder> folders;
    for (const fs::path& place : ourMounts())
        if (place.parent_path() == places)
            folders.push_back({subjectOfPlace(place.filename().string()), place});
    std::ranges::sort(folders, {}, &ShownFolder::subject);
    return folders;
}

ShownFolder showAsFolder(const Engine& engine, const std::string& subject, Progress& progress,
                         const std::stop_token& stop) {
    const fs::path places = placesOf(engine.store().paths());
    const StoreLock own = engine.store().lockObject("folder:" + subject); // not twice over each other
    const std::string meaning = meaningOf(engine, subject);
    for (const ShownFolder& shown : shownFolders(engine.store().paths())) {
        if (shown.subject != subject)
            continue;
        if (openedFor(shown) == meaning)
            return shown;
        closeFolder(shown, true);
    }
    const ShownFolder folder{subject, places / nameOfPlace(subject)};
    for (const fs::path& directory : {places, folder.directory})
        if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
            throw Error::fromErrno("make directory", directory.string());
    try {
        progress.phase("mount", subject, 0);
        writeFileAtomic(meaningFile(folder), meaning, Durability::ProcessDeath);
        mountFolder(engine, subject, folder.directory, true, progress, stop);
        return folder;
    } catch (...) {
        dropPlace(folder);
        throw;
    }
}

void closeFolder(const ShownFolder& folder, bool evenInUse) {
    unmountFolder(folder.directory, evenInUse);
    removePlace(folder);
}

} // namespace outcrop
