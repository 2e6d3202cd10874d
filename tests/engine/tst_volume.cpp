// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/volume/local_mount.h"
#include "core/volume/mount_request.h"
#include "core/volume/volumes.h"
#include "tests/support/error_text.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fstream>
#include <sys/stat.h>

namespace outcrop::test::tst_volume {

namespace {

std::string dump(const MountRequest& request) {
    return std::string(request.type == MountRequest::Type::Bind ? "bind" : "volume") +
           " source=" + request.source + " target=" + request.target + (request.readOnly ? " ro" : "") +
           (request.noCopy ? " nocopy" : "") + (request.propagation.empty() ? "" : " " + request.propagation);
}

Store testStore(const test::TempDir& dir) {
    StorePaths paths;
    paths.root = dir.path() / "store";
    paths.run = dir.path() / "run";
    return Store::open(paths);
}

} // namespace

class TestVolume : public QObject {
    Q_OBJECT

private slots:
    void requests_data() {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* spec, const char* expected) {
            QTest::newRow(spec) << spec << expected;
        };
        row("/chest", "volume source= target=/chest");
        row("/chest/../box//", "volume source= target=/box");
        row("data", "volume source= target=/data");
        row("data:/d", "volume source=data target=/d");
        row("data:/d:ro", "volume source=data target=/d ro");
        row("data:/d:rw,z", "volume source=data target=/d");
        row("data:/d:nocopy", "volume source=data target=/d nocopy");
        row("/host:/d:ro,Z,rslave", "bind source=/host target=/d ro rslave");
        row("/host/./x/../y/:/d/", "bind source=/host/y target=/d");
        row("./x:/d", "bind source=/here/x target=/d");
        row("..:/d", "bind source=/ target=/d");
        row("/:/host", "bind source=/ target=/host");
        row("/host:/d:consistent", "bind source=/host target=/d");
    }
    void requests() {
        QFETCH(QString, spec);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(dump(MountRequest::parse(spec.toStdString(), "/here"))), expected);
    }

    void refusedRequests_data() {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* spec, const char* rule) { QTest::newRow(spec) << spec << rule; };
        row("", "invalid empty volume spec");
        row("/a:/b:/c:/d", "invalid volume specification: '/a:/b:/c:/d'");
        row(":/b", "empty section between colons");
        row("/b:", "empty section between colons");
        row("data::ro", "empty section between colons");
        row("data:ro", "invalid volume specification: 'data:ro'");
        row("data:/d:bogus", "invalid mode: bogus");
        row("data:/d:ro,rw", "invalid mode: ro,rw");
        row("data:/d:ro,ro", "invalid mode: ro,ro");
        row("data:/d:z,Z", "invalid mode: z,Z");
        row("data:/d:readonly", "invalid mode: readonly");
        row("data:/d:ro,", "invalid mode: ro,");
        row("data:d",
            "invalid volume specification: 'data:d': invalid mount config for type \"volume\": invalid "
            "mount path: 'd' mount path must be absolute");
        row("data:/", "destination can't be '/'");
        row("/", "destination can't be '/'");
        row("data:/x/..", "destination can't be '/'");
        row("data:/d:rshared", "\"volume\": field BindOptions must not be specified");
        row("/host:/d:nocopy", "\"bind\": field VolumeOptions must not be specified");
        row("x y:/d", "invalid characters");
        row("a/b:/d", "invalid characters");
        row("x:/d", "too short");
    }
    void refusedRequests() {
        QFETCH(QString, spec);
        QFETCH(QString, rule);
        const std::string text = errorText([&] { MountRequest::parse(spec.toStdString(), "/here"); });
        QVERIFY2(text.find(rule.toStdString()) != std::string::npos, text.c_str());
    }

    void requestsPrintAsTyped() {
        for (const char* spec : {"/chest", "data:/d", "data:/d:ro,z", "/host:/d:rslave"})
            QCOMPARE(MountRequest::parse(spec, "/").str(), std::string(spec));
    }

    void names() {
        QCOMPARE(VolumeName::parse("my.vol_1-x").str(), std::string("my.vol_1-x"));
        for (const char* bad : {"", "a", "../x", "a/b", ".a", "-a", "a b", "a\n", "ä1"})
            QVERIFY2(errorText([&] { VolumeName::parse(bad); }) != "no error", bad);
        QVERIFY(errorText([] { VolumeName::parse(std::string(256, 'a')); }) != "no error");
        const VolumeName anonymous = VolumeName::anonymous();
        QCOMPARE(anonymous.str().size(), size_t(64));
        QVERIFY(anonymous != VolumeName::anonymous());
        QCOMPARE(VolumeName::parse(anonymous.str()), anonymous);
    }

    void createFindListRemove() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Volumes volumes(store);
        const Volume made = volumes.create(VolumeName::parse("data"), {{"for", "tests"}});
        QCOMPARE(made.mountpoint, store.paths().volumes() / "data/_data");
        struct stat st {};
        QCOMPARE(::stat(made.mountpoint.c_str(), &st), 0);
        QCOMPARE(st.st_mode & 07777, 0755U);
        std::ofstream(made.mountpoint / "coins") << "gold";

        // Again is the same volume, with what it holds and its first labels.
        const Volume again = volumes.create(VolumeName::parse("data"), {{"for", "others"}});
        QCOMPARE(again.labels.at("for"), std::string("tests"));
        QVERIFY(std::filesystem::exists(again.mountpoint / "coins"));

        volumes.create(VolumeName::parse("archive"));
        const auto list = volumes.list();
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].name, std::string("archive"));
        QCOMPARE(list[1].createdAt, made.createdAt);

        volumes.remove(VolumeName::parse("data"));
        QVERIFY(!std::filesystem::exists(store.paths().volumes() / "data"));
        QCOMPARE(volumes.list().size(), size_t(1));
        QVERIFY(errorText([&] { volumes.find("data"); }).find("no such volume") != std::string::npos);
        QVERIFY(errorText([&] { volumes.find("../volumes/archive"); }).find("no such volume") !=
                std::string::npos);
        QVERIFY(errorText([&] { volumes.remove(VolumeName::parse("data")); }) != "no error");
    }

    void driverOptions_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QStringList& options, const char* said) {
            QTest::newRow(name) << options << said;
        };
        row("unknown", {"nosuch=1"}, "create vol: invalid option: \"nosuch\"");
        row("no device", {"type=tmpfs"}, "create vol: missing required option: \"device\"");
        row("no type", {"device=/x"}, "create vol: missing required option: \"type\"");
        row("only o", {"o=ro"}, "create vol: missing required option: \"device\"");
        row("size", {"size=1m"}, "create vol: quota size requested but no quota support");
        row("empty ones", {"type=", "device=", "o="}, "no error");
        row("memory", {"type=tmpfs", "device=tmpfs", "o=size=1m"}, "no error");
        row("a directory", {"type=none", "device=/nosuch", "o=bind"}, "no error"); // nothing is tried
    }
    void driverOptions() {
        QFETCH(QStringList, options);
        QFETCH(QString, said);
        const test::TempDir dir;
        const Store store = testStore(dir);
        std::map<std::string, std::string> given;
        for (const QString& option : options)
            given[option.section('=', 0, 0).toStdString()] = option.section('=', 1).toStdString();
        const std::string text =
            errorText([&] { Volumes(store).create(VolumeName::parse("vol"), {}, given); });
        QCOMPARE(QString::fromStdString(text), said);
        QCOMPARE(Volumes(store).list().size(), said == "no error" ? size_t(1) : size_t(0));
    }

    void secretsAreMasked() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const std::map<std::string, std::string> options{
            {"type", "tmpfs"}, {"device", "tmpfs"}, {"o", "username=me,password=hush,size=1m"}};
        const Volume volume = Volumes(store).create(VolumeName::parse("share"), {}, options);
        QCOMPARE(volume.options, options);
        QCOMPARE(volume.inspect()["Options"]["o"].get<std::string>(), options.at("o")); // as docker's
        QCOMPARE(maskedOptions(options).at("o"), std::string("username=me,password=****,size=1m"));
        auto shown = volume.inspect();
        maskOptions(shown);
        QCOMPARE(shown["Options"]["o"].get<std::string>(), std::string("username=me,password=****,size=1m"));
        QCOMPARE(Volumes(store).find("share").options, options);
    }

    void mountFlags_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, const char* said) { QTest::newRow(text) << text << said; };
        row("", "EOF");
        row("type", "invalid field 'type' must be a key=value pair");
        row("nosuch=1,target=/t", "unexpected key 'nosuch' in 'nosuch=1'");
        row("source=a", "target is required");
        row("target=/t,readonly=maybe", "invalid value for readonly: maybe");
        row("type=tmpfs,target=/t,tmpfs-size=abc", "invalid value for tmpfs-size: abc");
        row("type=tmpfs,target=/t,tmpfs-mode=9", "invalid value for tmpfs-mode: 9");
        row("type=bind,src=/a,target=/t,volume-nocopy",
            "cannot mix 'volume-*' options with mount type 'bind'");
        row("target=/t,bind-propagation=rslave", "cannot mix 'bind-*' options with mount type 'volume'");
        row("a\"b,target=/t", "parse error on line 1, column 2: bare \" in non-quoted-field");
        row("\"a\"b,target=/t", "parse error on line 1, column 4: extraneous or missing \" in quoted-field");
        row("target=rel", "invalid mount config for type \"volume\": invalid mount path: 'rel' mount path "
                          "must be absolute");
        row("target=/",
            "invalid mount config for type \"volume\": invalid specification: destination can't be '/'");
        row("type=nosuch,target=/t", "invalid mount config for type \"nosuch\": mount type unknown");
        row("type=bind,target=/t", "invalid mount config for type \"bind\": field Source must not be empty");
        row("type=bind,source=a,target=/t",
            "invalid mount config for type \"bind\": invalid mount path: 'a' mount path must be absolute");
        row("type=bind,source=/a,target=/t,bind-propagation=odd",
            "invalid mount config for type \"bind\": invalid propagation mode: odd");
        row("type=tmpfs,source=x,target=/t",
            "invalid mount config for type \"tmpfs\": field Source must not be specified");
    }
    void mountFlags() {
        QFETCH(QString, text);
        QFETCH(QString, said);
        QCOMPARE(
            QString::fromStdString(errorText([&] { MountRequest::parseMount(text.toStdString(), "/here"); })),
            said);
    }

    void mountFlagsPrintAsTyped() {
        for (const char* text :
             {"type=bind,source=/a,target=/b,readonly,bind-propagation=rslave,bind-recursive=disabled",
              "type=volume,source=data,target=/d,volume-nocopy,volume-subpath=a/"
              "b,volume-label=k=v,volume-driver=local,"
              "\"volume-opt=o=a,b\",volume-opt=type=tmpfs",
              "type=volume,target=/d", "type=tmpfs,target=/t,tmpfs-size=1024,tmpfs-mode=1770"})
            QCOMPARE(MountRequest::parseMount(text, "/here").str(), std::string(text));
        QCOMPARE(MountRequest::parseMount("TYPE=bind,src=./x,dst=/d/../e", "/here").str(),
                 std::string("type=bind,source=/here/x,target=/e"));
        QCOMPARE(MountRequest::parseTmpfs("/t:size=1m").str(), std::string("/t:size=1m"));
    }

    void damagedDocumentIsLeftOutAndSaid() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Volumes volumes(store);
        volumes.create(VolumeName::parse("good"));
        volumes.create(VolumeName::parse("bad"));
        std::ofstream(store.paths().volumes() / "bad/volume.json") << "{\"version\":";
        QCOMPARE(volumes.list().size(), size_t(1));
        QVERIFY(errorText([&] { volumes.find("bad"); }).find("volume.json") != std::string::npos);
    }

    void inspect() {
        Volume volume;
        volume.name = "data";
        volume.mountpoint = "/v/data/_data";
        volume.createdAt = "2026-01-02T03:04:05Z";
        QCOMPARE(
            volume.inspect().dump(),
            std::string(R"({"CreatedAt":"2026-01-02T03:04:05Z","Driver":"local","Labels":null,)"
                        R"("Mountpoint":"/v/data/_data","Name":"data","Options":null,"Scope":"local"})"));
        volume.labels["com.docker.volume.anonymous"] = "";
        QVERIFY(volume.anonymous());
        QCOMPARE(volume.inspect()["Labels"].dump(), std::string(R"({"com.docker.volume.anonymous":""})"));
    }

    void treeShowsWhatItHolds() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Volumes volumes(store);
        const Volume volume = volumes.create(VolumeName::parse("data"));
        std::filesystem::create_directory(volume.mountpoint / "deep");
        std::ofstream(volume.mountpoint / "deep/file") << "12345";
        const auto tree = volumes.tree("data", {});
        QCOMPARE(tree->totalBytes(), uint64_t(5));
        QVERIFY(tree->find("/deep/file") != kNoNode);
        const UniqueFd file = volumes.openFile("data", "/deep/file");
        QCOMPARE(readAll(file.get(), "file"), std::string("12345"));
    }

    void copyUpFillsOnlyWhatIsEmpty() {
        const test::TempDir dir;
        const Store store = testStore(dir);
        const Volumes volumes(store);
        const auto lower = dir.path() / "lower";
        std::filesystem::create_directories(lower / "seed/sub");
        ::chmod((lower / "seed").c_str(), 0711);
        std::ofstream(lower / "seed/sub/file") << "seed";
        const Volume fresh =
            volumes.createFilled(VolumeName::parse("fresh"), {}, {lower}, "/seed", Durability::ProcessDeath);
        QCOMPARE(readFile(fresh.mountpoint / "sub/file"), std::string("seed"));
        struct stat st {};
        QCOMPARE(::stat(fresh.mountpoint.c_str(), &st), 0);
        QCOMPARE(st.st_mode & 07777, 0711U);

        std::ofstream(fresh.mountpoint / "sub/file") << "mine";
        volumes.createFilled(VolumeName::parse("fresh"), {}, {lower}, "/seed", Durability::ProcessDeath);
        QCOMPARE(readFile(fresh.mountpoint / "sub/file"), std::string("mine"));

        const Volume none =
            volumes.createFilled(VolumeName::parse("none"), {}, {lower}, "/absent", Durability::ProcessDeath);
        QVERIFY(std::filesystem::is_empty(none.mountpoint));
        volumes.copyUp(none, {lower}, "/seed");
        QCOMPARE(readFile(none.mountpoint / "sub/file"), std::string("seed"));
    }
};

OUTCROP_TEST(TestVolume, QCoreApplication)

} // namespace outcrop::test::tst_volume

#include "tst_volume.moc"
