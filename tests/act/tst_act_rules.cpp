// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/chosen_changes.h"
#include "core/engine/copy_rules.h"
#include "core/engine/revert.h"
#include "tests/support/error_text.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <functional>
#include <sstream>

namespace outcrop::test::tst_act_rules {

// What cp, commit --only and revert decide before anything is touched.

namespace {

/// "d /etc", "f /etc/passwd 1", "w /gone", "o /opaque": one entry each, a file with its size.
std::shared_ptr<const FileTree> layer(const std::string& text) {
    FileTreeBuilder builder;
    std::istringstream lines(text);
    char kind = 0;
    std::string path;
    while (lines >> kind >> path) {
        FileEntry entry;
        entry.mode = 0755;
        entry.type = kind == 'f' ? FileType::Regular : kind == 'w' ? FileType::Whiteout : FileType::Directory;
        if (kind == 'f')
            lines >> entry.size;
        if (kind == 'm')
            entry.mode = 0700;
        builder.add(path, entry);
        if (kind == 'o')
            builder.markOpaque(path);
    }
    return FileTree::fromBytes(builder.finish());
}

std::string stepsOf(const std::string& image, const std::string& upper,
                    const std::vector<std::string>& paths) {
    const auto diff = MergedTree::containerDiff({layer(image), layer(upper)}, {});
    std::string text;
    for (const RevertStep& step : planRevert(*diff, paths))
        text += std::string(revertActionName(step.action)) + " " + step.path + ";";
    return text;
}

std::string joined(const LayerChanges& changes) {
    std::string text;
    for (const std::string& path : changes.present)
        text += path + " ";
    for (const std::string& path : changes.removed)
        text += "-" + path + " ";
    return text;
}

const LayerChanges kChanges{{"/etc", "/etc/a", "/etc/b", "/new", "/new/x", "/new/y"}, {"/bin", "/etc/gone"}};

} // namespace

class ActRulesTest : public QObject {
    Q_OBJECT

private slots:
    void placesAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("container") << "box:/etc"
                                   << "box|/etc|box|/etc";
        QTest::newRow("relative inside") << "box:etc"
                                         << "box|etc|box|etc";
        QTest::newRow("host") << "/a:b"
                              << "|/a:b||";
        QTest::newRow("host, relative") << "./a:b"
                                        << "|./a:b||";
        QTest::newRow("no colon") << "a"
                                  << "|a||";
        QTest::newRow("stream") << "-"
                                << "|-||";
        QTest::newRow("image with tag") << "alpine:3.10:/etc"
                                        << "alpine|3.10:/etc|alpine:3.10|/etc";
        QTest::newRow("image by kind") << "image:alpine:3.10:/etc"
                                       << "||alpine:3.10|/etc";
        QTest::newRow("registry with port") << "host:5000/a:1:/etc"
                                            << "host|5000/a:1:/etc|host:5000/a:1|/etc";
        QTest::newRow("a container called image") << "image:/etc"
                                                  << "image|/etc|image|/etc";
    }
    void placesAreRead() {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const CopyPlace read = parseCopyPlace(text.toStdString());
        QCOMPARE(
            QString::fromStdString(read.name + "|" + read.path + "|" + read.imageName + "|" + read.imagePath),
            place);
    }

    void pathsKeepTheirMeaning() {
        const auto all = [](const std::string& path) {
            const std::string whole = copyPath("/here", path);
            return whole + " " + copyParent(whole) + " " + copyName(whole);
        };
        QCOMPARE(all("a"), std::string("/here/a /here a"));
        QCOMPARE(all("a/"), std::string("/here/a/ /here a"));
        QCOMPARE(all("a/."), std::string("/here/a/. /here/a ."));
        QCOMPARE(all("."), std::string("/here/. /here ."));
        QCOMPARE(all(".."), std::string("/ / ."));
        QCOMPARE(all("/"), std::string("/ / ."));
        QCOMPARE(all("/."), std::string("/ / ."));
        QCOMPARE(all("/x//y/../z"), std::string("/x/z /x z"));
        QCOMPARE(all("../../.."), std::string("/ / ."));
    }

