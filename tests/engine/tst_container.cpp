// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/container/bundle_spec.h"
#include "core/container/containers.h"
#include "core/container/environment.h"
#include "core/container/generated_name.h"
#include "core/container/log_file.h"
#include "core/container/network_files.h"
#include "tests/support/error_text.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <atomic>
#include <csignal>
#include <fstream>
#include <set>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace outcrop::test::tst_container {

namespace {

Store testStore(const test::TempDir& dir) {
    StorePaths paths;
    paths.root = dir.path() / "store";
    paths.run = dir.path() / "run";
    return Store::open(paths);
}

ContainerRecord record(const std::string& name, const std::string& created = "2026-01-02T03:04:05.5Z") {
    ContainerRecord record;
    record.id = ContainerId::random();
    record.name = name;
    record.created = created;
    record.image = Digest::ofBytes("image");
    record.imageName = "alpine:3.10";
    record.layers = {Digest::ofBytes("base"), Digest::ofBytes("top")};
    record.hostname = record.id.shortId();
    record.config.cmd = std::vector<std::string>{"sh", "-c", "true"};
    record.config.env = {"PATH=/bin", "A=1"};
    record.autoRemove = true; // no syncs: these stores live for a moment
    return record;
}

MountPoint mount(const std::string& destination, bool readWrite = true) {
    MountPoint point;
    point.type = "bind";
    point.source = "/host" + destination;
    point.destination = destination;
    point.readWrite = readWrite;
    point.propagation = "rprivate";
    return point;
}

std::vector<std::string> destinations(const nlohmann::ordered_json& spec) {
    std::vector<std::string> list;
    for (const auto& entry : spec["mounts"])
        list.push_back(entry["destination"]);
    return list;
}

} // namespace

class TestContainer : public QObject {
    Q_OBJECT

private slots:
    void ids() {
        const ContainerId id = ContainerId::random();
        QCOMPARE(ContainerId::parse(id.str()), id);
        QCOMPARE(id.shortId().size(), size_t(12));
        for (const std::string& bad : {std::string(), std::string(63, 'a'), std::string(65, 'a'),
                                       std::string(64, 'A'), std::string(64, 'g'), std::string(64, '/')})
            QVERIFY(errorText([&] { ContainerId::parse(bad); }) != "no error");
    }

    void names() {
        QCOMPARE(validatedContainerName("/edit"), std::string("edit"));
        QCOMPARE(validatedContainerName("a.b-c_9"), std::string("a.b-c_9"));
        for (const char* bad : {"", "a", "/", "//ab", "a/b", "-ab", ".ab", "a b", "a:b", "ab\n", "../ab"})
            QVERIFY2(errorText([&] { validatedContainerName(bad); }).find("invalid container name") == 0,
                     bad);
        std::set<std::string> seen;
        for (int i = 0; i < 50; ++i) {
            const std::string name = generatedContainerName(static_cast<unsigned>(i / 25));
            QCOMPARE(validatedContainerName(name), name);
            seen.insert(name);
        }
        QVERIFY(seen.size() > 40);
    }

    void signalNumbers() {
        QCOMPARE(signalNumber("TERM"), SIGTERM);
        QCOMPARE(signalNumber("SIGTERM"), SIGTERM);
        QCOMPARE(signalNumber("sigkill"), SIGKILL);
        QCOMPARE(signalNumber("9"), 9);
        QCOMPARE(signalNumber("RTMIN+3"), 37);
        QCOMPARE(signalNumber("SIGRTMAX-1"), 63);
        for (const char* bad : {"", "FOO", "0", "65", "-1", "9x", "RTMIN+31", "RTMAX+1", "RTMIN+", "999"})
            QVERIFY2(errorText([&] { signalNumber(bad); }).find("invalid signal") != std::string::npos, bad);
    }

    void environment() {
        const auto merged = mergedEnvironment({"A=1", "B=2", "C=3"}, {"B=x=y", "D=", "A"});
        QCOMPARE(merged, (std::vector<std::string>{"B=x=y", "C=3", "D="}));
        ContainerRecord r = record("env");
        r.hostname = "here";
        QCOMPARE(processEnvironment(r, true),
                 (std::vector<std::string>{"PATH=/bin", "HOSTNAME=here", "TERM=xterm", "A=1"}));
    }

