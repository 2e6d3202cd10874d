// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/file_manager.h"

#include "tests/ui/desktop_driver.h"
#include "tests/ui/display_session.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <utility>

namespace outcrop::test {

namespace {

/// Beside the desktop, which the window manager puts in the middle.
constexpr QRect kWindow(1610, 640, 300, 360);
/// Where its icons are: below its menu and its bar of tools, above its end.
constexpr QRect kIcons(1614, 735, 270, 80);
/// Between two icons; letters of a name are nearer to each other.
constexpr int kGap = 12;
constexpr int kDrags = 4;
constexpr int kNudges = 12;
constexpr int kDone = 5000;

/// No side pane and no status line, so that all but the top is the folder.
const char* const kSettings = "[ui]\nalways_show_tabs=0\nside_pane_mode=hidden;places\nview_mode=icon\n"
                              "sort=name;ascending;\ntoolbar=\nshow_statusbar=0\n";

} // namespace

QString FileManager::whyNot() {
    for (const char* tool : {"pcmanfm", "import"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            return QStringLiteral("%1 is not installed").arg(QString::fromLatin1(tool));
    return {};
}

FileManager::FileManager(DisplaySession& display, const QString& folder) : m_display(display) {
    const QString home = QString::fromStdString(m_home.path().string());
    QDir(home).mkpath("pcmanfm/default");
    QDir(home).mkpath("run");
    QFile::setPermissions(home + "/run", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile settings(home + "/pcmanfm/default/pcmanfm.conf");
    if (settings.open(QIODevice::WriteOnly))
        settings.write(kSettings);
    settings.close();
    QProcessEnvironment variables = m_display.environment();
    variables.insert("HOME", home);
    variables.insert("XDG_CONFIG_HOME", home);
    variables.insert("XDG_RUNTIME_DIR", home + "/run"); // one that runs elsewhere must not take the folder
    m_program.setProcessEnvironment(variables);
    m_program.setStandardErrorFile(QProcess::nullDevice());
    DisplaySession::start(m_program, "pcmanfm", {"--no-desktop", folder});
}

FileManager::~FileManager() {
    DisplaySession::end(m_program);
}

/// The middles of what stands on the ground's one colour.
QList<QPoint> FileManager::things() const {
    const QByteArray picture = m_display.picture(kIcons);
    QList<QPoint> middles;
    if (picture.isEmpty())
        return middles;
    const char ground = picture.back();
    int first = -1, last = -1;
    for (int x = 0; x < kIcons.width(); ++x) {
        bool stands = false;
        for (int y = 0; y < kIcons.height() && !stands; ++y)
            stands = picture.at(y * kIcons.width() + x) != ground;
        if (stands) {
            first = first < 0 ? x : first;
            last = x;
        } else if (first >= 0 && x - last > kGap) {
            middles.append(kIcons.topLeft() + QPoint((first + last) / 2, kIcons.height() / 2));
            first = -1;
        }
    }
    return middles;
}

bool FileManager::shows(int things) const {
    QList<QPoint> before;
    return DesktopDriver::until([&] {
        if (before.isEmpty())
            m_display.placeWindow("pcmanfm", kWindow);
        const QList<QPoint> last = std::exchange(before, this->things());
        return before.size() == things && before == last;
    });
}

QPoint FileManager::ground() const {
    return kWindow.bottomRight() - QPoint(80, 60);
}

bool FileManager::drag(int thing, const QPoint& to, const std::function<bool()>& done) const {
    for (int i = 0; i < kDrags; ++i) {
        const QPoint from = things().value(thing);
        if (from.isNull())
            return false;
        m_display.drag(from, to, kNudges << i); // slower each time: the machine may be busy
        if (DesktopDriver::until(done, kDone))
            return true;
    }
    return false;
}

} // namespace outcrop::test
