// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/store_witness.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <unistd.h>

namespace outcrop::test {

namespace {

QByteArray procFile(int pid, const char* name) {
    QFile file(QString("/proc/%1/%2").arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What follows the name in /proc/PID/stat: state, parent, …
QList<QByteArray> statOf(int pid) {
    const QByteArray text = procFile(pid, "stat");
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

template <typename Choice>
std::vector<SeenProcess> processes(const Choice& choose) {
    std::vector<SeenProcess> found;
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        const int pid = entry.toInt();
        const QList<QByteArray> stat = pid > 0 ? statOf(pid) : QList<QByteArray>();
        if (stat.size() > 19 && stat[0] != "Z" && choose(pid, stat))
            found.push_back({pid, QString(stat[19]), QString(procFile(pid, "comm").trimmed())});
    }
    return found;
}

std::vector<SeenProcess> processesWith(const QString& mark) {
    return processes([&](int pid, const auto&) {
        return pid != ::getpid() && procFile(pid, "cmdline").contains(mark.toUtf8());
    });
}

QStringList entriesOf(const QString& directory) {
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

bool SeenProcess::alive() const {
    const QList<QByteArray> stat = statOf(pid);
    return stat.size() > 19 && stat[0] != "Z" && stat[19] == startTime.toUtf8();
}

QString StoreWitness::mark() const {
    return QDir(m_cli.store() + "/..").canonicalPath().section('/', -1);
}

QStringList StoreWitness::endless() const {
    return {"sh", "-c", ": " + mark() + "; while :; do sleep 0.1; done"};
}

std::vector<SeenProcess> StoreWitness::monitors() const {
    std::vector<SeenProcess> found = processesWith(mark());
    std::erase_if(found, [](const SeenProcess& process) { return process.name != "outcrop-monitor"; });
    return found;
}

std::vector<SeenProcess> StoreWitness::childrenOf(int pid) {
    return processes([&](int, const auto& stat) { return stat[1].toInt() == pid; });
}

bool StoreWitness::settles() const {
    return QTest::qWaitFor(
        [&] {
            return m_cli.run({"ps", "-q"}).code == 0 && entriesOf(m_cli.store() + "/staging").isEmpty();
        },
        kPatience);
}

QStringList StoreWitness::imageFiles() const {
    return entriesOf(m_cli.store() + "/images/blobs/sha256") + entriesOf(m_cli.store() + "/layers");
}

QString StoreWitness::removeEverything() {
    for (const QStringList& look : {QStringList{"ps", "-a"}, {"images"}, {"volume", "ls"}})
        if (const CliResult result = m_cli.run(look); result.code != 0)
            return look.join(' ') + ": " + result.err;
    const CliResult listed = m_cli.run({"ps", "-aq", "--no-trunc"});
    const QStringList ids = listed.out.split('\n', Qt::SkipEmptyParts);
    for (const QString& id : ids)
        m_removed.insert(id);
    if (!ids.isEmpty())
        if (const CliResult result = m_cli.run(QStringList{"rm", "-f", "-v"} + ids); result.code != 0)
            return "rm: " + result.err;
    const CliResult pruned = m_cli.run({"volume", "prune", "-a", "-f"});
    return pruned.code == 0 ? QString() : "volume prune: " + pruned.err;
}

QString StoreWitness::leftovers() const {
    QString left;
    const bool clean = QTest::qWaitFor([&] { return (left = leftoversNow()).isEmpty(); }, kPatience);
    return clean ? QString() : left;
}

QString StoreWitness::leftoversNow() const {
    QString left;
    for (const SeenProcess& process : processesWith(mark()))
        left += "process " + process.name + "\n";
    QFile mounts("/proc/self/mountinfo");
    if (mounts.open(QIODevice::ReadOnly) && mounts.readAll().contains(mark().toUtf8()))
        left += "a mount\n";
    for (const char* directory : {"containers", "volumes"})
        for (const QString& entry : entriesOf(m_cli.store() + "/" + directory))
            left += QString(directory) + "/" + entry + "\n";
    for (const QString& entry : entriesOf(m_cli.runDirectory()))
        if (m_removed.contains(entry))
            left += "run directory of " + entry + "\n";
    for (QDirIterator groups("/sys/fs/cgroup", QDir::Dirs | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
         groups.hasNext();) {
        const QString path = groups.next();
        if (m_removed.contains(path.right(64)))
            left += path + "\n";
    }
    return left;
}

} // namespace outcrop::test
