// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/window_watch.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <array>
#include <chrono>
#include <csignal>
#include <execinfo.h>
#include <pthread.h>

namespace outcrop::ui {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto kBeat = std::chrono::milliseconds(4);
constexpr int kFrames = 40;

/// Where the signal's handler writes to: it can be given nothing else.
std::atomic<int> watchedFile = -1;

void writeFrames(int) {
    const int saved = errno;
    std::array<void*, kFrames> frames{};
    const int count = ::backtrace(frames.data(), kFrames);
    ::backtrace_symbols_fd(frames.data(), count, watchedFile);
    errno = saved;
}

double monotonicSeconds() {
    return std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
}

} // namespace

std::unique_ptr<WindowWatch> WindowWatch::ifAsked(QWidget& window) {
    const QString file = qEnvironmentVariable("OUTCROP_WINDOW_LOG");
    return file.isEmpty() ? nullptr : std::make_unique<WindowWatch>(window, file);
}

WindowWatch::WindowWatch(QWidget& window, const QString& file)
    : m_file(std::make_unique<QFile>(file)), m_windowThread(::pthread_self()) {
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        qWarning("%s: %s", qPrintable(file), qPrintable(m_file->errorString()));
        return;
    }
    window.installEventFilter(this);
    ::pthread_getcpuclockid(m_windowThread, &m_windowClock);
    std::array<void*, 1> first{}; // loads what the handler must not load
    ::backtrace(first.data(), 1);
    watchedFile = m_file->handle();
    struct sigaction action {};
    action.sa_handler = writeFrames;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGUSR2, &action, nullptr);
    m_watcher = std::thread([this] { watch(); });
}

WindowWatch::~WindowWatch() {
    m_ending = true;
    if (m_watcher.joinable())
        m_watcher.join();
}

bool WindowWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // What was painted is on the display when the event that asked for it has been dealt with.
        QTimer::singleShot(0, this,
                           [this] { write("painted " + QByteArray::number(monotonicSeconds(), 'f', 4)); });
    }
    return false;
}

double WindowWatch::threadMs() const {
    timespec used{};
    ::clock_gettime(m_windowClock, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

void WindowWatch::watch() {
    for (int beat = 1; !m_ending; ++beat) {
        QMetaObject::invokeMethod(
            this, [this, beat] { m_answered = beat; }, Qt::QueuedConnection);
        await(beat);
        std::this_thread::sleep_for(kBeat);
    }
}

void WindowWatch::await(int beat) {
    const auto asked = Clock::now();
    const double used = threadMs();
    const auto waited = [&] { return Milliseconds(Clock::now() - asked).count(); };
    bool told = false;
    while (m_answered < beat && !m_ending) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (!told && waited() >= kStallMs) {
            told = true;
            ::pthread_kill(m_windowThread, SIGUSR2);
        }
    }
    if (told)
        write("stall " + QByteArray::number(waited(), 'f', 1) + ' ' +
              QByteArray::number(threadMs() - used, 'f', 1) + ' ' +
              QByteArray::number(monotonicSeconds(), 'f', 4));
}

void WindowWatch::write(const QByteArray& line) {
    m_file->write(line + '\n'); // unbuffered: one call, whole, beside the other thread's
}

} // namespace outcrop::ui
