// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/engine_test.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <set>
#include <unistd.h>

namespace outcrop::test::tst_engine_life {

/// A container from its first process to its removal.
class TestEngineLife : public EngineTest {
    Q_OBJECT

private slots:
    void inspect() {
        CreateOptions options = EngineFixture::script("looked", "exit 7");
        options.env = {"A=1"};
        options.workingDir = "/srv";
        options.hostname = "plot";
        options.labels = {{"k", "v"}};
        const auto result = m_fixture->run(options);
        QCOMPARE(result.exitCode, 7);
        const auto json = engine().inspectContainer("looked");
        QCOMPARE(json["Id"].get<std::string>(), result.id.str());
        QCOMPARE(json["Name"].get<std::string>(), std::string("/looked"));
        QCOMPARE(json["Path"].get<std::string>(), std::string("sh"));
        QCOMPARE(json["Args"].dump(), std::string(R"(["-c","exit 7"])"));
        QCOMPARE(json["State"]["Status"].get<std::string>(), std::string("exited"));
        QCOMPARE(json["State"]["ExitCode"].get<int>(), 7);
        QVERIFY(json["State"]["StartedAt"].get<std::string>() > "2020");
        QCOMPARE(json["Config"]["Hostname"].get<std::string>(), std::string("plot"));
        QCOMPARE(json["Config"]["WorkingDir"].get<std::string>(), std::string("/srv"));
        QCOMPARE(json["Config"]["Labels"]["k"].get<std::string>(), std::string("v"));
        QCOMPARE(json["HostConfig"]["NetworkMode"].get<std::string>(), std::string("none"));
        const auto upper = json["GraphDriver"]["Data"]["UpperDir"].get<std::string>();
        QVERIFY(std::filesystem::is_directory(upper));
        const auto lower = json["GraphDriver"]["Data"]["LowerDir"].get<std::string>();
        QVERIFY(std::filesystem::is_directory(lower.substr(0, lower.find(':'))));
    }

    void environmentInside() {
        CreateOptions options = EngineFixture::script("env", "echo $A-$HOSTNAME-$HOME; pwd; hostname; id -u");
        options.env = {"A=1"};
        options.hostname = "plot";
        options.workingDir = "/made/now";
        QCOMPARE(m_fixture->run(options).out, std::string("1-plot-/root\n/made/now\nplot\n0\n"));
        QCOMPARE(m_fixture->diff("env"), std::string("A /made;A /made/now;"));
    }

    void logsFollowToTheEnd() {
        const ContainerId id = m_fixture->create(
            EngineFixture::script("talker", "echo one; echo two >&2; sleep 0.3; echo three"));
        m_fixture->start(id);
        std::string text;
        const auto sink = [&](const LogLine& line) { text += (line.standardError ? "!" : "") + line.text; };
        engine().containers().logs(id, true, -1, sink, {});
        // Two streams have no order between them.
        for (const char* part : {"one\n", "!two\n", "three\n"})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
        QCOMPARE(text.size(), std::string("one\n!two\nthree\n").size());
        text.clear();
        engine().containers().logs(id, false, 1, sink, {});
        QCOMPARE(text, std::string("three\n"));
    }

