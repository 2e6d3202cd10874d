// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/output_file.h"

#include "app/cli/console.h"
#include "core/base/error.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace outcrop::cli {

OutputFile::OutputFile(std::string path) : m_path(std::move(path)) {
    struct stat found {};
    if (::stat(m_path.c_str(), &found) == 0 && !S_ISREG(found.st_mode)) {
        m_fd = openFile(m_path, O_WRONLY | O_NOCTTY);
        return;
    }
    std::string name = m_path + ".XXXXXX";
    m_fd.reset(::mkostemp(name.data(), O_CLOEXEC));
    if (!m_fd)
        throw Error::fromErrno("write", m_path);
    m_temporary = std::move(name);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(m_fd.get(), 0666 & ~mask);
}

OutputFile::~OutputFile() {
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void OutputFile::finish() {
    if (m_temporary.empty())
        return;
    if (::fsync(m_fd.get()) != 0 || ::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        throw Error::fromErrno("write", m_path);
    m_temporary.clear();
}

void writeTarFile(Console& console, const std::string& file, const std::function<void(int output)>& write) {
    if (file != "-") {
        OutputFile output(file);
        write(output.fd());
        output.finish();
        return;
    }
    if (console.outIsTerminal())
        throw Error(ErrorCode::BadInput, "write tar", "standard output", "it is a terminal")
            .withHint("name a file, or pipe it on");
    write(STDOUT_FILENO);
}

} // namespace outcrop::cli
