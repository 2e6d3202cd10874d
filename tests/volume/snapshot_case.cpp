// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/volume/snapshot_case.h"

#include "tests/support/patience.h"

#include <QDir>
#include <QTest>
#include <sys/xattr.h>

namespace outcrop::test {

QString SnapshotCase::inside(const QString& line) const {
    const CliResult result = m_cli.shell("cd '" + data() + "' && { " + line + "\n}");
    if (result.code != 0)
        qWarning("%s: %s", qPrintable(line), qPrintable(result.err));
    return result.code == 0 ? result.out : QString();
}

void SnapshotCase::makeVolume() const {
    QCOMPARE(m_cli.run({"volume", "create", "web"}).code, 0);
    inside("mkdir -p a/deep/er c empty; echo hello > a/hello; ln a/hello c/link; ln -s ../a/hello c/sym; "
           "mkfifo fifo;"
           "truncate -s 40M sparse; echo x >> sparse; head -c 3000000 /dev/urandom > big; chmod 4750 a/hello;"
           "seq 100000 > a/deep/er/numbers; : > none; chmod 700 empty; for i in $(seq 100); do echo $i > "
           "c/f$i; done;"
           "printf x > 'odd name\t'");
    const QByteArray file = (data() + "/big").toUtf8();
    ::setxattr(file.constData(), "user.kind", "large", 5, 0);
    ::setxattr((data() + "/c").toUtf8().constData(), "user.kind", "directory", 9, 0);
    // What was changed a moment ago may change again under the same time, so it would not be known again.
    inside("touch -d 2001-02-03T04:05:06.789 a a/hello; sleep 0.1");
}

void SnapshotCase::change() const {
    inside(
        "echo more >> big; rm c/link fifo c/f7; mkdir new; echo 1 > new/1; rm -r a/deep; ln -s /etc a/deep;"
        "rm -r empty; echo file > empty; echo HELLO > a/hello; rm none; mkdir none; chmod 700 c/f8;"
        "mv c/f9 c/f9-moved; truncate -s 10 sparse; touch -d 2002-01-01 c/f10");
    ::removexattr((data() + "/big").toUtf8().constData(), "user.kind");
}

QString SnapshotCase::state() const {
    QString state =
        inside("find . -type d -printf '%P %y %m %U:%G %T@\\n' -o -printf '%P %y %m %U:%G %n %s %T@ %l\\n' |"
               " sort; find . -type f -exec sha256sum {} + | sort");
    for (const char* name : {"/big", "/c"}) {
        char value[32] = {};
        ::getxattr((data() + name).toUtf8().constData(), "user.kind", value, sizeof value - 1);
        state += QString(name) + "=" + value + "\n";
    }
    return state;
}

qint64 SnapshotCase::diskBytes() const {
    return m_cli.shell("du -s --apparent-size -B1 '" + snapshots() + "' | cut -f1").out.toLongLong();
}

QString SnapshotCase::halfDone() const {
    QStringList left;
    // What was removed may still be on its way out, by a worker that nobody waits for.
    const auto clean = [&] {
        m_cli.run({"volume", "ls"});
        left = QDir(m_cli.store() + "/staging").entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        return left.isEmpty();
    };
    if (!QTest::qWaitFor(clean, kPatience))
        return left.join(' ');
    for (const QString& id : QDir(snapshots()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir directory(snapshots() + "/" + id);
        if (!directory.exists("snapshot.json") && !directory.exists("kept"))
            left << id;
    }
    return left.join(' ');
}

QStringList SnapshotCase::names() const {
    return m_cli.run({"volume", "snapshot", "ls", "-q", "web"}).out.split('\n', Qt::SkipEmptyParts);
}

} // namespace outcrop::test
