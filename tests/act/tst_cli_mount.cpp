// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace outcrop::test::tst_cli_mount {

namespace {

/// Unmounts however the test ends: a mount that stays would keep the directory.
class Mounted {
public:
    Mounted(const CliRunner& cli, const QString& subject, const QString& options = {})
        : m_cli(cli), m_result(cli.shell("mkdir -p m && outcrop mount " + options + " " + subject + " m")) {}
    ~Mounted() {
        if (m_result.code == 0)
            m_cli.shell("outcrop umount m");
    }
    Mounted(const Mounted&) = delete;
    Mounted& operator=(const Mounted&) = delete;
    const CliResult& result() const { return m_result; }
    bool isOverlay() const { return m_cli.shell("stat -f -c %T m").out == "overlayfs\n"; }

private:
    const CliRunner& m_cli;
    CliResult m_result;
};

} // namespace

#define NEEDS_FUSE()                                                                                         \
    OUTCROP_NEEDS(QFile::exists(programPath() + "-mount"), "outcrop-mount was not built: no libfuse3-dev");  \
    OUTCROP_NEEDS(::access("/dev/fuse", R_OK | W_OK) == 0, "/dev/fuse is not there for this user")

/// Images and containers as folders.
class CliMountTest : public QObject {
    Q_OBJECT
private slots:
    void imagesAreFolders_data();
    void imagesAreFolders();
    void theKernelShowsWhatTheServerShows();
    void containersAreFolders();
    void factsAndAttributesAreShown();
    void whatCannotBeMountedIsSaid();
};

void CliMountTest::imagesAreFolders_data() {
    QTest::addColumn<QString>("options");
    QTest::newRow("fuse") << "--fuse";
    QTest::newRow("kernel") << "";
}

void CliMountTest::imagesAreFolders() {
    QFETCH(QString, options);
    const bool kernel = options.isEmpty();
    OUTCROP_NEEDS(!kernel || ::geteuid() == 0, "only root mounts images by the kernel");
    if (!kernel)
        NEEDS_FUSE();
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run(
        {"run", "--name", "box", "--network", "none", image, "sh", "-c",
         "rm /etc/passwd; mkdir /d; seq 100000 > /d/big; ln /d/big /d/same; ln -s big /d/l; chmod 750 /d"}));
    OK(cli.run({"commit", "box", "made:one"}));
    {
        const Mounted mounted(cli, "made:one", options);
        OK(mounted.result());
        OUTCROP_NEEDS(!kernel || mounted.isOverlay(), "the kernel stacks no layers here");
        QCOMPARE(mounted.isOverlay(), kernel);
        QCOMPARE(
            cli.shell(
                   "seq 100000 | cmp - m/d/big && cmp m/d/big m/d/same; readlink m/d/l; stat -c %a m/d; "
                   "ls m/etc/passwd 2>/dev/null; touch m/x 2>/dev/null || echo read-only; ls -A m/d | xargs")
                .out,
            QString("big\n750\nread-only\nbig l same\n"));
        QCOMPARE(cli.shell("[ m/d/big -ef m/d/same ] && stat -c '%h %A' m/d/big m/d/l").out,
                 QString("2 -rw-r--r--\n1 lrwxrwxrwx\n"));
        // Everything in it is what cp takes out of it.
        OK(cli.shell("mkdir out; outcrop cp made:one:/etc out && diff -r --no-dereference m/etc out/etc"));
    }
    const int layers = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", "made:one"}).out.toInt();
    const QString top = QString::number(layers);
    NEEDS_FUSE(); // by itself the kernel lists what the layer takes away
    const Mounted mounted(cli, "made:one@" + top + ".." + top, options);
    OK(mounted.result());
    QCOMPARE(cli.shell("ls -A m | xargs").out, QString("d etc\n"));
    QCOMPARE(cli.shell("ls -lA m/etc 2>&1 | grep -c passwd").out, QString("0\n"));
}

