// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/support/temp_dir.h"

#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace outcrop::test {

/// A display of its own (Xvfb), with a window manager (openbox), a session bus and the accessibility bus, and
/// a hand on mouse and keyboard (xdotool). Everything it started has ended when it is destroyed.
class DisplaySession {
public:
    /// What is missing on this machine, or empty.
    static QString whyNot();

    DisplaySession();
    ~DisplaySession();
    DisplaySession(const DisplaySession&) = delete;
    DisplaySession& operator=(const DisplaySession&) = delete;

    /// Why it did not come up, or empty.
    const QString& failure() const { return m_failure; }
    /// What a program needs to be shown here.
    const QProcessEnvironment& environment() const { return m_environment; }
    /// Address of the accessibility bus.
    QString accessibilityBus() const;

    /// Starts a program that ends with this process at the latest.
    static void start(QProcess& process, const QString& program, const QStringList& arguments);
    /// SIGTERM, and SIGKILL where that is not enough.
    static void end(QProcess& process);

    void move(const QPoint& to) const;
    /// From where the pointer is, in steps as a hand makes them.
    void glide(const QPoint& from, const QPoint& to) const;
    /// Presses, glides, waits there as long as the programs take to answer, and lets go.
    void drag(const QPoint& from, const QPoint& to, int nudges = 12) const;
    /// Moves and sizes the windows of a program, by their class.
    void placeWindow(const QString& windowClass, const QRect& place) const;
    /// What is seen there, a byte of gray for each pixel, line by line; empty if it could not be taken.
    QByteArray picture(const QRect& place) const;
    void press() const;
    void release() const;
    void click(const QPoint& at, int times = 1) const;
    void rightClick(const QPoint& at) const;
    /// With the control key held: away from the hand (positive) or towards it.
    void zoom(const QPoint& at, int notches) const;
    /// Clicks with a key held: "ctrl", "shift".
    void clickWith(const QString& key, const QPoint& at) const;
    /// Keys by X's names: "ctrl+o", "Return".
    void keys(const QStringList& names) const;
    void type(const QString& text) const;

private:
    bool startDisplay();
    bool startBus();
    void xdotool(const QStringList& arguments) const;
    QProcess* add(const QString& program, const QStringList& arguments);

    TempDir m_dir;
    QString m_failure;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace outcrop::test
