// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/change_words.h"
#include "core/engine/dockerfile_change.h"
#include "core/engine/effective_config.h"
#include "core/engine/image_path.h"
#include "core/engine/mount_plan.h"
#include "core/engine/rebase_config.h"
#include "core/engine/run_preview.h"
#include "tests/engine/change_cases.h"
#include "tests/support/error_text.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <sstream>

namespace outcrop::test::tst_engine_rules {

// The rules that need no disk: what is decided before anything is made.

namespace {

/// A container's config as an image's would be, in docker's JSON.
ProcessConfig configOf(const char* json) {
    return processConfigFromJson(nlohmann::json::parse(json));
}
std::string text(const ProcessConfig& config) {
    return toJson(config).dump();
}

/// "d /etc", "f /etc/passwd", "l /lib -> usr/lib", "w /gone", "o /opaque": one entry a line.
std::shared_ptr<const FileTree> layer(const std::string& lines) {
    FileTreeBuilder builder;
    std::istringstream stream(lines);
    std::string kind;
    std::string path;
    while (stream >> kind >> path) {
        FileEntry entry;
        std::string arrow;
        std::string target;
        switch (kind[0]) {
        case 'd':
        case 'o':
            entry.type = FileType::Directory;
            break;
        case 'l':
            stream >> arrow >> target;
            entry.type = FileType::Symlink;
            entry.linkTarget = target;
            break;
        case 'w':
            entry.type = FileType::Whiteout;
            break;
        default:
            entry.type = FileType::Regular;
        }
        builder.add(path, entry);
        if (kind == "o")
            builder.markOpaque(path);
    }
    return FileTree::fromBytes(builder.finish());
}

std::string found(const MergedTree::Layers& layers, const std::string& path) {
    const auto result = findInImage(layers, path);
    if (!result)
        return "nothing";
    return std::string(result->type == FileType::Directory ? "d " : "f ") + result->path;
}

std::string placeText(const RunPreview& preview, const std::string& path) {
    static const char* const kKinds[] = {"nothing", "empty", "directory", "file"};
    const ImagePlace place = preview.at(path);
    return std::string(kKinds[static_cast<int>(place.kind)]) + (place.linked ? " -> " : " ") + place.path +
           " " + std::to_string(place.files) + " " + std::to_string(place.bytes);
}

std::string dump(const std::vector<PlannedMount>& mounts) {
    std::string all;
    for (const PlannedMount& mount : mounts) {
        const MountPoint& point = mount.point;
        all += point.type + " " +
               (point.type == "bind" ? point.source
                : point.anonymous    ? "*"
                                     : point.name) +
               " " + point.destination + (point.readWrite ? " rw" : " ro") +
               (point.mode.empty() ? "" : " mode=" + point.mode) + (mount.copyUp ? " copy" : "") +
               (point.fromImage ? " image" : "") + "\n";
    }
    return all;
}

std::vector<MountRequest> requests(const std::vector<std::string>& specs) {
    std::vector<MountRequest> list;
    for (const std::string& spec : specs)
        list.push_back(MountRequest::parse(spec, "/here"));
    return list;
}

} // namespace

class TestEngineRules : public QObject {
    Q_OBJECT

private slots:
    void previewSaysWhatAMountWouldHide() {
        const RunPreview preview(
            MergedTree::unionOf(
                {layer("d /data f /data/a f /data/gone d /data/sub f /data/sub/b d /run d /empty"),
                 layer("w /data/gone l /var/run -> /run l /old -> /nowhere f /etc/motd d /bin f /bin/sh")}),
            "root:x:0:0::/root:/bin/sh\nbob:x:5:6::/home/bob:/bin/sh\n", "staff:x:6:bob\n");
        QCOMPARE(placeText(preview, "/data"), std::string("directory /data 2 0"));
        QCOMPARE(placeText(preview, "/data/"), std::string("directory /data 2 0"));
        QCOMPARE(placeText(preview, "/data/gone"), std::string("nothing /data/gone 0 0"));
        QCOMPARE(placeText(preview, "/empty"), std::string("empty /empty 0 0"));
        QCOMPARE(placeText(preview, "/etc/motd"), std::string("file /etc/motd 1 0"));
        QCOMPARE(placeText(preview, "/var/run"), std::string("empty -> /run 0 0"));
        QCOMPARE(placeText(preview, "/var/run/x"), std::string("nothing /var/run/x 0 0"));
        QCOMPARE(placeText(preview, "/old"), std::string("nothing -> /nowhere 0 0"));
        for (const char* known : {"", "root", "bob", "bob:staff", "77", "77:88", "bob:9"})
            QVERIFY2(preview.knowsUser(known), known);
        for (const char* unknown : {"alice", "bob:wheel", "-1"})
            QVERIFY2(!preview.knowsUser(unknown), unknown);
    }

