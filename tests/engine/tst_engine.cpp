// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/engine_test.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_engine {

/// What containers change, what commit makes of it, and views of images.
class TestEngine : public EngineTest {
    Q_OBJECT

private slots:
    void sessionOfTheIssue() {
        OUTCROP_NEEDS(sharedImages(), "no real images beside this checkout");
        m_fixture->load(*sharedImages() / "real/alpine-3.10.docker.tar.gz");
        const auto edit =
            m_fixture->run("edit", "echo x > /etc/new; rm /etc/motd; echo hi > /etc/issue", "alpine:3.10");
        QCOMPARE(edit.err, std::string());
        QCOMPARE(edit.exitCode, 0);
        QCOMPARE(m_fixture->diff("edit"), std::string("C /etc;C /etc/issue;D /etc/motd;A /etc/new;"));
        QCOMPARE(m_fixture->fileOf("edit", "/etc/issue", FileSide::After), std::string("hi\n"));
        QCOMPARE(m_fixture->fileOf("edit", "/etc/issue", FileSide::Before),
                 std::string("Welcome to Alpine Linux 3.10\nKernel \\r on an \\m (\\l)\n\n"));
        QCOMPARE(m_fixture->fileOf("edit", "/etc/motd", FileSide::After), std::string("absent"));
        QCOMPARE(m_fixture->fileOf("edit", "/etc/new", FileSide::Before), std::string("absent"));

        CommitOptions commit;
        commit.container = "edit";
        commit.message = "edited";
        commit.target = Reference::parse("alpine:edited");
        Progress progress;
        const ImageId id = engine().commit(commit, progress, {});
        const auto history = engine().images().history("alpine:edited");
        QCOMPARE(history.at(0).id, id.str());
        QCOMPARE(history.at(0).comment, std::string("edited"));
        QCOMPARE(history.at(0).createdBy,
                 std::string("sh -c echo x > /etc/new; rm /etc/motd; echo hi > /etc/issue"));
        QCOMPARE(history.at(0).size, uint64_t(5));
        const auto before = engine().images().history("alpine:3.10");
        QCOMPARE(history.size(), before.size() + 1);
        // docker knows the row of the image it was committed from.
        QCOMPARE(history.at(1).id, before.at(0).id);
        QVERIFY(history.size() < 3 || history.at(2).id.empty());
        const auto again = m_fixture->run("again", "cat /etc/issue; ls /etc/motd /etc/new", "alpine:edited");
        QCOMPARE(again.out, std::string("hi\n/etc/new\n"));
        QCOMPARE(m_fixture->diff("again"), std::string());
    }

    void diffIsEmptyRightAfterCreate() {
        m_fixture->create(EngineFixture::script("fresh", "true"));
        QCOMPARE(m_fixture->diff("fresh"), std::string());
        QCOMPARE(m_fixture->run("ran", "true").exitCode, 0);
        QCOMPARE(m_fixture->diff("ran"), std::string());
    }

