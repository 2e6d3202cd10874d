// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/spawn.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern "C" char** environ; // NOLINT

namespace outcrop {

namespace {

/// posix_spawn's dup2 actions run in order, so a target that is also a source would be clobbered: park the
/// sources above every target first.
class FileActions {
public:
    explicit FileActions(const std::vector<std::pair<int, int>>& descriptors) {
        posix_spawn_file_actions_init(&m_actions);
        int above = 3;
        for (const auto& [ours, theirs] : descriptors)
            above = std::max(above, theirs + 1);
        for (const auto& [ours, theirs] : descriptors) {
            m_parked.emplace_back(::fcntl(ours, F_DUPFD_CLOEXEC, above));
            if (!m_parked.back())
                throw Error::fromErrno("duplicate descriptor for child");
            posix_spawn_file_actions_adddup2(&m_actions, m_parked.back().get(), theirs);
        }
    }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    posix_spawn_file_actions_t* get() { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
    std::vector<UniqueFd> m_parked;
};

std::vector<char*> pointers(const std::vector<std::string>& strings) {
    std::vector<char*> out;
    out.reserve(strings.size() + 1);
    for (const std::string& s : strings)
        out.push_back(const_cast<char*>(s.c_str()));
    out.push_back(nullptr);
    return out;
}

} // namespace

Child::Child(Child&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_pidFd(std::move(other.m_pidFd)) {}

Child& Child::operator=(Child&& other) noexcept {
    std::swap(m_pid, other.m_pid);
    std::swap(m_pidFd, other.m_pidFd);
    return *this;
}

Child::~Child() {
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    wait();
}

int Child::wait() {
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    return status;
}

void Child::kill(int signal) {
    if (m_pid > 0)
        ::kill(m_pid, signal);
}

void Child::detach() {
    m_pid = -1;
    m_pidFd.reset();
}

Child spawn(const SpawnOptions& options) {
    FileActions actions(options.descriptors);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
    if (options.newSession)
        flags |= POSIX_SPAWN_SETSID;
    posix_spawnattr_setflags(&attributes, flags);

    std::vector<std::string> argv{options.program};
    argv.insert(argv.end(), options.arguments.begin(), options.arguments.end());
    std::vector<char*> argvPointers = pointers(argv);
    std::vector<char*> envPointers = pointers(options.environment);
    pid_t pid = -1;
    const int rc =
        ::posix_spawnp(&pid, options.program.c_str(), actions.get(), &attributes, argvPointers.data(),
                       options.environment.empty() ? environ : envPointers.data());
    posix_spawnattr_destroy(&attributes);
    if (rc != 0)
        throw Error::fromErrno("start program", options.program, rc);
    return {pid, UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)))};
}

std::string helperProgram(const std::string& name) {
    std::error_code ignored;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", ignored);
    for (const auto& candidate :
         {self.parent_path() / name, self.parent_path().parent_path() / name, // bin/tests
          self.parent_path().parent_path() / "bin" / name, self.parent_path() / "../libexec/outcrop" / name,
          std::filesystem::path(OUTCROP_LIBEXEC_DIR) / name})
        if (::access(candidate.c_str(), X_OK) == 0)
            return candidate.string();
    throw Error(ErrorCode::NotFound, "find helper program", name,
                "not beside the program nor in " OUTCROP_LIBEXEC_DIR)
        .withHint("install Outcrop completely, or run it from its build directory");
}

} // namespace outcrop
