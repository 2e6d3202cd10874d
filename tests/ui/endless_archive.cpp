// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/endless_archive.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace outcrop::test {

namespace {

/// A block of a tar: one file's header.
QByteArray tarHeader(const char* name, qint64 size) {
    QByteArray block(512, '\0');
    block.replace(0, qsizetype(qstrlen(name)), name);
    block.replace(100, 7, "0000644");
    block.replace(108, 7, "0000000");
    block.replace(116, 7, "0000000");
    block.replace(124, 11, QByteArray::number(size, 8).rightJustified(11, '0'));
    block.replace(136, 11, "00000000000");
    block.replace(148, 8, "        ");
    block[156] = '0';
    block.replace(257, 8, QByteArray("ustar\00000", 8));
    int sum = 0;
    for (const char byte : block)
        sum += uchar(byte);
    block.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return block;
}

} // namespace

bool writeEndlessArchive(const QString& path) {
    constexpr qint64 kBytes = qint64(2) << 30;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(tarHeader("layer.tar", kBytes + 1536)) > 0 &&
           file.write(tarHeader("zeros", kBytes)) > 0 && file.resize(1024 + kBytes + 1024);
}

pid_t archiveReader(qint64 program) {
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        QFile stat("/proc/" + entry + "/stat"), line("/proc/" + entry + "/cmdline");
        if (entry.toInt() == 0 || !stat.open(QIODevice::ReadOnly) || !line.open(QIODevice::ReadOnly))
            continue;
        const QByteArray facts = stat.readAll();
        const auto words = facts.mid(facts.lastIndexOf(')') + 2).split(' ');
        if (words.value(1).toLongLong() == program && line.readAll().contains(QByteArray("read-archive")))
            return pid_t(entry.toInt());
    }
    return 0;
}

} // namespace outcrop::test
