// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/revert.h"
#include "tests/engine/engine_test.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_revert {

/// A container's paths put back to what its image has, stopped and running.
class RevertTest : public EngineTest {
    Q_OBJECT

private:
    static constexpr const char* kChange =
        "echo 1 > /etc/issue; rm /etc/passwd; mkdir -p /new/d; echo n > /new/d/f; chmod 700 /home; "
        "rm -r /srv/garden/beds; mkdir /srv/garden/beds; echo weed > /srv/garden/beds/weed; "
        "rm -r /srv/garden/paths; echo f > /srv/garden/paths; touch /etc/ready; ";

    std::string revert(const std::vector<std::string>& paths) const {
        Progress progress;
        std::string text;
        for (const RevertStep& step : revertPaths(engine(), "work", paths, progress, {}))
            text += std::string(revertActionName(step.action)) + " " + step.path + ";";
        return text;
    }
    std::string undo() const {
        Progress progress;
        std::string text;
        for (const std::string& path : undoRevert(engine(), "work", progress))
            text += path + ";";
        return text;
    }
    /// Changes things, and ends or stays.
    void work(bool running) {
        const ContainerId id = m_fixture->create(
            EngineFixture::script("work", std::string(kChange) + (running ? "sleep 1000" : "")));
        m_fixture->start(id);
        if (!running) {
            engine().containers().wait(id, {});
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->diff("work").find("/etc/ready") != std::string::npos, 20000);
    }
    /// What a program inside reads.
    std::string inside(bool running, const std::string& path) const {
        if (!running)
            return m_fixture->fileOf("work", path, FileSide::After);
        ExecRequest request;
        request.args = {"cat", path};
        Attachment attachment =
            engine().containers().exec(engine().containers().find("work").record.id, request);
        const UniqueFd out = makeMemoryFile("out");
        const UniqueFd err = makeMemoryFile("err");
        AttachStreams streams;
        streams.out = out.get();
        streams.err = err.get();
        if (attachment.pump(streams).exitCode != 0)
            return "absent";
        ::lseek(out.get(), 0, SEEK_SET);
        return readAll(out.get(), "out");
    }

private slots:
    void pathsAreReverted_data() {
        QTest::addColumn<bool>("running");
        QTest::newRow("stopped") << false;
        QTest::newRow("running") << true;
    }
    void pathsAreReverted() {
        QFETCH(bool, running);
        work(running);
        const std::string all = m_fixture->diff("work");
        const std::string issue = m_fixture->fileOf("work", "/etc/issue", FileSide::Before);
        const std::string passwd = m_fixture->fileOf("work", "/etc/passwd", FileSide::Before);
        QVERIFY(inside(running, "/etc/issue") == "1\n" && issue != "1\n");

        QCOMPARE(revert({"/etc/issue", "/etc/passwd"}),
                 std::string("restore /etc/issue;restore /etc/passwd;"));
        QCOMPARE(inside(running, "/etc/issue"), issue);
        QCOMPARE(inside(running, "/etc/passwd"), passwd);
        const std::string left = m_fixture->diff("work");
        QVERIFY2(left.find("issue") == std::string::npos && left.find("passwd") == std::string::npos,
                 left.c_str());
        QVERIFY2(left.find("A /new/d/f;") != std::string::npos, left.c_str());

        QCOMPARE(revert({"/new/d"}), std::string("remove /new/d;"));
        QCOMPARE(revert({"/home"}), std::string("reset /home;"));
        QCOMPARE(revert({"/srv"}), std::string("reset /srv;reset /srv/garden;reset /srv/garden/beds;"
                                               "restore /srv/garden/beds/flowers.txt;"
                                               "restore /srv/garden/beds/vegetables.txt;"
                                               "remove /srv/garden/beds/weed;restore /srv/garden/paths;"));
        QCOMPARE(revert({"/"}), std::string("reset /etc;remove /etc/ready;remove /new;"));
        QCOMPARE(m_fixture->diff("work"), std::string());
        QCOMPARE(revert({"/"}), std::string());

        // Taken back step by step, everything is as it was.
        QCOMPARE(undo(), std::string("/etc/ready;/new;"));
        for (int i = 0; i < 4; ++i)
            undo();
        QCOMPARE(m_fixture->diff("work"), all);
        QCOMPARE(inside(running, "/etc/issue"), std::string("1\n"));
        QCOMPARE(inside(running, "/new/d/f"), std::string("n\n"));
        QCOMPARE(inside(running, "/srv/garden/paths"), std::string("f\n"));
        QVERIFY(errorText([&] { undo(); }).find("nothing was reverted") != std::string::npos);
    }

