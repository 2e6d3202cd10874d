// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/display_session.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDir>
#include <QStandardPaths>
#include <csignal>
#include <sys/prctl.h>

namespace outcrop::test {

namespace {

constexpr int kStartMs = 60000; ///< an end for what would hang; a busy machine needs long for a display
/// at-spi2-core's is in no PATH.
const char* const kBusLauncher = "/usr/libexec/at-spi-bus-launcher";

/// The line a program prints once it is ready, as Xvfb and dbus-daemon do.
QString firstLine(QProcess& process) {
    while (!process.canReadLine())
        if (!process.waitForReadyRead(kStartMs))
            return {};
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

QString DisplaySession::whyNot() {
    for (const char* tool : {"Xvfb", "openbox", "xdotool", "dbus-daemon"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            return QStringLiteral("%1 is not installed").arg(QString::fromLatin1(tool));
    if (!QFile::exists(QString::fromLatin1(kBusLauncher)))
        return QStringLiteral("at-spi-bus-launcher (at-spi2-core) is not installed");
    return {};
}

DisplaySession::DisplaySession() : m_environment(QProcessEnvironment::systemEnvironment()) {
    const QString dir = QString::fromStdString(m_dir.path().string());
    for (const char* sub : {"config", "run", "data"})
        QDir(dir).mkpath(QString::fromLatin1(sub));
    QFile::setPermissions(dir + "/run", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert("QT_QPA_PLATFORM", "xcb");
    m_environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    m_environment.insert("XDG_CONFIG_HOME", dir + "/config");
    m_environment.insert("XDG_DATA_HOME", dir + "/data");
    for (const char* other : {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "LANGUAGE",
                              "LC_ALL", "QT_SCALE_FACTOR"})
        m_environment.remove(QString::fromLatin1(other));
    m_environment.insert("LANG", "C.UTF-8");
    if (!startDisplay())
        m_failure = QStringLiteral("Xvfb did not start");
    else if (!startBus())
        m_failure = QStringLiteral("the session bus did not start");
}

DisplaySession::~DisplaySession() {
    while (!m_processes.empty()) {
        end(*m_processes.back());
        m_processes.pop_back();
    }
}

void DisplaySession::start(QProcess& process, const QString& program, const QStringList& arguments) {
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    process.waitForStarted(kStartMs);
}

void DisplaySession::end(QProcess& process) {
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(kStartMs)) {
        process.kill();
        process.waitForFinished(kStartMs);
    }
}

QProcess* DisplaySession::add(const QString& program, const QStringList& arguments) {
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess* process = m_processes.back().get();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    start(*process, program, arguments);
    return process;
}

bool DisplaySession::startDisplay() {
    QProcess* server = add("Xvfb", {"-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"});
    const QString number = firstLine(*server);
    if (number.isEmpty())
        return false;
    m_environment.insert("DISPLAY", ":" + number);
    add("openbox", {});
    return true;
}

bool DisplaySession::startBus() {
    // The buses' own sockets go to a directory of ours; the programs shown keep the user's.
    const QProcessEnvironment programs = m_environment;
    m_environment.insert("XDG_RUNTIME_DIR", QString::fromStdString((m_dir.path() / "run").string()));
    const QString address = firstLine(*add("dbus-daemon", {"--session", "--nofork", "--print-address=1"}));
    m_environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
    if (!address.isEmpty())
        add(QString::fromLatin1(kBusLauncher), {"--launch-immediately"});
    m_environment = programs;
    m_environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
    return !address.isEmpty() && !accessibilityBus().isEmpty();
}

QString DisplaySession::accessibilityBus() const {
    const QString name = QStringLiteral("outcrop-test-session");
    QString address;
    {
        const QDBusConnection bus =
            QDBusConnection::connectToBus(m_environment.value("DBUS_SESSION_BUS_ADDRESS"), name);
        QDBusInterface launcher("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", bus);
        const QDBusReply<QString> reply = launcher.call("GetAddress");
        address = reply.value();
    }
    QDBusConnection::disconnectFromBus(name);
    return address;
}

void DisplaySession::xdotool(const QStringList& arguments) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    start(process, "xdotool", arguments);
    process.waitForFinished(kStartMs);
}

void DisplaySession::move(const QPoint& to) const {
    // Not --sync: that waits without an end where the pointer is there already.
    xdotool({"mousemove", QString::number(to.x()), QString::number(to.y())});
}

void DisplaySession::glide(const QPoint& from, const QPoint& to) const {
    constexpr int kSteps = 16;
    QStringList moves;
    for (int i = 1; i <= kSteps; ++i) {
        const QPoint at = from + (to - from) * i / kSteps;
        moves << "sleep"
              << "0.01"
              << "mousemove" << QString::number(at.x()) << QString::number(at.y());
    }
    xdotool(moves);
}

/// A hand is never still: who is dragged over is told of moves alone.
void DisplaySession::drag(const QPoint& from, const QPoint& to, int nudges) const {
    move(from);
    press();
    glide(from, to);
    QStringList moves;
    for (int i = 0; i < nudges; ++i)
        moves << "sleep"
              << "0.05"
              << "mousemove" << QString::number(to.x() + i % 2) << QString::number(to.y());
    xdotool(moves + QStringList{"sleep", "0.3"});
    release();
}

void DisplaySession::placeWindow(const QString& windowClass, const QRect& place) const {
    xdotool({"search", "--onlyvisible", "--class", windowClass, "windowsize", QString::number(place.width()),
             QString::number(place.height()), "windowmove", QString::number(place.x()),
             QString::number(place.y())});
}

QByteArray DisplaySession::picture(const QRect& place) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    start(process, "import",
          {"-window", "root", "-crop",
           QStringLiteral("%1x%2+%3+%4").arg(place.width()).arg(place.height()).arg(place.x()).arg(place.y()),
           "+repage", "-depth", "8", "gray:-"});
    process.waitForFinished(kStartMs);
    const QByteArray pixels = process.readAllStandardOutput();
    return pixels.size() == qsizetype(place.width()) * place.height() ? pixels : QByteArray();
}

void DisplaySession::press() const {
    xdotool({"mousedown", "1"});
}
void DisplaySession::release() const {
    xdotool({"mouseup", "1"});
}

void DisplaySession::click(const QPoint& at, int times) const {
    move(at);
    xdotool({"click", "--repeat", QString::number(times), "--delay", "40", "1"});
}

void DisplaySession::rightClick(const QPoint& at) const {
    move(at);
    xdotool({"click", "3"});
}

void DisplaySession::zoom(const QPoint& at, int notches) const {
    move(at);
    xdotool({"keydown", "ctrl", "click", "--repeat", QString::number(std::abs(notches)), "--delay", "40",
             notches > 0 ? "4" : "5", "keyup", "ctrl"});
}

void DisplaySession::clickWith(const QString& key, const QPoint& at) const {
    move(at);
    xdotool({"keydown", key, "click", "1", "keyup", key});
}

void DisplaySession::keys(const QStringList& names) const {
    xdotool(QStringList{"key", "--clearmodifiers"} + names);
}

void DisplaySession::type(const QString& text) const {
    xdotool({"type", "--delay", "8", text});
}

} // namespace outcrop::test
