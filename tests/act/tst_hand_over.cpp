// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What another program of the host gets of a container's files, as when it is dragged to it.
#include "core/engine/copy_files.h"
#include "tests/engine/engine_test.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::test::tst_hand_over {

namespace fs = std::filesystem;

namespace {

class Facts : public Progress {
public:
    void warn(const std::string& fact) override { all += fact + "\n"; }
    std::string all;
};

/// "d/f 640;d/l -> f;" below a directory, in order of names.
std::string listing(const fs::path& dir) {
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(dir)) {
        std::ostringstream text;
        if (entry.is_symlink())
            text << " -> " << fs::read_symlink(entry.path()).string();
        else
            text << " " << std::oct << static_cast<unsigned>(entry.status().permissions());
        found[entry.path().lexically_relative(dir).string()] = text.str();
    }
    std::string all;
    for (const auto& [path, facts] : found)
        all += path + facts + ";";
    return all;
}

std::string textOf(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class HandOverTest : public EngineTest {
    Q_OBJECT

private:
    fs::path out() const { return m_out.path(); }
    TempDir m_out;

private slots:
    void contentAndModesCome() {
        m_fixture->run("box",
                       "mkdir -p /s/g/d/e; echo one > /s/g/f; ln /s/g/f /s/g/d/again; chmod 640 /s/g/f; "
                       "echo x > /s/g/d/run; chmod 4755 /s/g/d/run; echo no > /s/g/d/shut; "
                       "chmod 0 /s/g/d/shut; chmod 500 /s/g/d/e");
        Facts facts;
        const FilesRoot root = FilesRoot::ofContainer(engine(), "box");
        handOver(root, "/s/g", out().string(), "taken", facts, {});
        // Setuid is nobody's to give, and who gets it can read all of it.
        QCOMPARE(listing(out()),
                 std::string("taken 755;taken/d 755;taken/d/again 640;taken/d/e 700;taken/d/run "
                             "755;taken/d/shut 400;taken/f 640;"));
        QCOMPARE(textOf(out() / "taken/d/again"), std::string("one\n"));
        QCOMPARE(textOf(out() / "taken/d/shut"), std::string("no\n"));
        struct stat own {};
        QCOMPARE(::stat((out() / "taken/f").c_str(), &own), 0);
        QCOMPARE(own.st_uid, ::geteuid());
        QCOMPARE(own.st_nlink, nlink_t(2));
        QCOMPARE(facts.all, std::string());
    }

    /// A program that is given the folder may follow what is in it: on the host, not in the container.
    void nothingLeadsElsewhere() {
        m_fixture->run("box",
                       "mkdir -p /s/g/d; echo in > /s/g/f; cd /s/g/d; ln -s ../f near; ln -s /s/g/f whole; "
                       "ln -s /etc/passwd far; ln -s ../../../etc/passwd up; ln -s .. top; "
                       "ln -s top/../../etc sly; ln far twin; mkfifo pipe");
        Facts facts;
        const FilesRoot root = FilesRoot::ofContainer(engine(), "box");
        handOver(root, "/s/g", out().string(), "g2", facts, {});
        QCOMPARE(listing(out() / "g2"),
                 std::string("d 755;d/near -> ../f;d/top -> ..;d/whole -> ../f;f 644;"));
        QCOMPARE(textOf(out() / "g2/d/whole"), std::string("in\n"));
        QVERIFY2(facts.all.find(
                     "left out 4 links that lead elsewhere, pipes or devices, the first is \"/s/g/d/") !=
                     std::string::npos,
                 facts.all.c_str());
    }

    void aWholeRootAndASingleFileCome() {
        Facts facts;
        const FilesRoot root = FilesRoot::ofImage(engine(), EngineFixture::kStarter, facts, {});
        handOver(root, "/", out().string(), "all", facts, {});
        QVERIFY(fs::exists(out() / "all/bin/busybox"));
        handOver(root, "/etc/passwd", out().string(), "who", facts, {});
        QCOMPARE(textOf(out() / "who"), textOf(out() / "all/etc/passwd"));
        QVERIFY(!textOf(out() / "who").empty());
    }

    void whatIsNotThereIsSaid() {
        Facts facts;
        const FilesRoot root = FilesRoot::ofImage(engine(), EngineFixture::kStarter, facts, {});
        const std::string said =
            errorText([&] { handOver(root, "/nowhere", out().string(), "n", facts, {}); });
        QVERIFY2(said.find("/nowhere") != std::string::npos && said.find("no such file") != std::string::npos,
                 said.c_str());
        QVERIFY(fs::is_empty(out()));
    }

    void init() {
        for (const auto& entry : fs::directory_iterator(out()))
            fs::remove_all(entry.path());
    }
};

OUTCROP_TEST(HandOverTest, QCoreApplication)

} // namespace outcrop::test::tst_hand_over

#include "tst_hand_over.moc"
