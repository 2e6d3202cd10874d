// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/cli_runner.h"

#include "core/store/store.h"
#include "tests/support/environment.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace outcrop::test {

namespace {

constexpr int kTimeout = 240000; // the test program's own limit comes first where something hangs

CliResult finish(QProcess& process, const QByteArray& input) {
    if (!process.waitForStarted(kTimeout))
        return {-1, {}, process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kTimeout)) {
        process.kill();
        process.waitForFinished(kTimeout);
        return {-1, QString::fromUtf8(process.readAllStandardOutput()), "took too long"};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Reads what the terminal shows until it closes or until the text was seen.
bool readTerminal(int fd, QByteArray& shown, const QByteArray& until) {
    while (until.isEmpty() || !shown.contains(until)) {
        pollfd waited{fd, POLLIN, 0};
        if (::poll(&waited, 1, kTimeout) <= 0)
            return false;
        char buffer[4096];
        const ssize_t size = ::read(fd, buffer, sizeof buffer);
        if (size <= 0)
            return until.isEmpty();
        shown.append(buffer, static_cast<int>(size));
    }
    return true;
}

} // namespace

QString programPath() {
    return QString::fromStdString((binDir() / "outcrop").string());
}

CliRunner::CliRunner() {
    QDir().mkpath(store());
    QDir().mkpath(work());
}

CliRunner::~CliRunner() {
    const QStringList ids = run({"ps", "-aq", "--no-trunc"}).out.split('\n', Qt::SkipEmptyParts);
    if (!ids.isEmpty())
        run(QStringList{"rm", "-f", "-v"} + ids);
    QDir(runDirectory()).removeRecursively(); // the program keeps it for the store's next use
}

QString CliRunner::store() const {
    return QString::fromStdString((m_directory.path() / "store").string());
}
QString CliRunner::runDirectory() const {
    return QString::fromStdString(StorePaths::defaults(store().toStdString()).run.string());
}
QString CliRunner::work() const {
    return QString::fromStdString((m_directory.path() / "work").string());
}

CliResult CliRunner::run(const QStringList& arguments, const QByteArray& input) const {
    QProcess process;
    process.setWorkingDirectory(work());
    process.start(programPath(), QStringList{"--root", store()} + arguments);
    return finish(process, input);
}

CliResult CliRunner::program(const QString& name, const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(work());
    process.start(name, arguments);
    return finish(process, {});
}

CliResult CliRunner::shell(const QString& line) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString directory = QFileInfo(programPath()).path();
    environment.insert("PATH", directory + ":" + environment.value("PATH"));
    environment.insert("OUTCROP_ROOT", store());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(work());
    process.start("/bin/sh", {"-c", line});
    return finish(process, {});
}

CliResult CliRunner::onTerminal(const QStringList& arguments, const QByteArray& prompt,
                                const QByteArray& input, int rows, int columns) const {
    std::vector<std::string> words = {programPath().toStdString(), "--root", store().toStdString()};
    for (const QString& argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    winsize size{};
    size.ws_row = static_cast<unsigned short>(rows);
    size.ws_col = static_cast<unsigned short>(columns);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
    if (child == 0) {
        ::execv(argv[0], argv.data());
        ::_exit(99);
    }
    QByteArray shown;
    termios before{};
    ::tcgetattr(terminal, &before);
    if (!prompt.isEmpty() && readTerminal(terminal, shown, prompt) &&
        ::write(terminal, input.constData(), static_cast<size_t>(input.size())) < 0)
        shown += "cannot type";
    // Kept open by this process too, the terminal's settings can be read after the program has gone.
    readTerminal(terminal, shown, {});
    int status = 0;
    ::waitpid(child, &status, 0);
    termios after{};
    ::tcgetattr(terminal, &after);
    const bool restored = before.c_lflag == after.c_lflag && before.c_iflag == after.c_iflag;
    ::close(terminal);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), QString::fromUtf8(shown),
            restored ? QString() : QString("the terminal was not restored")};
}

QString CliRunner::loadImage(QString& why) const {
    QString archive =
        QString::fromStdString((binDir().parent_path() / "share/outcrop/starter.oci.tar").string());
    if (const auto images = sharedImages())
        archive = QString::fromStdString((*images / "real/alpine-3.10.docker.tar.gz").string());
    if (!QFile::exists(archive)) {
        why = "no image is at hand: neither the shared ones nor the starter image of this build";
        return {};
    }
    const CliResult loaded = run({"load", "-i", archive});
    const QString prefix = "Loaded image: ";
    if (loaded.code != 0 || !loaded.out.startsWith(prefix)) {
        why = "load failed: " + loaded.out + loaded.err;
        return {};
    }
    return loaded.out.mid(prefix.size()).trimmed();
}

} // namespace outcrop::test