    void diff_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("expected");
        QTest::newRow("chmod") << "chmod 600 /etc/issue"
                               << "C /etc;C /etc/issue;";
        QTest::newRow("touch") << "touch /etc/issue"
                               << "C /etc;C /etc/issue;";
        QTest::newRow("same-size rewrite with its time put back")
            << "cp -p /etc/issue /tmp/i; tr a-z n-za-m < /tmp/i > /etc/issue; touch -r /tmp/i /etc/issue; rm "
               "/tmp/i"
            << "";
        QTest::newRow("remove a tree") << "rm -r /srv/garden/beds"
                                       << "C /srv;C /srv/garden;D /srv/garden/beds;";
        QTest::newRow("remove the engine's own files") << "rm /.dockerenv /etc/mtab"
                                                       << "D /.dockerenv;C /etc;D /etc/mtab;";
        QTest::newRow("directory with the engine's own files comes back")
            << "mv /etc/issue /tmp/i; mv /tmp/i /etc/issue"
            << "";
        QTest::newRow("remove and make again")
            << "rm -r /srv/garden/beds; mkdir /srv/garden/beds; echo n > /srv/garden/beds/new"
            << "C /srv;C /srv/garden;C /srv/garden/beds;D /srv/garden/beds/flowers.txt;A "
               "/srv/garden/beds/new;"
               "D /srv/garden/beds/vegetables.txt;";
        QTest::newRow("directory to file") << "rm -r /srv/garden/beds; echo f > /srv/garden/beds"
                                           << "C /srv;C /srv/garden;C /srv/garden/beds;";
        QTest::newRow("file to directory") << "rm /etc/issue; mkdir /etc/issue; echo x > /etc/issue/x"
                                           << "C /etc;C /etc/issue;A /etc/issue/x;";
        QTest::newRow("rename a lower directory")
            << "mv /srv/garden/beds /srv/garden/plots"
            << "C /srv;C /srv/garden;D /srv/garden/beds;A /srv/garden/plots;A /srv/garden/plots/flowers.txt;"
               "A /srv/garden/plots/vegetables.txt;";
        QTest::newRow("symlink and its new target") << "ln -s a /etc/link; rm /etc/link; ln -s bb /etc/link"
                                                    << "C /etc;A /etc/link;";
        QTest::newRow("fifo") << "mkfifo /etc/pipe"
                              << "C /etc;A /etc/pipe;";
        QTest::newRow("hard link of a lower file") << "ln /etc/issue /etc/issue2"
                                                   << "C /etc;A /etc/issue2;";
        QTest::newRow("made and gone again") << "mkdir /etc/x; rmdir /etc/x"
                                             << "";
        QTest::newRow("new tree") << "mkdir -p /opt/a/b; touch /opt/a/b/c"
                                  << "A /opt;A /opt/a;A /opt/a/b;A /opt/a/b/c;";
    }
    void diff() {
        QFETCH(QString, script);
        QFETCH(QString, expected);
        const auto result = m_fixture->run("changed", "set -e; " + script.toStdString());
        QCOMPARE(QString::fromStdString(result.err), QString());
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(QString::fromStdString(m_fixture->diff("changed")), expected);
    }

    void ownersShowWhereThereAreSeveral() {
        const auto result = m_fixture->run("owned", "chown 1000:1000 /etc/issue");
        OUTCROP_NEEDS(result.exitCode == 0, "this user has a single id: files have no owners to change");
        QCOMPARE(m_fixture->diff("owned"), std::string("C /etc;C /etc/issue;"));
    }

    void containersDoNotSeeEachOther() {
        QCOMPARE(m_fixture->run("one", "echo one > /etc/mark").exitCode, 0);
        QVERIFY(m_fixture->run("two", "cat /etc/mark").exitCode != 0);
        QCOMPARE(m_fixture->diff("two"), std::string());
        const auto image = engine().images().find(EngineFixture::kStarter);
        engine().removeContainer("one", false, false);
        QCOMPARE(m_fixture->run("three", "cat /etc/issue > /dev/null").exitCode, 0);
        QCOMPARE(engine().images().find(EngineFixture::kStarter).id, image.id);
        QCOMPARE(engine().containers().list().size(), size_t(2));
    }

    void commitKeepsWhatDiffIsSilentAbout() {
        QCOMPARE(m_fixture
                     ->run("silent", "cp -p /etc/issue /tmp/i; tr a-z n-za-m < /tmp/i > /etc/issue; "
                                     "touch -r /tmp/i /etc/issue; rm /tmp/i")
                     .exitCode,
                 0);
        QCOMPARE(m_fixture->diff("silent"), std::string());
        commit("silent", "silent:1");
        QVERIFY(m_fixture->run("after", "cat /etc/issue", "silent:1").out !=
                m_fixture->run("before", "cat /etc/issue").out);
    }

    void commitOfNothingHasNoLayer() {
        m_fixture->create(EngineFixture::script("still", "true"));
        const auto before = engine().images().details(EngineFixture::kStarter);
        commit("still", "still:1", {"ENV planted=yes", "CMD [\"sh\", \"-c\", \"echo $planted\"]"});
        const auto after = engine().images().details("still:1");
        QCOMPARE(after.summary.diffIds, before.summary.diffIds);
        QCOMPARE(after.steps.size(), before.steps.size() + 1);
        QVERIFY(!after.steps.back().diffId);
        CreateOptions options;
        options.image = "still:1";
        options.network = "none";
        QCOMPARE(m_fixture->run(options).out, std::string("yes\n"));
    }

    void commitRoundTrip() {
        // What one container did, another one of the committed image must see: the layer says it all.
        const char* look =
            "cd /srv/garden; find . /etc /opt | sort; cat beds/new; ls -l /etc/issue /opt/s | cut -c1-10; "
            "readlink /opt/s; test -p /opt/pipe && echo pipe; test /opt/h -ef /opt/h2 && echo linked";
        const std::string change =
            "set -e; rm -r /srv/garden/beds; mkdir /srv/garden/beds; echo n > /srv/garden/beds/new; "
            "mkdir -p /opt/deep; chmod 711 /opt/deep; ln -s deep /opt/s; mkfifo /opt/pipe; echo h > /opt/h; "
            "ln /opt/h /opt/h2; chmod 600 /etc/issue; rm /etc/motd; ";
        const auto first = m_fixture->run("first", change + look);
        QCOMPARE(first.err, std::string());
        commit("first", "rounded:1");
        const auto second = m_fixture->run("second", look, "rounded:1");
        QCOMPARE(second.out, first.out);
        QVERIFY(first.out.find("linked") != std::string::npos);
    }

    void commitRefusals() {
        m_fixture->create(EngineFixture::script("refused", "true"));
        CommitOptions options;
        options.container = "refused";
        options.changes = {"RUN true"};
        Progress progress;
        QVERIFY(errorText([&] { engine().commit(options, progress, {}); }).find("not a valid change") !=
                std::string::npos);
        options.container = "nobody";
        QVERIFY(errorText([&] { engine().commit(options, progress, {}); }).find("no such container") !=
                std::string::npos);
    }

    void imageViews() {
        const auto image = engine().images().find(EngineFixture::kStarter);
        QVERIFY(image.diffIds.size() >= 3);
        const auto all = engine().imageUnion(EngineFixture::kStarter);
        const auto base = engine().imageUnion(EngineFixture::kStarter, 0);
        QVERIFY(all->find("/srv/garden/beds/vegetables.txt") != kNoNode);
        QVERIFY(base->find("/srv/garden") == kNoNode);
        const auto last =
            engine().imageLayer(EngineFixture::kStarter, static_cast<int>(image.diffIds.size()) - 1);
        QVERIFY(last->count(Change::Removed) > 0);
        QVERIFY(errorText([&] { engine().imageUnion(EngineFixture::kStarter, 99); }) != "no error");
        const auto before = engine().openImageFile(EngineFixture::kStarter, 0, "/etc/motd", {});
        const auto after = engine().openImageFile(EngineFixture::kStarter, -1, "/etc/motd", {});
        QVERIFY(before &&
                readAll(before->get(), "motd") == readFile(sourceDir() / "resources/starter/base/etc/motd"));
        QVERIFY(!after ||
                readAll(after->get(), "motd") != readFile(sourceDir() / "resources/starter/base/etc/motd"));
        QVERIFY(!engine().openImageFile(EngineFixture::kStarter, -1, "/etc", {}));
        QVERIFY(!engine().openImageFile(EngineFixture::kStarter, -1, "/none", {}));
    }

private:
    void commit(const std::string& container, const std::string& target,
                const std::vector<std::string>& changes = {}) {
        CommitOptions options;
        options.container = container;
        options.target = Reference::parse(target);
        options.changes = changes;
        Progress progress;
        engine().commit(options, progress, {});
    }
};

OUTCROP_TEST(TestEngine, QCoreApplication)

} // namespace outcrop::test::tst_engine

#include "tst_engine.moc"
