// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/content_save.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

/// Beside the file it is going to be; removed unless it was.
class StagedFile {
public:
    explicit StagedFile(const std::string& path) : m_path(path), m_staged(path + ".XXXXXX") {
        m_fd = UniqueFd(::mkostemp(m_staged.data(), O_CLOEXEC));
        if (!m_fd)
            throw Error::fromErrno("save", path);
    }
    ~StagedFile() {
        if (!m_kept)
            ::unlink(m_staged.c_str());
    }
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;

    int fd() const { return m_fd.get(); }
    void keep() {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        if (::fchmod(fd(), 0666 & ~mask) != 0 || ::rename(m_staged.c_str(), m_path.c_str()) != 0)
            throw Error::fromErrno("save", m_path);
        m_kept = true;
    }

private:
    std::string m_path;
    std::string m_staged;
    UniqueFd m_fd;
    bool m_kept = false;
};

} // namespace

uint64_t saveFile(const std::string& path, const std::function<uint64_t(int fd)>& write) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode))
        return write(openFile(path, O_WRONLY | O_NOCTTY).get());
    StagedFile staged(path);
    const uint64_t bytes = write(staged.fd());
    staged.keep();
    return bytes;
}

} // namespace outcrop::cli
