// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/main_thread_trace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace outcrop::test {

namespace {

constexpr int kTryMs = 20000;

} // namespace

QString MainThreadTrace::whyNot() {
#ifdef __SANITIZE_ADDRESS__
    return QStringLiteral("the leak sanitizer cannot look at a program that is traced");
#else
    if (QStandardPaths::findExecutable(tracer()).isEmpty())
        return QStringLiteral("strace is not installed");
    QProcess tried;
    tried.start(tracer(), MainThreadTrace(QStringLiteral("/dev/null")).arguments("true", {}));
    if (!tried.waitForFinished(kTryMs) || tried.exitCode() != 0)
        return QStringLiteral("programs may not be traced here: ") +
               QString::fromUtf8(tried.readAllStandardError()).trimmed();
    return {};
#endif
}

QStringList MainThreadTrace::arguments(const QString& program, const QStringList& arguments) const {
    return QStringList{"-D",   "-y",   "-s",
                       "4096", "-e",   "trace=%file,%process,flock,fsync,fdatasync,getdents64,ftruncate",
                       "-o",   m_file, "--",
                       program} +
           arguments;
}

QStringList MainThreadTrace::calls() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts).mid(1);
}

QStringList MainThreadTrace::callsNaming(const QString& text) const {
    return calls().filter(text);
}

QStringList MainThreadTrace::started() const {
    QStringList found;
    for (const QString& call : calls()) {
        const bool starts = call.startsWith("clone") || call.startsWith("fork") || call.startsWith("vfork") ||
                            call.startsWith("exec");
        if (starts && !call.contains("CLONE_THREAD"))
            found << call;
    }
    return found;
}

} // namespace outcrop::test
