// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <atomic>
#include <ctime>
#include <memory>
#include <thread>

class QFile;
class QWidget;

namespace outcrop::ui {

/// Measures what a user feels: when the window was first painted, and each time it did not answer for long.
/// It writes a line for each to a file, with the monotonic clock's seconds:
///
///     painted AT
///     stall WALL-MS CPU-MS AT       then where the window's thread was, a line per frame
///
/// CPU-MS far below WALL-MS: the thread waited, or the machine was busy with something else.
class WindowWatch : public QObject {
    Q_OBJECT
public:
    static constexpr int kStallMs = 50;

    /// Watches if OUTCROP_WINDOW_LOG names a file; null otherwise.
    static std::unique_ptr<WindowWatch> ifAsked(QWidget& window);
    WindowWatch(QWidget& window, const QString& file);
    ~WindowWatch() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch();
    void await(int beat);
    double threadMs() const;
    void write(const QByteArray& line);

    std::unique_ptr<QFile> m_file;
    pthread_t m_windowThread;
    clockid_t m_windowClock{};
    std::atomic<int> m_answered = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_watcher;
};

} // namespace outcrop::ui