    void recordRoundTrip() {
        ContainerRecord r = record("round");
        r.config.entrypoint = std::vector<std::string>{"/entry"};
        r.config.labels = {{"k", "v"}};
        r.tty = r.openStdin = r.attachStdin = r.readOnlyRootfs = true;
        r.network = "none";
        r.binds = {"/host/data:/data:ro"};
        r.volumesFrom = {"box:ro"};
        r.stopTimeout = -1;
        r.mounts = {mount("/data", false)};
        r.mounts[0].anonymous = r.mounts[0].fromImage = true;
        const ContainerRecord back = ContainerRecord::fromJson(r.toJson());
        QCOMPARE(back.toJson().dump(), r.toJson().dump());
        QCOMPARE(back.mounts.at(0).source, std::string("/host/data"));
        QCOMPARE(back.layers, r.layers);
        QCOMPARE(back.command(), (std::vector<std::string>{"/entry", "sh", "-c", "true"}));
    }

    void newerRecordIsRefused() {
        nlohmann::json json = record("new").toJson();
        json["version"] = 99;
        QVERIFY(errorText([&] {
                    ContainerRecord::fromJson(nlohmann::json::parse(json.dump()));
                }).find("newer") != std::string::npos);
        json.erase("version");
        QVERIFY(errorText([&] { ContainerRecord::fromJson(json); }) != "no error");
    }

    void specHasDockersShape() {
        ContainerRecord r = record("spec");
        r.config.user = "nobody";
        r.config.workingDir = "/srv";
        r.mounts = {mount("/a/b/c"), mount("/a", false), mount("/dev/shm"), mount("/etc/hosts")};
        BundleFacts facts;
        facts.layersDir = "/store/layers";
        facts.bundle = "/store/containers/x";
        facts.onExit = {"/bin/outcrop", "rm"};
        const auto spec = makeBundleSpec(r, facts);
        QCOMPARE(spec["process"]["user"]["username"].get<std::string>(), std::string("nobody"));
        QCOMPARE(spec["process"]["capabilities"]["bounding"].size(), size_t(14));
        QCOMPARE(spec["process"]["noNewPrivileges"].get<bool>(), true);
        QCOMPARE(spec["process"]["cwd"].get<std::string>(), std::string("/srv"));
        QCOMPARE(destinations(spec),
                 (std::vector<std::string>{"/proc", "/dev", "/dev/pts", "/sys", "/sys/fs/cgroup",
                                           "/dev/mqueue", "/etc/resolv.conf", "/etc/hostname", "/a",
                                           "/dev/shm", "/etc/hosts", "/a/b/c"}));
        QCOMPARE(spec["mounts"][8]["options"].dump(), std::string(R"(["rbind","ro","rprivate"])"));
        QCOMPARE(spec["annotations"]["dev.outcrop.layers"].get<std::string>(),
                 Digest::ofBytes("top").hex() + ":" + Digest::ofBytes("base").hex());
        QCOMPARE(spec["annotations"]["dev.outcrop.on-exit"].get<std::string>(),
                 std::string(R"(["/bin/outcrop","rm"])"));
        QCOMPARE(spec["annotations"]["dev.outcrop.ephemeral"].get<std::string>(), std::string("1"));
        QVERIFY(spec["linux"]["namespaces"].dump().find("network") != std::string::npos);
        r.network = "host";
        QVERIFY(makeBundleSpec(r, facts)["linux"]["namespaces"].dump().find("network") == std::string::npos);
    }