    void previewFindsProgramsAsExecDoes() {
        FileTreeBuilder builder;
        const auto file = [&](const char* path, uint16_t mode) {
            FileEntry entry;
            entry.mode = mode;
            builder.add(path, entry);
        };
        file("/bin/sh", 0755);
        file("/bin/notes", 0644);
        file("/app/run", 0700);
        const RunPreview preview(MergedTree::unionOf({FileTree::fromBytes(builder.finish())}), {}, {});
        using Program = RunPreview::Program;
        const std::string_view path = "/usr/bin:/bin";
        QCOMPARE(preview.program("sh", path, "/"), Program::Found);
        QCOMPARE(preview.program("/bin/sh", {}, "/"), Program::Found);
        QCOMPARE(preview.program("./run", path, "/app"), Program::Found);
        QCOMPARE(preview.program("run", path, "/app"), Program::Missing);
        QCOMPARE(preview.program("notes", path, "/"), Program::NotExecutable);
        QCOMPARE(preview.program("/bin", path, "/"), Program::NotExecutable);
        QCOMPARE(preview.program("bash", path, "/"), Program::Missing);
    }

    void words() {
        const auto value = [](const std::string& name) { return name == "A" ? "aa" : ""; };
        QCOMPARE(splitWords("a \"b c\" d\\ e 'f \" g'"),
                 (std::vector<std::string>{"a", "\"b c\"", "d\\ e", "'f \" g'"}));
        QCOMPARE(expandWord("x$A-${A}y", value), std::string("xaa-aay"));
        QCOMPARE(expandWord("'$A'\"$A\"\\$A", value), std::string("$Aaa$A"));
        QCOMPARE(expandWord("${B:-d$A}${A:+yes}${B:+no}", value), std::string("daayes"));
        QCOMPARE(expandWord("\"a\\n\\\"\"", value), std::string("a\\n\""));
        QCOMPARE(expandWord("cost$", value), std::string("cost$"));
        for (const char* bad : {"'a", "\"a", "${A", "${}", "${A?x}", "${A:?x}"})
            QVERIFY2(errorText([&] { expandWord(bad, value); }) != "no error", bad);
    }

    void changes_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("expected");
        for (const ChangeCase& change : changeCases())
            QTest::newRow(change.name) << change.lines << change.expected;
    }
    void changes() {
        QFETCH(QStringList, lines);
        QFETCH(QString, expected);
        std::vector<std::string> list;
        for (const QString& line : lines)
            list.push_back(line.toStdString());
        const ProcessConfig container = configOf(R"({"Env":["PATH=/bin"],"Cmd":["touch","/x"]})");
        const ProcessConfig wanted = configOf(expected.toUtf8().constData());
        QCOMPARE(QString::fromStdString(text(committedConfig(container, list))),
                 QString::fromStdString(text(wanted)));
    }