void CliMountTest::theKernelShowsWhatTheServerShows() {
    NEEDS_FUSE();
    OUTCROP_NEEDS(::geteuid() == 0, "only root mounts images by the kernel");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run(
        {"run", "--name", "box", "--network", "none", image, "sh", "-c",
         "rm -r /srv; mkdir -p /srv/new; chown 5:6 /srv/new; chmod 2711 /srv/new; echo 1 > /srv/new/x"}));
    OK(cli.run({"commit", "box", "made:one"}));
    const QString list =
        "(cd m && find . -printf '%p %y %m %U %G %l\\n' | sort; find . -type f | sort | xargs cat)";
    QString served;
    {
        const Mounted mounted(cli, "made:one", "--fuse");
        OK(mounted.result());
        served = cli.shell(list).out;
    }
    QVERIFY(served.contains("./srv/new d 2711 5 6"));
    {
        const Mounted mounted(cli, "made:one");
        OK(mounted.result());
        OUTCROP_NEEDS(mounted.isOverlay(), "the kernel stacks no layers here");
        QCOMPARE(cli.shell(list).out, served);
    }
    // What is in the way of the kernel is not in the way of the server.
    OK(cli.shell("touch m/there"));
    const Mounted mounted(cli, "made:one");
    OK(mounted.result());
    QVERIFY(!mounted.isOverlay());
}

void CliMountTest::containersAreFolders() {
    NEEDS_FUSE();
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--name", "box", "--network", "none", image, "sh", "-c",
                "rm /etc/passwd; echo 1 > /etc/new"}));
    {
        const Mounted mounted(cli, "box");
        OK(mounted.result());
        QCOMPARE(
            cli.shell("cat m/etc/new; ls m/etc/passwd 2>/dev/null; test -s m/etc/group && echo group").out,
            QString("1\ngroup\n"));
    }
    const Mounted mounted(cli, "diff:box");
    OK(mounted.result());
    QCOMPARE(cli.shell("find m | sort | xargs; cat m/etc/new").out, QString("m m/etc m/etc/new\n1\n"));
}

/// Also by a listing of a directory that takes several answers, and where no file has attributes.
void CliMountTest::factsAndAttributesAreShown() {
    NEEDS_FUSE();
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--name", "box", "--network", "none", image, "sh", "-c",
                "mkdir /many; i=0; while [ $i -lt 900 ]; do i=$((i+1)); printf %$((i%7))s > "
                "/many/a-rather-long-name-$i; "
                "done; chmod 4750 /many/a-rather-long-name-77; echo 1 > /marked"}));
    const auto attribute = [&](const char* name) {
        std::array<char, 16> value{};
        const QByteArray path = (cli.work() + "/m/marked").toUtf8();
        const ssize_t size = ::lgetxattr(path.constData(), name, value.data(), value.size());
        return size < 0 ? QString(::strerror(errno))
                        : QString::fromUtf8(value.data(), static_cast<int>(size));
    };
    {
        const Mounted mounted(cli, "diff:box", "--fuse");
        OK(mounted.result());
        QCOMPARE(attribute("user.colour"), QString("Operation not supported"));
        const QString facts = cli.shell("cd m/many && stat -c '%n %s %a' * | LC_ALL=C sort").out;
        QStringList names;
        for (int i = 1; i <= 900; ++i)
            names << QString("a-rather-long-name-%1 %2 %3").arg(i).arg(i % 7).arg(i == 77 ? 4750 : 644);
        names.sort();
        QCOMPARE(facts, names.join('\n') + "\n");
        QCOMPARE(cli.shell("ls -l m/many | wc -l; ls m/many/none; ls m/many | wc -l").out,
                 QString("901\n900\n"));
    }
    const QByteArray upper = cli.shell("ls -d " + cli.store() + "/containers/*/upper").out.trimmed().toUtf8();
    OUTCROP_NEEDS(::setxattr((upper + "/marked").constData(), "user.colour", "red", 3, 0) == 0,
                  "this file system keeps no extended attributes");
    const Mounted mounted(cli, "diff:box", "--fuse");
    OK(mounted.result());
    QCOMPARE(attribute("user.colour"), QString("red"));
    QCOMPARE(attribute("user.other"), QString("No data available"));
}

void CliMountTest::whatCannotBeMountedIsSaid() {
    NEEDS_FUSE();
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.shell("mkdir m"));
    QCOMPARE(cli.shell("outcrop mount nothing m").code, 1);
    QCOMPARE(cli.shell("outcrop mount " + image + " absent").code, 1);
    QCOMPARE(cli.shell("outcrop mount " + image + "@99 m").code, 1);
    const CliResult file = cli.shell("touch f; outcrop mount " + image + " f");
    QVERIFY2(file.code == 1 && file.err.contains("no directory"), qPrintable(file.err));
    const CliResult none = cli.shell("outcrop umount m");
    QVERIFY2(none.code == 1 && none.err.contains("mounted nothing there"), qPrintable(none.err));
}

OUTCROP_TEST(CliMountTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_mount

#include "tst_cli_mount.moc"
