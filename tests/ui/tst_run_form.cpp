// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/error_text.h"
#include "ui/dialogs/run_form.h"
#include "ui/dialogs/run_hints.h"
#include "ui/dialogs/run_template.h"
#include "ui/dialogs/shell_words.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace outcrop::test::tst_run_form {

using namespace ui;

namespace {

ProcessConfig webImage() {
    ProcessConfig config;
    config.entrypoint = std::vector<std::string>{"node", "--trace"};
    config.cmd = std::vector<std::string>{"server.js"};
    config.env = {"PATH=/bin", "MODE=a=b"};
    config.workingDir = "/app";
    config.user = "app";
    return config;
}

QString problemsOf(const RunForm& form, const std::vector<std::string>& names = {}) {
    static const char* const kFields[] = {"name", "command", "entrypoint", "workdir", "env", "mounts"};
    QStringList lines;
    for (const RunProblem& problem : findProblems(form, names))
        lines.append(QStringLiteral("%1:%2")
                         .arg(QString::fromLatin1(kFields[static_cast<int>(problem.field)]))
                         .arg(problem.row));
    return lines.join(QLatin1Char(' '));
}

} // namespace

class TestRunForm : public QObject {
    Q_OBJECT

private slots:
    void wordsSplitAndQuote_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << "sh -c true" << QStringList{"sh", "-c", "true"};
        QTest::newRow("single") << "sh -c 'echo x > /a; rm b'"
                                << QStringList{"sh", "-c", "echo x > /a; rm b"};
        QTest::newRow("double") << "echo \"a \\\"b\\\" c\"" << QStringList{"echo", "a \"b\" c"};
        QTest::newRow("empty word") << "a '' b" << QStringList{"a", "", "b"};
        QTest::newRow("escaped blank") << "a\\ b" << QStringList{"a b"};
        QTest::newRow("joined") << "a'b c'd" << QStringList{"ab cd"};
        QTest::newRow("nothing") << "  " << QStringList{};
    }
    void wordsSplitAndQuote() {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        const auto split = splitShellWords(line);
        QVERIFY(split);
        QStringList got;
        for (const std::string& word : *split)
            got.append(QString::fromStdString(word));
        QCOMPARE(got, words);
        QCOMPARE(*splitShellWords(joinShellWords(*split)), *split);
    }
    void whatABackslashDoes() {
        const auto words = [](const char* line) { return *splitShellWords(QString::fromLatin1(line)); };
        QCOMPARE(words("a \\\n b\\\nc \\\n"), (std::vector<std::string>{"a", "bc"}));
        QCOMPARE(words("\"a\\\nb\\n\\$\\\"\""), (std::vector<std::string>{"ab\\n$\""}));
    }
    void openQuoteIsRefused() {
        QVERIFY(!splitShellWords(QStringLiteral("a 'b")));
        QVERIFY(!splitShellWords(QStringLiteral("a \\")));
    }
    void quotedWordSurvivesAShell() {
        QCOMPARE(quoteShellWord("it's"), QStringLiteral("'it'\\''s'"));
        QCOMPARE(quoteShellWord("/a/b:c"), QStringLiteral("/a/b:c"));
        QCOMPARE(quoteShellWord(""), QStringLiteral("''"));
    }

    void untouchedFormSaysOnlyTheImage() {
        const RunForm form = RunForm::forImage("web:1", webImage());
        QCOMPARE(problemsOf(form), QString());
        QCOMPARE(runCommandLine(form.toOptions()), QStringLiteral("outcrop run -d web:1"));
    }
    void changesBecomeFlags() {
        RunForm form = RunForm::forImage("web:1", webImage());
        form.name = QStringLiteral("w1");
        form.command = QStringLiteral("other.js 'two words'");
        form.environment[1].value = QStringLiteral("c");
        form.environment.push_back({QStringLiteral("NEW"), QStringLiteral("1"), {}, false});
        form.workingDir.clear();
        form.user = QStringLiteral("0:0");
        form.hostname = QStringLiteral("h");
        form.network = "none";
        form.readOnly = form.tty = form.openStdin = form.autoRemove = true;
        form.mounts = {{MountRequest::Type::Bind, QStringLiteral("/tmp"), QStringLiteral("/in"), true},
                       {MountRequest::Type::Volume, QStringLiteral("data"), QStringLiteral("/data"), false},
                       {MountRequest::Type::Volume, {}, QStringLiteral("/anon"), false}};
        form.volumesFrom = {"other:ro"};
        QCOMPARE(problemsOf(form), QString());
        QCOMPARE(
            runCommandLine(form.toOptions()),
            QStringLiteral("outcrop run -d --rm -i -t --name w1 -e MODE=c -e NEW=1 -w / -u 0:0 --hostname h "
                           "-v /tmp:/in:ro -v data:/data -v /anon --volumes-from other:ro --network none "
                           "--read-only web:1 other.js 'two words'"));
    }
    void entrypointIsSaidAsDockerCan() {
        RunForm form = RunForm::forImage("web:1", webImage());
        form.entrypoint = QStringLiteral("python -u");
        QCOMPARE(runCommandLine(form.toOptions()),
                 QStringLiteral("outcrop run -d --entrypoint python web:1 -u server.js"));
        form.entrypoint.clear();
        QCOMPARE(runCommandLine(form.toOptions()),
                 QStringLiteral("outcrop run -d --entrypoint '' web:1 server.js"));
    }
    void clearedCommandKeepsTheEntrypoint() {
        RunForm form = RunForm::forImage("web:1", webImage());
        form.command.clear();
        QCOMPARE(runCommandLine(form.toOptions()),
                 QStringLiteral("outcrop run -d --entrypoint node web:1 --trace"));
    }

    void templatesHoldWhatTheImageDoesNotSay() {
        const TempDir folder;
        const RunTemplates templates(QString::fromStdString((folder.path() / "new").string()));
        QVERIFY(templates.list().empty());
        RunForm form = RunForm::forImage("web:1", webImage());
        form.command = QStringLiteral("other.js");
        form.network = "none";
        form.tty = true;
        form.environment[1].value = QStringLiteral("c");
        form.environment.push_back({QStringLiteral("DB_PASSWORD"), QStringLiteral("x"), {}, false});
        form.mounts = {{MountRequest::Type::Bind, QStringLiteral("/tmp"), QStringLiteral("/in"), true}};
        form.volumesFrom = {"other:ro"};
        form.labels = {{"a", "b"}};
        form.stopTimeout = 3;
        QCOMPARE(templates.save(RunTemplate::of(form, QStringLiteral("../b"), false, false)), QString());
        QCOMPARE(templates.save(RunTemplate::of(form, QStringLiteral("a"), true, true)), QString());
        QVERIFY(templates.has(QStringLiteral("../b")));
        const std::vector<RunTemplate> all = templates.list();
        QCOMPARE(all.size(), size_t(2));
        QVERIFY(QDir(templates.folder()).entryList(QDir::Files).size() == 2); // none beside the folder
        const auto named = [&](const QString& name) {
            return *std::find_if(all.begin(), all.end(),
                                 [&](const RunTemplate& one) { return one.name == name; });
        };

        // Of a newer image whose own command and variables are others.
        ProcessConfig newer = webImage();
        newer.workingDir = "/srv";
        newer.env = {"PATH=/usr/bin", "MODE=new"};
        RunForm again = RunForm::forImage("web:1", newer);
        QVERIFY(named(QStringLiteral("a")).fits(again) && named(QStringLiteral("../b")).fits(again));
        QVERIFY(named(QStringLiteral("a")).fill(again).isEmpty());
        QCOMPARE(runCommandLine(again.toOptions()),
                 QStringLiteral(
                     "outcrop run -d -t -e MODE=c -e DB_PASSWORD=x -v /tmp:/in:ro --volumes-from other:ro "
                     "--network none -l a=b --stop-timeout 3 web:1 other.js"));
        RunForm other = RunForm::forImage("db", newer);
        QVERIFY(named(QStringLiteral("a")).fits(other) && !named(QStringLiteral("../b")).fits(other));

        // Without its secret it names what it lacks.
        QFile file(templates.folder() + QStringLiteral("/") +
                   QDir(templates.folder()).entryList({QStringLiteral("*b.json")}).constFirst());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("\"x\""));
        QCOMPARE(int(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), 0);
        RunForm without = RunForm::forImage("web:1", newer);
        QCOMPARE(named(QStringLiteral("../b")).fill(without), QStringList{QStringLiteral("DB_PASSWORD")});

        QCOMPARE(templates.remove(QStringLiteral("a")), QString());
        QCOMPARE(templates.list().size(), size_t(1));
        QVERIFY(!templates.remove(QStringLiteral("a")).isEmpty());
    }
    void damagedTemplatesAreNone() {
        const TempDir folder;
        const QString path = QString::fromStdString(folder.path().string());
        for (const char* text : {"", "{", "[]", "{\"name\":5}", "{\"name\":\"elsewhere\"}"}) {
            QFile file(path + QStringLiteral("/x.json"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            QVERIFY2(RunTemplates(path).list().empty(), text);
        }
    }

    void mountsSayWhatTheyMeet_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("conflict");
        using Kind = ImagePlace::Kind;
        QTest::newRow("nothing") << "/a" << int(Kind::Nothing) << "New directory" << false;
        QTest::newRow("empty") << "/a" << int(Kind::EmptyDirectory) << "Empty directory of the image"
                               << false;
        QTest::newRow("folder") << "/a" << int(Kind::Directory) << "Hides 3 files, 2 kB" << false;
        QTest::newRow("new volume") << "new" << int(Kind::Directory) << "Filled with 3 files, 2 kB" << false;
        QTest::newRow("volume") << "old" << int(Kind::Directory) << "Hides 3 files, 2 kB" << false;
        QTest::newRow("folder on a file") << "/a" << int(Kind::File) << "A file of the image, 2 kB" << true;
        QTest::newRow("volume on a file") << "new" << int(Kind::File) << "A file of the image, 2 kB" << true;
        QTest::newRow("file on nothing") << "/f" << int(Kind::Nothing) << "New file" << false;
        QTest::newRow("file on a file") << "/f" << int(Kind::File) << "A file of the image, 2 kB" << false;
        QTest::newRow("file on a directory") << "/f" << int(Kind::Directory) << "Hides 3 files, 2 kB" << true;
    }
    void mountsSayWhatTheyMeet() {
        QFETCH(QString, source);
        QFETCH(int, kind);
        QFETCH(QString, line);
        QFETCH(bool, conflict);
        const bool bind = source.startsWith(QLatin1Char('/'));
        const MountRow row{bind ? MountRequest::Type::Bind : MountRequest::Type::Volume, source,
                           QStringLiteral("/x"), false};
        const MountHint hint{{static_cast<ImagePlace::Kind>(kind), "/x", false, 3, 2000},
                             source == QLatin1String("/f") ? MountHint::Source::File
                                                           : MountHint::Source::Folder};
        const bool exists = source == QLatin1String("old");
        QCOMPARE(MountText::shortly(row, hint, exists)
                     .replace(QChar(0xa0), QLatin1Char(' '))
                     .remove(QChar(0x2066))
                     .remove(QChar(0x2069)),
                 line);
        QCOMPARE(!MountText::conflict(row, hint).isEmpty(), conflict);
        MountHint linked = hint;
        linked.place.linked = true;
        linked.place.path = "/y";
        QVERIFY(MountText::shortly(row, linked, exists).endsWith(QLatin1String(", at /y")));
        QVERIFY(MountText::fully(row, linked, exists, IdMap::Kind::Single)
                    .contains(QStringLiteral("leads to /y")));
    }
    void mountsSayWhoOwnsWhatIsWritten() {
        MountRow row{MountRequest::Type::Bind, QStringLiteral("/a"), QStringLiteral("/x"), false};
        const auto text = [&](IdMap::Kind owners) { return MountText::fully(row, {}, false, owners); };
        QVERIFY(text(IdMap::Kind::Root).contains(QStringLiteral("root of this computer")));
        QVERIFY(text(IdMap::Kind::SubIds).contains(QStringLiteral("only a container of yours")));
        QVERIFY(text(IdMap::Kind::Single).endsWith(QStringLiteral("belong to you.")));
        row.readOnly = true;
        QVERIFY(text(IdMap::Kind::Single).contains(QStringLiteral("only read")));
        QVERIFY(!text(IdMap::Kind::Single).contains(QStringLiteral("belong")));
        row.type = MountRequest::Type::Volume;
        row.readOnly = false;
        QVERIFY(text(IdMap::Kind::Single).contains(QStringLiteral("stays in the volume")));
    }

    void problemsAreFoundWhereTheyAre() {
        RunForm form = RunForm::forImage("busybox", {});
        QCOMPARE(problemsOf(form), QStringLiteral("command:-1"));
        form.command = QStringLiteral("sh");
        form.name = QStringLiteral("-x");
        QCOMPARE(problemsOf(form), QStringLiteral("name:-1"));
        form.name = QStringLiteral("web");
        QCOMPARE(problemsOf(form, {"web"}), QStringLiteral("name:-1"));
        form.name.clear();
        form.workingDir = QStringLiteral("relative");
        form.environment = {{QStringLiteral("A"), {}, {}, false}, {QStringLiteral("A"), {}, {}, false}};
        form.mounts = {{MountRequest::Type::Bind, QStringLiteral("rel"), QStringLiteral("/a"), false},
                       {MountRequest::Type::Volume, QStringLiteral("data"), {}, false},
                       {MountRequest::Type::Volume, QStringLiteral("da ta"), QStringLiteral("/b"), false},
                       {MountRequest::Type::Volume, QStringLiteral("data"), QStringLiteral("/c"), false},
                       {MountRequest::Type::Volume, QStringLiteral("other"), QStringLiteral("/c"), false}};
        QCOMPARE(problemsOf(form), QStringLiteral("workdir:-1 env:1 mounts:0 mounts:1 mounts:2 mounts:4"));
    }

    void errorsSayWhatWhyAndWhatToDo() {
        const Error inner(ErrorCode::NoSpace, "write", "/var/x", "no space left on device");
        const ErrorText text = ErrorText::of(QStringLiteral("It failed."), inner.during("import", "a.tar"));
        QCOMPARE(text.what, QStringLiteral("It failed."));
        QCOMPARE(text.why, QStringLiteral("There is no space left to write “/var/x”."));
        QVERIFY(text.remedy.contains(QStringLiteral("Free some space")));
        QVERIFY(text.details.contains(QStringLiteral("import \"a.tar\"")));
    }
};

OUTCROP_TEST(TestRunForm, QCoreApplication)

} // namespace outcrop::test::tst_run_form

#include "tst_run_form.moc"
