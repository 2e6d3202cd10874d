// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/volume_mount.h"

#include "core/base/mounted.h"
#include "core/base/spawn.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kReport = 3, kRequest = 4; ///< of outcrop-graft
constexpr int kEndMs = 2000;             ///< for one that was killed
constexpr unsigned kMaxStacked = 16;     ///< mounts over each other

/// A mark for each volume that is mounted: what a kill leaves is found by whoever comes next.
fs::path marks(const Store& store) {
    return store.paths().root / "mounted-volumes";
}

fs::path placeOf(const Volume& volume) {
    std::error_code none;
    const fs::path above = fs::canonical(volume.mountpoint.parent_path(), none);
    return none ? volume.mountpoint : above / volume.mountpoint.filename();
}

/// Go's words begin with a small letter.
std::string words(int error) {
    std::string text = ::strerror(error);
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() | 0x20);
    return text;
}

UniqueFd requestOf(const LocalMount& mount, const fs::path& place) {
    const nlohmann::json json = {
        {"type", mount.type}, {"device", mount.device}, {"words", mount.words}, {"place", place.string()}};
    const std::string text = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    UniqueFd file = makeMemoryFile("mount request"); // a password is nobody's to see in a list of processes
    writeFull(file.get(), text.data(), text.size(), "mount request");
    ::lseek(file.get(), 0, SEEK_SET);
    return file;
}

/// What it reports until its end; nullopt if that does not come in time.
std::optional<std::string> reportOf(int fd, int seconds) {
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    std::string said;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd entry{fd, POLLIN, 0};
        if (left <= 0 || ::poll(&entry, 1, static_cast<int>(left)) == 0)
            return std::nullopt;
        char buffer[4096];
        const ssize_t n = ::read(fd, buffer, sizeof buffer);
        if (n == 0)
            return said;
        if (n > 0)
            said.append(buffer, static_cast<size_t>(n));
        else if (errno != EINTR)
            throw Error::fromErrno("read what outcrop-graft reports");
    }
}

/// With the programs it has started. What the kernel does not let go of is left behind.
void endLate(Child child) {
    ::kill(-child.pid(), SIGKILL);
    pollfd entry{child.pidFd(), POLLIN, 0};
    if (::poll(&entry, 1, kEndMs) <= 0)
        child.detach();
}

/// As JSON {"errno", "flags", "data", "why"}; empty if it is mounted.
std::optional<std::string> graft(const LocalMount& mount, const fs::path& place) {
    Pipe report = makePipe();
    const UniqueFd request = requestOf(mount, place);
    const UniqueFd null = openFile("/dev/null", O_RDWR);
    SpawnOptions options;
    options.program = helperProgram("outcrop-graft");
    options.arguments = {"volume"};
    options.descriptors = {{report.write.get(), kReport}, {request.get(), kRequest}};
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        options.descriptors.emplace_back(null.get(), stream);
    options.newSession = true; // nobody is asked for a password, and it ends as a whole
    Child child = spawn(options);
    report.write.reset();
    std::optional<std::string> said = reportOf(report.read.get(), mount.patienceSeconds());
    if (!said)
        endLate(std::move(child));
    else
        child.wait();
    return said;
}

/// docker's words, but for what signs somebody in.
std::string sentence(const LocalMount& mount, const Volume& volume, const std::string& flags,
                     const std::string& data, const std::string& why) {
    return "error while mounting volume '" + volume.mountpoint.string() +
           "': failed to mount local volume: " + "mount " + mount.device + ":" + volume.mountpoint.string() +
           (flags.empty() ? "" : ", flags: " + flags) + (data.empty() ? "" : ", data: " + maskedWords(data)) +
           ": " + why;
}

