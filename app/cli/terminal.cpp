// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/terminal.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr int kForwarded[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2};
constexpr int kDeadly[] = {SIGHUP,  SIGINT, SIGQUIT, SIGTERM, SIGABRT,
                           SIGSEGV, SIGBUS, SIGFPE,  SIGILL,  SIGPIPE};

// A signal handler can reach nothing but what stands at file scope; all of it is set up before a handler is.
termios g_savedTerminal;
std::atomic<bool> g_raw = false;
std::atomic<int> g_wakeWrite = -1;
std::atomic<uint32_t> g_pendingSignals = 0;

void restoreTerminal() {
    if (g_raw.exchange(false))
        ::tcsetattr(STDIN_FILENO, TCSANOW, &g_savedTerminal);
}

void onDeadlySignal(int number) {
    restoreTerminal();
    ::signal(number, SIG_DFL);
    ::raise(number);
}

/// Leaves a note and wakes the pump, which acts on it outside the handler.
void onWakingSignal(int number) {
    const int keep = errno;
    g_pendingSignals |= 1U << static_cast<unsigned>(number);
    [[maybe_unused]] const ssize_t written = ::write(g_wakeWrite, "", 1);
    errno = keep;
}

void handle(int number, void (*handler)(int), bool restart) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = restart ? SA_RESTART : 0;
    ::sigaction(number, &action, nullptr);
}

/// Makes the terminal hand every byte on, for its lifetime.
class RawMode {
public:
    explicit RawMode(bool wanted) {
        if (!wanted || ::tcgetattr(STDIN_FILENO, &g_savedTerminal) != 0)
            return;
        termios raw = g_savedTerminal;
        ::cfmakeraw(&raw);
        g_raw = true;
        ::tcsetattr(STDIN_FILENO, TCSANOW, &raw);
    }
    ~RawMode() { restoreTerminal(); }
    RawMode(const RawMode&) = delete;
    RawMode& operator=(const RawMode&) = delete;
};

char controlKey(const std::string& name) {
    const char key = name.size() == 6 ? name[5] : '\0';
    if (key >= 'a' && key <= 'z')
        return static_cast<char>(key - 'a' + 1);
    constexpr std::string_view kOthers = "@[\\]^_";
    constexpr char kCodes[] = {0, 27, 28, 29, 30, 31};
    const size_t at = key == '\0' ? std::string_view::npos : kOthers.find(key);
    if (at == std::string_view::npos)
        throw Error(ErrorCode::BadInput, "Unknown character: '" + name + "'");
    return kCodes[at];
}

} // namespace

Session::Session(SessionOptions options) : m_options(std::move(options)) {
    Pipe wake = makePipe();
    // A full pipe has woken the pump already.
    ::fcntl(wake.write.get(), F_SETFL, O_NONBLOCK);
    ::fcntl(wake.read.get(), F_SETFL, O_NONBLOCK);
    m_wakeRead = wake.read.release();
    g_wakeWrite = wake.write.release();
    for (const int number : kDeadly)
        handle(number, onDeadlySignal, false);
    if (m_options.proxySignals)
        for (const int number : kForwarded)
            handle(number, onWakingSignal, true);
    if (m_options.tty)
        handle(SIGWINCH, onWakingSignal, true);
}

Session::~Session() {
    restoreTerminal();
    for (const int number : kDeadly)
        ::signal(number, SIG_DFL);
    for (const int number : kForwarded)
        ::signal(number, SIG_DFL);
    ::signal(SIGWINCH, SIG_DFL);
    ::close(g_wakeWrite.exchange(-1));
    ::close(m_wakeRead);
}

TerminalSize Session::size() {
    for (const int fd : {STDOUT_FILENO, STDIN_FILENO}) {
        winsize size{};
        if (::ioctl(fd, TIOCGWINSZ, &size) == 0)
            return {size.ws_row, size.ws_col};
    }
    return {};
}

AttachEnd Session::pump(Attachment& attachment) {
    const RawMode raw(m_options.tty && m_options.input && ::isatty(STDIN_FILENO) == 1);
    AttachStreams streams;
    streams.in = m_options.input ? STDIN_FILENO : -1;
    streams.out = m_options.output ? STDOUT_FILENO : -1;
    streams.err = m_options.errorOutput ? STDERR_FILENO : -1;
    if (m_options.tty && m_options.input)
        streams.detachKeys = m_options.detachKeys;
    streams.resizeFd = m_wakeRead;
    streams.terminalSize = [&attachment] {
        const uint32_t pending = g_pendingSignals.exchange(0);
        for (const int number : kForwarded)
            if ((pending & (1U << static_cast<unsigned>(number))) != 0)
                attachment.signal(number);
        return size();
    };
    return attachment.pump(streams);
}

std::string parseDetachKeys(const std::string& text) {
    std::string keys;
    for (size_t start = 0; start < text.size();) {
        const size_t comma = std::min(text.find(',', start), text.size());
        const std::string name = text.substr(start, comma - start);
        if (name.size() == 1)
            keys += name;
        else if (name.rfind("ctrl-", 0) == 0)
            keys += controlKey(name);
        else
            throw Error(ErrorCode::BadInput, "Unknown character: '" + name + "'");
        start = comma + 1;
    }
    return keys;
}

} // namespace outcrop::cli
