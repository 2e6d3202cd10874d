// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/session.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// Ours are descriptions of their own, so this does not show inside.
int nonBlocking(const UniqueFd& fd) {
    if (fd)
        ::fcntl(fd.get(), F_SETFL, ::fcntl(fd.get(), F_GETFL) | O_NONBLOCK);
    return fd.get();
}

} // namespace

Session::Session(ContainedProcess process) : m_process(std::move(process)) {
    if (m_process.terminal) {
        m_inputFd = m_outputFd = nonBlocking(m_process.terminal);
        return;
    }
    m_inputFd = nonBlocking(m_process.input);
    m_outputFd = nonBlocking(m_process.output);
    m_errorFd = nonBlocking(m_process.error);
}

bool Session::reap() {
    siginfo_t info{};
    if (m_ended ||
        ::waitid(P_PIDFD, static_cast<id_t>(m_process.pidFd.get()), &info, WEXITED | WNOHANG | __WALL) != 0 ||
        info.si_pid == 0)
        return m_ended;
    m_ended = true;
    m_exitCode = info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
    return true;
}

void Session::signal(int number) const {
    if (!m_ended)
        ::syscall(SYS_pidfd_send_signal, m_process.pidFd.get(), number, nullptr, 0);
}

void Session::end() {
    signal(SIGKILL);
    while (!reap()) {
        pollfd ended{m_process.pidFd.get(), POLLIN, 0};
        ::poll(&ended, 1, -1);
    }
}

void Session::resize(TerminalSize size) const {
    const winsize window{size.rows, size.columns, 0, 0};
    if (m_process.terminal)
        ::ioctl(m_process.terminal.get(), TIOCSWINSZ, &window);
}

void Session::addInput(std::string_view bytes) {
    if (m_inputFd < 0 || m_closeInput)
        return;
    m_input += bytes;
    writeInput();
}

void Session::closeInput() {
    m_closeInput = true;
    writeInput();
}

void Session::writeInput() {
    while (inputPending()) {
        const ssize_t n = ::write(m_inputFd, m_input.data(), m_input.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno == EAGAIN)
            return;
        if (n < 0) { // nobody reads any more
            m_closeInput = true;
            m_input.clear();
            break;
        }
        m_input.erase(0, static_cast<size_t>(n));
    }
    // A terminal has no half to close.
    if (m_closeInput && !m_process.terminal) {
        m_process.input.reset();
        m_inputFd = -1;
    }
}

size_t Session::read(bool standardError, char* buffer, size_t size) {
    int& fd = standardError ? m_errorFd : m_outputFd;
    if (fd < 0)
        return 0;
    const ssize_t n = ::read(fd, buffer, size);
    if (n > 0)
        return static_cast<size_t>(n);
    // A terminal whose last user has left says EIO.
    if (n == 0 || (errno != EAGAIN && errno != EINTR))
        fd = -1;
    return 0;
}

} // namespace outcrop