[[noreturn]] void fail(const LocalMount& mount, const Volume& volume, const std::string& report) {
    const auto json = nlohmann::json::parse(report, nullptr, false);
    if (!json.is_object())
        throw Error(ErrorCode::Io, {}, {},
                    sentence(mount, volume, {}, {}, "outcrop-graft ended without a word"));
    const int error = json.value("errno", 0);
    std::string why = json.value("why", "");
    if (why.empty())
        why = error == 0 ? "outcrop-graft says no reason" : words(error);
    const ErrorCode code = error == 0 ? ErrorCode::Io : Error::fromErrno({}, {}, error).code();
    const Error failure(code, {}, {},
                        sentence(mount, volume, json.value("flags", ""), json.value("data", ""), why), error);
    const std::string hint = json.value("hint", "");
    throw hint.empty() ? failure : failure.withHint(hint);
}

void dropMark(const Store& store, const Volume& volume) {
    ::unlink((marks(store) / volume.name).c_str());
}

void mark(const Store& store, const Volume& volume) {
    if (::mkdir(marks(store).c_str(), 0700) != 0 && errno != EEXIST)
        throw Error::fromErrno("make directory", marks(store).string());
    openFile(marks(store) / volume.name, O_WRONLY | O_CREAT, 0600);
}

} // namespace

bool isMounted(const Volume& volume) {
    const fs::path place = placeOf(volume);
    const std::vector<MountEntry> mounts = mountTable();
    return std::any_of(mounts.begin(), mounts.end(),
                       [&](const MountEntry& mount) { return mount.place == place; });
}

void mountVolume(const Store& store, const Volume& volume) {
    const std::optional<LocalMount> mount = LocalMount::of(volume.options);
    if (!mount || isMounted(volume))
        return;
    mark(store, volume);
    const std::optional<std::string> said = graft(*mount, placeOf(volume));
    if (said && said->empty() && isMounted(volume))
        return;
    if (!isMounted(volume))
        dropMark(store, volume);
    if (!said)
        throw Error(ErrorCode::Io, {}, {},
                    sentence(*mount, volume, {}, {},
                             "not done within " + std::to_string(mount->patienceSeconds()) + " seconds"))
            .withHint("look whether what serves it can be reached; -o "
                      "o=x-outcrop.mount-timeout=SECONDS,… waits longer");
    fail(*mount, volume, *said);
}

void unmountVolume(const Store& store, const Volume& volume) {
    for (unsigned i = 0; i < kMaxStacked && isMounted(volume); ++i)
        unmountPlace(placeOf(volume), true);
    if (isMounted(volume)) // never go on to remove what lies there
        throw Error(ErrorCode::Conflict, "unmount volume", volume.name, "something is mounted there still");
    dropMark(store, volume);
}

VolumeInUse::VolumeInUse(const Store& store, Volume volume) : m_store(&store), m_volume(std::move(volume)) {
    const std::optional<LocalMount> mount = LocalMount::of(m_volume.options);
    if (!mount)
        return;
    if (::geteuid() != 0 && mount->byContainer())
        throw Error(ErrorCode::Unsupported, "look into volume", m_volume.name,
                    "without root each container mounts it for itself")
            .withHint("look into a container that runs with it");
    if (isMounted(m_volume)) // perhaps by us, who have the lock then; what is opened now stays
        return;
    StoreLock lock = lockVolumeUse(store, m_volume.name);
    if (isMounted(m_volume))
        return;
    mountVolume(store, m_volume);
    m_lock.emplace(std::move(lock));
}

VolumeInUse::~VolumeInUse() {
    if (!m_lock)
        return;
    try {
        unmountVolume(*m_store, m_volume);
    } catch (const Error&) {
        // Its mark stays: whoever opens the store next tries again.
    }
}

std::vector<std::string> mountedVolumes(const Store& store) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(marks(store), error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    return names;
}

StoreLock lockVolumeUse(const Store& store, const std::string& volume) {
    return store.lockObject("volume-use:" + volume);
}

std::optional<StoreLock> tryLockVolumeUse(const Store& store, const std::string& volume) {
    return store.tryLockObject("volume-use:" + volume);
}

} // namespace outcrop