    void entrypointOfTheContainerStays() {
        const ProcessConfig container = configOf(R"({"Entrypoint":["/e"],"Cmd":["c"],"Volumes":{"/v":{}},)"
                                                 R"("ExposedPorts":{"1/tcp":{}},"OnBuild":["RUN old"]})");
        const ProcessConfig cmd = committedConfig(container, {"CMD [\"n\"]", "VOLUME /w", "EXPOSE 2"});
        QCOMPARE(*cmd.entrypoint, std::vector<std::string>{"/e"});
        QCOMPARE(*cmd.cmd, std::vector<std::string>{"n"});
        QCOMPARE(cmd.volumes, (std::vector<std::string>{"/v", "/w"}));
        QCOMPARE(cmd.exposedPorts, (std::vector<std::string>{"1/tcp", "2/tcp"}));
        QVERIFY(cmd.onBuild.empty());
        const ProcessConfig none = committedConfig(container, {"ENTRYPOINT []"});
        QVERIFY(!none.entrypoint);
        QCOMPARE(*none.cmd, std::vector<std::string>{"c"});
    }

    void refusedChanges_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* line, const char* why) { QTest::newRow(line) << line << why; };
        row("FOO bar", "FOO is not a valid change command");
        row("RUN x", "RUN is not a valid change command");
        row("", "is not a valid change command");
        row("ENV", "ENV requires at least one argument");
        row("ENV a", "ENV must have two arguments");
        row("ENV a=b c", "can't find = in \"c\"");
        row("ENV =b", "ENV names can not be blank");
        row("LABEL a", "LABEL must have two arguments");
        row("EXPOSE", "EXPOSE requires at least one argument");
        row("EXPOSE abc", "invalid container port");
        row("EXPOSE 70000", "invalid container port");
        row("EXPOSE 9-8", "invalid container port");
        row("EXPOSE 80/xyz", "invalid protocol: xyz");
        row("WORKDIR", "WORKDIR requires exactly one argument");
        row("VOLUME []", "VOLUME requires at least one argument");
        row("VOLUME [\"\"]", "VOLUME specified can not be an empty string");
        row("CMD [\"a\", 1]", "only strings are allowed");
        row("USER", "USER requires exactly one argument");
        row("ONBUILD ONBUILD RUN x", "isn't allowed");
        row("ONBUILD FROM x", "isn't allowed as an ONBUILD trigger");
        row("ENV a=\"b", "matching double-quote");
    }
    void refusedChanges() {
        QFETCH(QString, line);
        QFETCH(QString, why);
        const std::string error = errorText([&] { committedConfig({}, {line.toStdString()}); });
        QVERIFY2(error.find(why.toStdString()) != std::string::npos, error.c_str());
    }

    void command_data() {
        QTest::addColumn<QStringList>("entrypoint"); // {"-"}: not given
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("expected");
        QTest::newRow("image's") << QStringList{"-"} << QStringList{} << "/e c";
        QTest::newRow("own command") << QStringList{"-"} << QStringList{"x", "y"} << "/e x y";
        QTest::newRow("own entrypoint drops the image's command")
            << QStringList{"/n"} << QStringList{} << "/n";
        QTest::newRow("both") << QStringList{"/n"} << QStringList{"x"} << "/n x";
        QTest::newRow("cleared entrypoint") << QStringList{""} << QStringList{"x"} << "x";
        QTest::newRow("nothing left") << QStringList{""} << QStringList{} << "no command specified";
    }
    void command() {
        QFETCH(QStringList, entrypoint);
        QFETCH(QStringList, command);
        QFETCH(QString, expected);
        CreateOptions options;
        for (const QString& word : command)
            options.command.push_back(word.toStdString());
        if (entrypoint != QStringList{"-"})
            options.entrypoint = std::vector<std::string>{entrypoint.front().toStdString()};
        std::string result;
        const std::string error = errorText([&] {
            ContainerRecord record;
            record.config = effectiveConfig(configOf(R"({"Entrypoint":["/e"],"Cmd":["c"]})"), options);
            for (const std::string& word : record.command())
                result += (result.empty() ? "" : " ") + word;
        });
        QVERIFY2(result == expected.toStdString() || error.find(expected.toStdString()) != std::string::npos,
                 (result + " / " + error).c_str());
    }

    void optionsOverImage() {
        qputenv("OUTCROP_TEST_GIVEN", "from-caller");
        qunsetenv("OUTCROP_TEST_UNSET");
        CreateOptions options;
        options.command = {"x"};
        options.env = {"A=2", "OUTCROP_TEST_GIVEN", "OUTCROP_TEST_UNSET", "B="};
        options.workingDir = "/w/../v/";
        options.user = "1000:1000";
        options.labels = {{"k", "new"}};
        options.mounts = requests({"/anon", "named:/data"});
        options.stopSignal = "SIGQUIT";
        const ProcessConfig config = effectiveConfig(
            configOf(
                R"({"Env":["A=1","OUTCROP_TEST_UNSET=gone"],"User":"root","WorkingDir":"/","OnBuild":["RUN x"],)"
                R"("Labels":{"k":"old","l":"kept"},"Volumes":{"/image":{}}})"),
            options);
        QCOMPARE(config.env, (std::vector<std::string>{"A=2", "OUTCROP_TEST_GIVEN=from-caller", "B="}));
        QCOMPARE(config.workingDir, std::string("/v"));
        QCOMPARE(config.user, std::string("1000:1000"));
        QCOMPARE(config.labels.at("k") + config.labels.at("l"), std::string("newkept"));
        QCOMPARE(config.volumes, (std::vector<std::string>{"/anon", "/image"}));
        QVERIFY(config.onBuild.empty());
        options.workingDir = "foo";
        QVERIFY(errorText([&] { effectiveConfig({}, options); }).find("absolute") != std::string::npos);
        options.workingDir.clear();
        options.env = {"=x"};
        QVERIFY(errorText([&] { effectiveConfig({}, options); }).find("environment") != std::string::npos);
        QCOMPARE(checkedNetwork("bridge"), std::string("default"));
        QVERIFY(errorText([] { checkedNetwork("web"); }).find("not found") != std::string::npos);
        QVERIFY(errorText([] { checkHostname("a b"); }) != "no error");
    }

    void pathsInImages() {
        const MergedTree::Layers layers{
            layer("d /usr\nd /usr/lib\nf /usr/lib/a\nl /lib -> usr/lib\nd /var\nd /var/run\nf /var/run/x\n"
                  "l /loop -> /loop2\nl /loop2 -> loop\nf /file\nd /old\nf /old/x\nd /swap\nf /swap/x"),
            layer("w /old\nd /var\no /var/run\nl /abs -> /usr/../usr/lib/a\nf /swap\nl /up -> ../../usr"),
            layer("d /old\nd /usr\nf /usr/new")};
        QCOMPARE(found(layers, "/"), std::string("d /"));
        QCOMPARE(found(layers, "/usr/lib/a"), std::string("f /usr/lib/a"));
        QCOMPARE(found(layers, "/lib/a"), std::string("f /usr/lib/a"));
        QCOMPARE(found(layers, "/abs"), std::string("f /usr/lib/a"));
        QCOMPARE(found(layers, "/up/new"), std::string("f /usr/new"));
        QCOMPARE(found(layers, "/old"), std::string("d /old"));
        QCOMPARE(found(layers, "/old/x"), std::string("nothing"));
        QCOMPARE(found(layers, "/var/run"), std::string("d /var/run"));
        QCOMPARE(found(layers, "/var/run/x"), std::string("nothing"));
        QCOMPARE(found(layers, "/swap"), std::string("f /swap"));
        QCOMPARE(found(layers, "/swap/x"), std::string("nothing"));
        QCOMPARE(found(layers, "/file/x"), std::string("nothing"));
        QCOMPARE(found(layers, "/loop"), std::string("nothing"));
        QCOMPARE(found(layers, "/../../usr/lib/.."), std::string("d /usr"));
    }

    void mountPrecedence() {
        MountPoint bind;
        bind.type = "bind";
        bind.source = "/their";
        bind.destination = "/data";
        bind.readWrite = false;
        bind.mode = "ro";
        MountPoint volume;
        volume.type = "volume";
        volume.name = "theirs";
        volume.destination = "/vol";
        const auto inherited = inheritedMounts({bind, volume}, false);
        QCOMPARE(dump(inherited), std::string("bind /their /data ro\nvolume theirs /vol rw\n"));
        QCOMPARE(dump(inheritedMounts({bind, volume}, true)),
                 std::string("bind /their /data ro\nvolume theirs /vol ro\n"));
        const auto plan =
            planMounts(inherited, requests({"/mine:/data", "named:/n:nocopy", "other:/o:ro", "/anon"}),
                       {"/anon", "/img", "/n", "/vol", "rel/"}, {"/img", "/n", "/vol", "rel/"});
        QCOMPARE(dump(plan), std::string("bind /mine /data rw\n"
                                         "volume theirs /vol rw\n"
                                         "volume named /n rw mode=nocopy\n"
                                         "volume other /o ro mode=ro copy\n"
                                         "volume * /anon rw copy\n"
                                         "volume * /img rw copy image\n"
                                         "volume * /rel rw copy image\n"));
        QVERIFY(errorText([&] {
                    planMounts({}, requests({"/x:/a", "/y:/a"}), {}, {});
                }).find("Duplicate mount point: /a") != std::string::npos);
        QCOMPARE(dump(planMounts({}, requests({"named:/n"}), {}, {})),
                 std::string("volume named /n rw mode=z copy\n"));
        QVERIFY(errorText([&] { planMounts({}, {}, {"/"}, {"/"}); }).find("destination") !=
                std::string::npos);
    }

    void volumesFrom() {
        QCOMPARE(VolumesFrom::parse("box").container, std::string("box"));
        QVERIFY(!VolumesFrom::parse("box:rw").readOnly);
        QVERIFY(VolumesFrom::parse("box:ro").readOnly);
        QVERIFY(VolumesFrom::parse("box:ro,z").readOnly);
        for (const char* bad : {"box:rshared", "box:nocopy", "box:bogus", "box:", ":ro", ""})
            QVERIFY2(errorText([&] { VolumesFrom::parse(bad); }) != "no error", bad);
    }

    void settingsAreMerged() {
        ProcessConfig oldBase;
        oldBase.env = {"PATH=/bin", "A=1", "GONE=1"};
        oldBase.cmd = {{"sh"}};
        oldBase.workingDir = "/";
        oldBase.labels = {{"keep", "1"}, {"mine", "1"}};
        oldBase.volumes = {"/old"};
        ProcessConfig newBase = oldBase;
        newBase.env = {"PATH=/bin:/new", "A=1", "GONE=1", "B=2"};
        newBase.cmd = {{"bash"}};
        newBase.user = "nobody";
        newBase.volumes = {"/new"};
        ProcessConfig mine = oldBase;
        mine.env = {"PATH=/bin", "A=mine", "C=3"};
        mine.workingDir = "/work";
        mine.labels = {{"keep", "1"}, {"mine", "2"}, {"more", "1"}};
        mine.volumes = {"/old", "/more"};
        const ProcessConfig merged = rebasedConfig(oldBase, newBase, mine);
        QCOMPARE(merged.env, (std::vector<std::string>{"PATH=/bin:/new", "A=mine", "B=2", "C=3"}));
        QCOMPARE(*merged.cmd, std::vector<std::string>{"bash"});
        QCOMPARE(merged.user, std::string("nobody"));
        QCOMPARE(merged.workingDir, std::string("/work"));
        QCOMPARE(merged.labels,
                 (std::map<std::string, std::string>{{"keep", "1"}, {"mine", "2"}, {"more", "1"}}));
        QCOMPARE(merged.volumes, (std::vector<std::string>{"/more", "/new"}));
        mine.cmd = {{"make"}};
        QCOMPARE(*rebasedConfig(oldBase, newBase, mine).cmd, std::vector<std::string>{"make"});
    }
};

OUTCROP_TEST(TestEngineRules, QCoreApplication)

} // namespace outcrop::test::tst_engine_rules

#include "tst_engine_rules.moc"
