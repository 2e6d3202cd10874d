// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/support/patience.h"
#include "tests/ui/accessible.h"
#include "tests/ui/display_session.h"
#include "tests/ui/main_thread_trace.h"

#include <QProcess>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace outcrop::test {

/// As QVERIFY, and prints what the desktop shows if it fails.
#define VERIFY_SHOWN(desktop, condition)                                                                     \
    do {                                                                                                     \
        const bool isSo = (condition);                                                                       \
        QVERIFY2(isSo, isSo ? "" : qPrintable((desktop)->dump()));                                           \
    } while (false)

/// The desktop itself, on a display of its own with a store of its own, driven by mouse and keyboard. What it
/// did is read from what assistive tools see and from the command line on the same store, never from inside.
class DesktopDriver {
public:
    static constexpr int kWait = kPatience; ///< nothing is timed; only an end for what would hang

    DesktopDriver();
    /// Ends the desktop and removes the containers of a failed test.
    ~DesktopDriver();
    DesktopDriver(const DesktopDriver&) = delete;
    DesktopDriver& operator=(const DesktopDriver&) = delete;

    /// Starts the desktop and waits for its window; false with failure() if there is none.
    bool start(const QStringList& arguments = {});
    /// From the next start on, what the window's thread asks of the kernel is written down.
    void traceWindowThread() { m_traced = true; }
    /// One for each start since; whole after stop().
    const std::vector<MainThreadTrace>& traces() const { return m_traces; }
    /// Starts from here on name no store on their line, as a newcomer's: it is in the environment.
    void nameNoStore() { m_namesStore = false; }
    void stop();
    const QString& failure() const { return m_failure; }
    DisplaySession& display() { return *m_display; }
    const QProcess& program() const { return m_program; }
    QString root() const;

    /// Starts another one on the same store, which hands its wish to the first and ends; its exit code.
    int handOver(const QStringList& arguments) const;

    /// `outcrop ARGUMENTS…` on the desktop's store; its output, both streams, without the last line's end.
    QString cli(const QStringList& arguments) const;

    /// The newest window's first match; null if there is none now.
    Accessible find(const Accessible::Test& fits, bool cells = false) const;
    Accessible find(const QString& role, const QString& name) const;
    Accessible waitFor(const QString& role, const QString& name) const;
    bool click(const QString& role, const QString& name, int times = 1) const;
    /// Replaces what a field holds.
    bool fill(const QString& name, const QString& text) const;
    /// Replaces what a field holds by what was copied.
    bool pasteInto(const QString& name) const;
    /// The middle of a thing once it is there, enabled, and stays where it is.
    std::optional<QPoint> settledCentre(const QString& role, const QString& name) const;
    /// A row of a tree, named "NAME" or "NAME, what happened to it".
    Accessible item(const QString& start) const;
    bool showsItem(const QString& start) const;
    bool clickItem(const QString& start, int times = 1) const;
    /// Opens the menu of a thing by the right button and takes the act in that row, the first being 1; those
    /// that can't be done now count as well.
    bool chooseInMenuOf(const Accessible& thing, int row) const;
    /// The middle of what is seen of a thing once it stays where it is.
    static std::optional<QPoint> settled(const std::function<Accessible()>& look);
    /// What a list or a table has now, by its names.
    QStringList listed(const QString& role, const QString& name) const;
    bool gone(const QString& role, const QString& name) const;
    bool goTo(const QString& place) const; ///< of the rail
    bool isAt(const QString& place) const;
    /// A tab, with or without the count behind its name.
    bool clickTab(const QString& title) const;
    /// Whether nothing that a mouse can use is without a name, in what shows now.
    bool nothingIsNameless() const;
    /// Prints all that shows; a word that says so, for messages.
    QString dump() const;

    /// Drags paths from another program's window to a place on the screen and lets go. What the target took
    /// them as ("dropped 1"), or what went wrong.
    QString drop(const QStringList& paths, const QPoint& to);
    QString drop(const QStringList& paths, const QString& role, const QString& name);

    /// Asks again and again until it is true.
    static bool until(const std::function<bool()>& fits, int wait = kWait);

private:
    QStringList line() const; ///< that names the store
    QProcessEnvironment environment() const;
    Accessible inWindows(const std::function<Accessible(const Accessible& window)>& look) const;
    bool dragOnce(const QPoint& to, QString& said);

    TempDir m_dir;
    std::unique_ptr<DisplaySession> m_display;
    std::unique_ptr<AccessibilityBus> m_bus;
    QProcess m_program;
    std::unique_ptr<QProcess> m_source; ///< of the drags: one, as a file manager is
    QString m_failure;
    bool m_traced = false;
    bool m_namesStore = true;
    std::vector<MainThreadTrace> m_traces;
};

} // namespace outcrop::test