    void resolvers_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        const QString fallback = "nameserver 8.8.8.8\nnameserver 8.8.4.4\n";
        QTest::newRow("kept") << "search x\nnameserver 10.0.0.1"
                              << "search x\nnameserver 10.0.0.1\n";
        QTest::newRow("empty") << "" << fallback;
        QTest::newRow("stub") << "nameserver 127.0.0.53\noptions edns0\n"
                              << "options edns0\n" + fallback;
        QTest::newRow("some") << "nameserver ::1\n nameserver\t9.9.9.9 # x\n"
                              << " nameserver\t9.9.9.9 # x\n";
        QTest::newRow("zone") << "nameserver fe80::1%eth0\n" << fallback;
        QTest::newRow("comment") << "#nameserver 1.1.1.1\nnameserverx 1.1.1.1\n"
                                 << "#nameserver 1.1.1.1\nnameserverx 1.1.1.1\n" + fallback;
    }
    void resolvers() {
        QFETCH(QString, host);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(containerResolvConf(host.toStdString())), expected);
    }

    void loopbackResolvers() {
        QVERIFY(onlyLoopbackResolvers("nameserver 127.0.0.53\n"));
        QVERIFY(!onlyLoopbackResolvers("nameserver 127.0.0.53\nnameserver 1.1.1.1\n"));
        QVERIFY(!onlyLoopbackResolvers("search x\n"));
    }

    void addFindListRemove() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Containers containers(store);
        Progress progress;
        const ContainerRecord first = record("first", "2026-01-02T03:04:05.5Z");
        const ContainerRecord second = record("second", "2026-01-02T03:04:05.512Z");
        containers.add(first, progress);
        containers.add(second, progress);

        const auto bundle = containers.bundle(first.id);
        for (const char* name :
             {"upper", "work", "rootfs", "config.json", "hosts", "hostname", "resolv.conf"})
            QVERIFY2(std::filesystem::exists(bundle / name), name);
        struct stat st {};
        QCOMPARE(::stat((bundle / "upper").c_str(), &st), 0);
        QCOMPARE(st.st_mode & 07777, 0755U);
        QCOMPARE(readFile(bundle / "hostname"), first.hostname + "\n");

        const auto list = containers.list();
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].record.name, std::string("second"));
        QVERIFY(list[0].state.status == ContainerStatus::Created);

        for (const std::string& key : {first.name, "/" + first.name, first.id.str(), first.id.shortId()})
            QCOMPARE(containers.find(key).record.id, first.id);
        for (const char* missing : {"nobody", "", "../names/first", "."})
            QVERIFY(errorText([&] { containers.find(missing); }).find("no such container") !=
                    std::string::npos);

        containers.remove(first.id, false);
        QVERIFY(!std::filesystem::exists(bundle));
        QVERIFY(errorText([&] { containers.find("first"); }) != "no error");
        containers.add(record("first"), progress); // the name is free again
        QCOMPARE(containers.list().size(), size_t(2));
    }

    void ambiguousPrefixIsSaid() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Containers containers(store);
        Progress progress;
        for (const char digit : {'1', '2'}) {
            ContainerRecord r = record(std::string("twin") + digit);
            r.id = ContainerId::parse("abc" + std::string(60, '0') + digit);
            containers.add(r, progress);
        }
        QVERIFY(errorText([&] { containers.find("abc"); }).find("several") != std::string::npos);
        // A name wins over the beginning of an id.
        ContainerRecord named = record("abc0");
        containers.add(named, progress);
        QCOMPARE(containers.find("abc0").record.id, named.id);
    }

    void takenNameIsAConflict() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Containers containers(store);
        Progress progress;
        containers.add(record("only"), progress);
        const std::string text = errorText([&] { containers.add(record("only"), progress); });
        QVERIFY2(text.find("already in use by container") != std::string::npos, text.c_str());
        QCOMPARE(containers.list().size(), size_t(1));
    }

    void oneOfManyWinsAName() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        std::atomic<int> won = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                Progress progress;
                if (errorText([&] { Containers(store).add(record("prize"), progress); }) == "no error")
                    ++won;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(won.load(), 1);
        QCOMPARE(Containers(store).list().size(), size_t(1));
    }

    void leftOverNameIsNoOnes() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Containers containers(store);
        std::filesystem::create_directories(store.paths().root / "names");
        std::filesystem::create_symlink(ContainerId::random().str(), store.paths().root / "names/ghost");
        QVERIFY(errorText([&] { containers.find("ghost"); }) != "no error");
        Progress progress;
        const ContainerRecord r = record("ghost");
        containers.add(r, progress);
        QCOMPARE(containers.find("ghost").record.id, r.id);
    }

    void rename() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Containers containers(store);
        Progress progress;
        const ContainerRecord r = record("before");
        containers.add(r, progress);
        containers.add(record("other"), progress);
        containers.rename(r.id, "after");
        QCOMPARE(containers.find("after").record.id, r.id);
        QVERIFY(errorText([&] { containers.find("before"); }) != "no error");
        QVERIFY(errorText([&] { containers.rename(r.id, "after"); }) != "no error");
        QVERIFY(errorText([&] { containers.rename(r.id, "other"); }).find("in use") != std::string::npos);
        QVERIFY(errorText([&] { containers.rename(r.id, "no/name"); }) != "no error");
        QCOMPARE(containers.find(r.id.str()).record.name, std::string("after"));
    }

    void damagedRecordIsLeftOutAndSaid() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Containers containers(store);
        Progress progress;
        const ContainerRecord r = record("hurt");
        containers.add(r, progress);
        std::ofstream(containers.bundle(r.id) / "container.json") << "[1,2";
        QVERIFY(containers.list().empty());
        QVERIFY(errorText([&] { containers.find(r.id.str()); }).find("container.json") != std::string::npos);
    }

    void logLines() {
        const auto line = parseLogLine(R"({"log":"hi\n","stream":"stderr","time":"2026-01-02T03:04:05.1Z"})");
        QVERIFY(line && line->standardError);
        QCOMPARE(line->text, std::string("hi\n"));
        QVERIFY(!parseLogLine("{\"log\":\"hi"));
        QVERIFY(!parseLogLine(""));
        QVERIFY(!parseLogLine("{\"log\":5}"));
    }

    void logTail_data() {
        QTest::addColumn<long>("lines");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << -1L << "0 1 2 3 4 ";
        QTest::newRow("none") << 0L << "";
        QTest::newRow("two") << 2L << "3 4 ";
        QTest::newRow("exactly") << 5L << "0 1 2 3 4 ";
        QTest::newRow("more than there are") << 9L << "0 1 2 3 4 ";
    }
    void logTail() {
        QFETCH(long, lines);
        QFETCH(QString, expected);
        const test::TempDir dir;
        const auto path = dir.path() / "container.log";
        for (int i = 0; i < 5; ++i)
            std::ofstream(path, std::ios::app)
                << "{\"log\":\"" << i << " \",\"stream\":\"stdout\",\"time\":\"\"}\n";
        LogFileReader reader(path);
        reader.skipToTail(lines);
        std::string text;
        reader.readAvailable([&](const LogLine& line) { text += line.text; });
        QCOMPARE(QString::fromStdString(text), expected);
    }

    void halfWrittenLineWaits() {
        const test::TempDir dir;
        const auto path = dir.path() / "container.log";
        LogFileReader reader(path);
        std::string text;
        const auto sink = [&](const LogLine& line) { text += line.text; };
        reader.readAvailable(sink); // no file yet
        std::ofstream(path, std::ios::app) << "{\"log\":\"one\",\"stre";
        reader.readAvailable(sink);
        QCOMPARE(text, std::string());
        std::ofstream(path, std::ios::app) << "am\":\"stdout\",\"time\":\"\"}\n";
        reader.readAvailable(sink);
        QCOMPARE(text, std::string("one"));
    }

    void statesAnswerTheButtons() {
        QVERIFY(canStart(ContainerStatus::Created) && canStart(ContainerStatus::Exited));
        QVERIFY(!canStart(ContainerStatus::Running));
        QVERIFY(canStop(ContainerStatus::Running) && !canStop(ContainerStatus::Exited));
        QVERIFY(!canRemove(ContainerStatus::Running) && canRemove(ContainerStatus::Created));
        QVERIFY(canExec(ContainerStatus::Running) && !canExec(ContainerStatus::Exited));
        QCOMPARE(std::string(statusName(ContainerStatus::Exited)), std::string("exited"));
    }
};

OUTCROP_TEST(TestContainer, QCoreApplication)

} // namespace outcrop::test::tst_container

#include "tst_container.moc"