    /// Removing the place of a mount from outside would unmount it, and take the volume from the container.
    void mountsStay() {
        CreateOptions options = EngineFixture::script(
            "work", "mkdir -p /data/y /data/x/deep; echo v > /data/x/v; echo y > /data/y/y; rm /etc/passwd; "
                    "touch /etc/ready; sleep 1000");
        options.mounts.push_back(MountRequest::parse("kept:/data/x/deep", "/"));
        m_fixture->start(m_fixture->create(options));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->diff("work").find("/etc/ready") != std::string::npos, kPatience);
        const auto mounted = [&] {
            return inside(true, "/proc/self/mountinfo").find(" /data/x/deep ") != std::string::npos;
        };
        QVERIFY(mounted());
        QCOMPARE(revert({"/"}),
                 std::string("stay /data;stay /data/x;stay /data/x/deep;remove /data/x/v;"
                             "remove /data/y;reset /etc;restore /etc/passwd;remove /etc/ready;"));
        QVERIFY(mounted());
        QCOMPARE(inside(true, "/data/y/y"), std::string("absent"));
        undo();
        QVERIFY(mounted());
        QCOMPARE(inside(true, "/data/y/y"), std::string("y\n"));
    }

    void whatWasDoneSinceIsNotLost() {
        work(true);
        revert({"/etc/issue"});
        ExecRequest request;
        request.args = {"sh", "-c", "echo later > /etc/issue"};
        const ContainerId id = engine().containers().find("work").record.id;
        QCOMPARE(engine().containers().exec(id, request).pump({}).exitCode, 0);
        QVERIFY(errorText([&] { undo(); }).find("/etc/issue was changed again") != std::string::npos);
        QCOMPARE(inside(true, "/etc/issue"), std::string("later\n"));
        Progress progress;
        undoRevert(engine(), "work", progress, true);
        QCOMPARE(inside(true, "/etc/issue"), std::string("1\n"));
    }

    /// What differs is then what is left to be done, not somebody's newer work.
    void whatWasCutOffIsTakenBack() {
        work(true);
        revert({"/etc/issue"});
        const ContainerId id = engine().containers().find("work").record.id;
        QVERIFY(std::filesystem::remove(engine().containers().bundle(id) / "undo/00000001/applied"));
        ExecRequest request;
        request.args = {"sh", "-c", "echo half > /etc/issue"};
        QCOMPARE(engine().containers().exec(id, request).pump({}).exitCode, 0);
        undo();
        QCOMPARE(inside(true, "/etc/issue"), std::string("1\n"));
    }

    void whatCannotBeRevertedIsSaid() {
        m_fixture->run("work", "rm -r /srv/garden");
        QVERIFY(errorText([&] { revert({"/srv/garden/README"}); }).find("removed or replaced /srv/garden") !=
                std::string::npos);
        QVERIFY(errorText([&] { revert({"/nowhere"}); }).find("neither the container nor its image") !=
                std::string::npos);
        QVERIFY(errorText([&] { revert({"etc"}); }).find("not an absolute path") != std::string::npos);
        QCOMPARE(m_fixture->diff("work"), std::string("C /srv;D /srv/garden;"));
    }

    void aPlanChangesNothing() {
        m_fixture->run("work", "echo 1 > /etc/issue");
        const std::string before = m_fixture->diff("work");
        const std::vector<RevertStep> steps = planRevert(engine(), "work", {"/etc/issue"}, {});
        QCOMPARE(steps.size(), size_t(1));
        QCOMPARE(m_fixture->diff("work"), before);
        QVERIFY(errorText([&] { undo(); }).find("nothing was reverted") != std::string::npos);
    }

    /// What is reverted is no part of an image that is made afterwards.
    void commitsHaveNothingOfIt() {
        m_fixture->run("work", kChange);
        revert({"/"});
        CommitOptions options;
        options.container = "work";
        Progress progress;
        const ImageId image = engine().commit(options, progress, {});
        QCOMPARE(engine().images().find(image.str()).diffIds,
                 engine().images().find(EngineFixture::kStarter).diffIds);
    }
};

OUTCROP_TEST(RevertTest, QCoreApplication)

} // namespace outcrop::test::tst_revert

#include "tst_revert.moc"
