// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/engine_fixture.h"
#include "tests/support/environment.h"

#include <QTest>
#include <algorithm>
#include <fstream>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace outcrop;
using namespace outcrop::test;

// Real containers of a real image, through the engine alone.

namespace {

std::string textOf(const std::filesystem::path& path) {
    return readFile(path);
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        m_fixture.emplace();
        OUTCROP_NEEDS(m_fixture->hasStarter(),
                      "the starter image was not built: busybox-static is not installed");
    }
    void cleanup() {
        if (!m_fixture)
            return;
        for (const Container& container : engine().containers().list())
            engine().removeContainer(container.record.id.str(), true, true);
        engine().pruneVolumes(true);
    }
    void cleanupTestCase() { m_fixture.reset(); }

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

    void anonymousVolumeKeepsData() {
        CreateOptions options = EngineFixture::script("demo", "touch /chest/coins");
        options.mounts = {MountRequest::parse("/chest", "/")};
        QCOMPARE(m_fixture->run(options).exitCode, 0);
        const auto mounts = engine().inspectContainer("demo")["Mounts"];
        QCOMPARE(mounts.size(), size_t(1));
        std::string keys;
        for (const auto& [key, value] : mounts[0].items())
            keys += key + " ";
        QCOMPARE(keys, std::string("Type Name Source Destination Driver Mode RW Propagation "));
        QVERIFY(std::filesystem::exists(std::filesystem::path(mounts[0]["Source"]) / "coins"));
        QCOMPARE(m_fixture->diff("demo"), std::string("A /chest;")); // the mount point, not what is in it
        const std::string volume = mounts[0]["Name"];
        QVERIFY(errorText([&] { engine().removeVolume(volume); }).find("volume is in use") !=
                std::string::npos);
        QCOMPARE(engine().volumeUses().at(0).containerName, std::string("demo"));
        engine().removeContainer("demo", false, true);
        QVERIFY(engine().volumes().list().empty());
    }

    void volumesFromShares() {
        CreateOptions box = EngineFixture::script("box", "nop");
        box.mounts = {MountRequest::parse("/share-vol", "/")};
        m_fixture->create(box);
        CreateOptions aa = EngineFixture::script("AA", "touch /share-vol/wine");
        aa.volumesFrom = {"box"};
        QCOMPARE(m_fixture->run(aa).exitCode, 0);
        CreateOptions bb = EngineFixture::script("BB", "ls /share-vol; touch /share-vol/no");
        bb.volumesFrom = {"box:ro"};
        const auto result = m_fixture->run(bb);
        QCOMPARE(result.out, std::string("wine\n"));
        QVERIFY(result.exitCode != 0);
        QVERIFY(result.err.find("Read-only") != std::string::npos);
        // The first two removals leave the volume: others use it.
        engine().removeContainer("box", false, true);
        engine().removeContainer("AA", false, true);
        QCOMPARE(engine().volumes().list().size(), size_t(1));
        engine().removeContainer("BB", false, true);
        QVERIFY(engine().volumes().list().empty());
    }

    void hostDirectory() {
        const auto host = m_fixture->directory() / "host/dir"; // made because it is missing
        CreateOptions options = EngineFixture::script("hi", "touch /data/hi");
        options.mounts = {MountRequest::parse(host.string() + ":/data", "/")};
        QCOMPARE(m_fixture->run(options).exitCode, 0);
        QCOMPARE(engine().inspectContainer("hi")["HostConfig"]["Binds"][0].get<std::string>(),
                 host.string() + ":/data");
        engine().removeContainer("hi", false, true);
        QVERIFY(std::filesystem::exists(host / "hi"));

        CreateOptions readOnly = EngineFixture::script("ro", "cat /data/hi && ! touch /data/no 2>/dev/null");
        readOnly.mounts = {MountRequest::parse(host.string() + ":/data:ro", "/")};
        QCOMPARE(m_fixture->run(readOnly).exitCode, 0);
        QVERIFY(!std::filesystem::exists(host / "no"));
    }