    void lifecycle() {
        const ContainerId id = m_fixture->create(
            EngineFixture::script("living", "trap 'exit 5' TERM; while :; do sleep 0.05; done"));
        const Containers& containers = engine().containers();
        m_fixture->start(id);
        QVERIFY(containers.find("living").state.status == ContainerStatus::Running);
        QVERIFY(containers.find("living").state.pid > 0);
        m_fixture->start(id); // again is no error
        QVERIFY(errorText([&] { engine().removeContainer("living", false, false); }).find("running") !=
                std::string::npos);
        QVERIFY(errorText([&] {
                    engine().removeImage(engine().images().find(EngineFixture::kStarter).id.str(), true);
                }).find("running container") != std::string::npos);
        ExecRequest request;
        request.args = {"sh", "-c", "echo $X; exit 3"};
        request.env = {"X=y"};
        const UniqueFd out = makeMemoryFile("out");
        AttachStreams streams;
        streams.out = out.get();
        QCOMPARE(containers.exec(id, request).pump(streams).exitCode, 3);
        ::lseek(out.get(), 0, SEEK_SET);
        QCOMPARE(readAll(out.get(), "out"), std::string("y\n"));

        containers.stop(id, std::nullopt, {});
        QCOMPARE(containers.find("living").state.exitCode, 5);
        containers.stop(id, std::nullopt, {}); // again is no error
        QVERIFY(errorText([&] { containers.kill(id, "KILL"); }).find("not running") != std::string::npos);
        QVERIFY(errorText([&] { containers.exec(id, request); }).find("not running") != std::string::npos);

        m_fixture->start(id);
        QVERIFY(errorText([&] { containers.kill(id, "NONSENSE"); }).find("invalid signal") !=
                std::string::npos);
        containers.kill(id, "KILL");
        QCOMPARE(containers.find("living").state.exitCode, 137);
        QCOMPARE(containers.wait(id, {}), std::optional<int>(137));
        m_fixture->start(id);
        containers.rename(id, "renamed");
        engine().removeContainer("renamed", true, false);
        QVERIFY(containers.list().empty());
    }

    void deafProcessIsKilledAfterTheTimeout() {
        CreateOptions options = EngineFixture::script("deaf", "trap '' TERM; while :; do sleep 0.05; done");
        const ContainerId id = m_fixture->create(options);
        m_fixture->start(id);
        engine().containers().stop(id, 0, {});
        QCOMPARE(engine().containers().find("deaf").state.exitCode, 137);
    }

    void diffOfARunningContainer() {
        const ContainerId id =
            m_fixture->create(EngineFixture::script("busy", "echo x > /etc/x; while :; do sleep 0.05; done"));
        m_fixture->start(id);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->diff("busy"), std::string("C /etc;A /etc/x;"), kPatience);
        QCOMPARE(m_fixture->fileOf("busy", "/etc/x", FileSide::After), std::string("x\n"));
        const auto files = engine().containerFiles("busy", {});
        QVERIFY(files->find("/etc/x") != kNoNode);
        QVERIFY(files->find("/bin/busybox") != kNoNode || files->find("/bin/sh") != kNoNode);
    }

    void missingCommandIsToldApart() {
        CreateOptions options;
        options.image = EngineFixture::kStarter;
        options.network = "none";
        options.command = {"/no/such"};
        options.name = "missing";
        const ContainerId id = m_fixture->create(options);
        try {
            m_fixture->start(id);
            QFAIL("started what is not there");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::NotFound);
        }
        QVERIFY(engine().containers().find("missing").state.status != ContainerStatus::Running);
        QCOMPARE(m_fixture->diff("missing"), std::string());
    }

    void readOnlyRootAndRm() {
        CreateOptions options =
            EngineFixture::script("sealed", "! touch /etc/x 2>/dev/null && touch /data/ok");
        options.readOnlyRootfs = true;
        options.autoRemove = true;
        options.mounts = {MountRequest::parse("/data", "/")};
        QCOMPARE(m_fixture->run(options).exitCode, 0);
    }

    void filesAreReadWhileTheyAreExchanged() {
        const ContainerId id = m_fixture->create(EngineFixture::script(
            "restless", "cd /etc; while :; do rm passwd; echo new >passwd.new; mv passwd.new passwd; done"));
        m_fixture->start(id);
        std::set<std::string> seen;
        const std::string before = m_fixture->fileOf("restless", "/etc/passwd", FileSide::Before);
        for (int i = 0; i < 300; ++i)
            seen.insert(m_fixture->fileOf("restless", "/etc/passwd", FileSide::After));
        seen.erase("absent"); // removed just now
        seen.erase(before);
        QCOMPARE(seen, std::set<std::string>{"new\n"});
    }
};

OUTCROP_TEST(TestEngineLife, QCoreApplication)

} // namespace outcrop::test::tst_engine_life

#include "tst_engine_life.moc"
