// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/hunk_parts.h"
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/spawn.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

/// A file of our own in the directory for such, gone when this goes.
class EditedFile {
public:
    EditedFile() {
        const char* directory = ::getenv("TMPDIR");
        m_path = std::string(directory && *directory ? directory : "/tmp") + "/outcrop-hunk-XXXXXX.diff";
        constexpr int kSuffix = 5;
        m_fd.reset(::mkostemps(m_path.data(), kSuffix, O_CLOEXEC));
        if (!m_fd)
            throw Error::fromErrno("make file", m_path);
    }
    ~EditedFile() { ::unlink(m_path.c_str()); }
    EditedFile(const EditedFile&) = delete;
    EditedFile& operator=(const EditedFile&) = delete;

    const std::string& path() const { return m_path; }
    int fd() const { return m_fd.get(); }

private:
    std::string m_path;
    UniqueFd m_fd;
};

std::string editorCommand() {
    for (const char* name : {"VISUAL", "EDITOR"})
        if (const char* value = ::getenv(name); value && *value)
            return value;
    return "vi";
}

} // namespace

std::string editText(const std::string& text) {
    constexpr uint64_t kMostEdited = 64ULL << 20;
    const EditedFile file;
    writeFull(file.fd(), text.data(), text.size(), file.path());
    SpawnOptions options;
    options.program = "sh"; // the variable is a command with its arguments
    options.arguments = {"-c", editorCommand() + " \"$1\"", "sh", file.path()};
    options.descriptors = {{STDERR_FILENO, STDOUT_FILENO}}; // standard output is the answer's alone
    const int status = spawn(options).wait();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(ErrorCode::BadInput, "edit hunk", editorCommand(), "the editor ended with an error");
    // Anew by its name: editors put another file in its place.
    return readAll(openFile(file.path(), O_RDONLY).get(), file.path(), kMostEdited);
}

} // namespace outcrop::cli