    void copyUpHappensAtCreate() {
        CreateOptions options = EngineFixture::script("seeded", "true");
        options.mounts = {MountRequest::parse("plot:/srv/garden/beds", "/"),
                          MountRequest::parse("bare:/srv/garden/paths:nocopy", "/")};
        m_fixture->create(options);
        const auto tree = engine().volumes().tree("plot", {});
        QVERIFY(tree->find("/vegetables.txt") != kNoNode);
        QCOMPARE(engine().volumes().tree("bare", {})->size(), uint32_t(1));
        QCOMPARE(m_fixture->diff("seeded"), std::string());
        // What is there is not overwritten by another container of the same volume.
        CreateOptions writer = EngineFixture::script("writer", "echo mine > /srv/garden/beds/vegetables.txt");
        writer.mounts = {MountRequest::parse("plot:/srv/garden/beds", "/")};
        QCOMPARE(m_fixture->run(writer).exitCode, 0);
        CreateOptions reader = EngineFixture::script("reader", "cat /p/vegetables.txt");
        reader.mounts = {MountRequest::parse("plot:/p", "/")};
        QCOMPARE(m_fixture->run(reader).out, std::string("mine\n"));
        QCOMPARE(m_fixture->diff("writer"), std::string());
    }

    void nestedMountsAreAllSeen() {
        CreateOptions options = EngineFixture::script("nested", "touch /out/in/deep && ls /out/in");
        options.mounts = {MountRequest::parse("inner:/out/in", "/"), MountRequest::parse("outer:/out", "/")};
        QCOMPARE(m_fixture->run(options).out, std::string("deep\n"));
        QVERIFY(engine().volumes().tree("inner", {})->find("/deep") != kNoNode);
        QVERIFY(engine().volumes().tree("outer", {})->find("/in/deep") == kNoNode);
        QCOMPARE(m_fixture->diff("nested"), std::string("A /out;"));
    }

    void volumeOverFileIsRefused() {
        CreateOptions options = EngineFixture::script("over", "true");
        options.mounts = {MountRequest::parse("/etc/passwd", "/")};
        QVERIFY(errorText([&] { m_fixture->create(options); }).find("existing file") != std::string::npos);
        QVERIFY(engine().containers().list().empty());
        QVERIFY(engine().volumes().list().empty());
    }

    void failedCreateLeavesNothing() {
        m_fixture->create(EngineFixture::script("taken", "true"));
        CreateOptions options = EngineFixture::script("taken", "true");
        options.mounts = {MountRequest::parse("/anon", "/")};
        QVERIFY(errorText([&] { m_fixture->create(options); }).find("already in use") != std::string::npos);
        QVERIFY(engine().volumes().list().empty());
        QCOMPARE(engine().containers().list().size(), size_t(1));
        options.name = "other";
        options.image = "nowhere:1";
        QVERIFY(errorText([&] { m_fixture->create(options); }) != "no error");
    }

    void pruneTakesUnusedAnonymousOnes() {
        CreateOptions options = EngineFixture::script("user", "true");
        options.mounts = {MountRequest::parse("/used", "/")};
        m_fixture->create(options);
        engine().volumes().create(VolumeName::parse("named"));
        const Volume loose =
            engine().volumes().create(VolumeName::anonymous(), {{"com.docker.volume.anonymous", ""}});
        std::ofstream(loose.mountpoint / "bytes") << "12345678";
        const PruneResult pruned = engine().pruneVolumes(false);
        QCOMPARE(pruned.removed, std::vector<std::string>{loose.name});
        QCOMPARE(pruned.bytes, uint64_t(8));
        QCOMPARE(engine().pruneVolumes(true).removed, std::vector<std::string>{"named"});
        QCOMPARE(engine().volumes().list().size(), size_t(1));
    }

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
                    engine().removeImage(EngineFixture::kStarter, true);
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
        QTRY_COMPARE(m_fixture->diff("busy"), std::string("C /etc;A /etc/x;"));
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
                readAll(before->get(), "motd") == textOf(sourceDir() / "resources/starter/base/etc/motd"));
        QVERIFY(!after ||
                readAll(after->get(), "motd") != textOf(sourceDir() / "resources/starter/base/etc/motd"));
        QVERIFY(!engine().openImageFile(EngineFixture::kStarter, -1, "/etc", {}));
        QVERIFY(!engine().openImageFile(EngineFixture::kStarter, -1, "/none", {}));
    }

    void readOnlyRootAndRm() {
        CreateOptions options =
            EngineFixture::script("sealed", "! touch /etc/x 2>/dev/null && touch /data/ok");
        options.readOnlyRootfs = true;
        options.autoRemove = true;
        options.mounts = {MountRequest::parse("/data", "/")};
        QCOMPARE(m_fixture->run(options).exitCode, 0);
    }

private:
    const Engine& engine() const { return m_fixture->engine(); }
    void commit(const std::string& container, const std::string& target,
                const std::vector<std::string>& changes = {}) {
        CommitOptions options;
        options.container = container;
        options.target = Reference::parse(target);
        options.changes = changes;
        Progress progress;
        engine().commit(options, progress, {});
    }

    std::optional<EngineFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