    /// docker's table (container_cp.md).
    void copiesArePlanned_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("directory");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("plan");
        QTest::newRow("file to nothing") << "f" << false << "/d/n"
                                         << ""
                                         << "/d n";
        QTest::newRow("file to nothing/") << "f" << false << "/d/n/"
                                          << ""
                                          << "error";
        QTest::newRow("file to file") << "f" << false << "/d/n"
                                      << "file"
                                      << "/d n";
        QTest::newRow("file to directory") << "f" << false << "/d/n"
                                           << "directory"
                                           << "/d/n f";
        QTest::newRow("directory to nothing") << "s" << true << "/d/n"
                                              << ""
                                              << "/d n";
        QTest::newRow("directory to nothing/") << "s" << true << "/d/n/"
                                               << ""
                                               << "/d n";
        QTest::newRow("directory to file") << "s" << true << "/d/n"
                                           << "file"
                                           << "error";
        QTest::newRow("directory to directory") << "s" << true << "/d/n"
                                                << "directory"
                                                << "/d/n s";
        QTest::newRow("contents to nothing") << "." << true << "/d/n"
                                             << ""
                                             << "/d n";
        QTest::newRow("contents to directory") << "." << true << "/d/n/"
                                               << "directory"
                                               << "/d/n/ .";
    }
    void copiesArePlanned() {
        QFETCH(QString, name);
        QFETCH(bool, directory);
        QFETCH(QString, path);
        QFETCH(QString, there);
        QFETCH(QString, plan);
        const CopyTarget target{path.toStdString(), !there.isEmpty(), there == "directory"};
        std::string got = "error";
        try {
            const CopyPlan planned = planCopy({name.toStdString(), directory}, target);
            got = planned.directory + " " + planned.member;
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadInput);
        }
        QCOMPARE(QString::fromStdString(got), plan);
    }

    void changesAreChosen_data() {
        using Paths = std::vector<std::string>;
        QTest::addColumn<Paths>("only");
        QTest::addColumn<Paths>("except");
        QTest::addColumn<QString>("left");
        QTest::newRow("all") << Paths{} << Paths{}
                             << "/etc /etc/a /etc/b /new /new/x /new/y -/bin -/etc/gone ";
        QTest::newRow("one file, with its parent") << Paths{"/new/x"} << Paths{} << "/new /new/x ";
        QTest::newRow("a directory") << Paths{"/etc/"} << Paths{} << "/etc /etc/a /etc/b -/etc/gone ";
        QTest::newRow("a removed file") << Paths{"/etc/gone"} << Paths{} << "-/etc/gone ";
        QTest::newRow("no names that only begin so")
            << Paths{"/etc/a", "/bin"} << Paths{} << "/etc /etc/a -/bin ";
        QTest::newRow("except") << Paths{} << Paths{"/etc", "/bin"} << "/new /new/x /new/y ";
        QTest::newRow("only, except") << Paths{"/new"} << Paths{"/new/y"} << "/new /new/x ";
        QTest::newRow("nothing left") << Paths{"/new"} << Paths{"/new"} << "";
    }
    void changesAreChosen() {
        QFETCH(std::vector<std::string>, only);
        QFETCH(std::vector<std::string>, except);
        QFETCH(QString, left);
        LayerChanges changes = kChanges;
        chooseChanges(changes, only, except);
        QCOMPARE(QString::fromStdString(joined(changes)), left);
    }

    void choicesThatCannotBeAreRefused() {
        const auto choose = [](std::vector<std::string> only, std::vector<std::string> except) {
            return errorText([&] {
                LayerChanges changes = kChanges;
                chooseChanges(changes, only, except);
            });
        };
        QVERIFY(choose({"/usr"}, {}).find("changed nothing there") != std::string::npos);
        QVERIFY(choose({"etc"}, {}).find("not an absolute path") != std::string::npos);
        QVERIFY(choose({}, {"/bin/sh"}).find("it went with /bin") != std::string::npos);
        QCOMPARE(choose({}, {"/bin/sh", "/bin"}), std::string("no error"));
    }

    void revertsArePlanned() {
        const std::string image = "d /etc f /etc/a 1 f /etc/b 1 d /lib f /lib/x 1 d /bin";
        const std::string upper = "d /etc f /etc/a 2 w /etc/b f /etc/n 1 d /new f /new/x 1 w /lib m /bin";
        QCOMPARE(stepsOf(image, upper, {"/etc/a"}), std::string("restore /etc/a;"));
        QCOMPARE(stepsOf(image, upper, {"/etc/b", "/etc/n"}), std::string("restore /etc/b;remove /etc/n;"));
        QCOMPARE(stepsOf(image, upper, {"/new"}), std::string("remove /new;"));
        QCOMPARE(stepsOf(image, upper, {"/new/x"}), std::string("remove /new/x;"));
        QCOMPARE(stepsOf(image, upper, {"/bin"}), std::string("reset /bin;"));
        QCOMPARE(stepsOf(image, upper, {"/lib"}), std::string("restore /lib;"));
        QCOMPARE(stepsOf(image, upper, {"/"}),
                 std::string("reset /bin;reset /etc;restore /etc/a;restore /etc/b;remove /etc/n;"
                             "restore /lib;remove /new;"));
        QCOMPARE(stepsOf(image, upper, {"/usr"}), std::string());
    }

    void revertsThatCannotBeAreRefused() {
        const auto refused = [](const std::string& upper, const std::string& path) {
            return errorText([&] { stepsOf("d /lib f /lib/x 1", upper, {path}); });
        };
        QVERIFY(refused("w /lib", "/lib/x").find("removed or replaced /lib") != std::string::npos);
        QVERIFY(refused("f /lib 3", "/lib/x").find("removed or replaced /lib") != std::string::npos);
        QVERIFY(refused("w /lib", "lib").find("not an absolute path") != std::string::npos);
        QCOMPARE(refused("o /lib", "/lib/x"), std::string("no error"));
    }
};

OUTCROP_TEST(ActRulesTest, QCoreApplication)

} // namespace outcrop::test::tst_act_rules

#include "tst_act_rules.moc"
