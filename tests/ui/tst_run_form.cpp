// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/test_program.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/error_text.h"
#include "ui/dialogs/run_form.h"
#include "ui/dialogs/shell_words.h"

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
