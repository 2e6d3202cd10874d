// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/test_program.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/docker_command.h"

#include <QDir>
#include <QTest>

namespace outcrop::test::tst_run_command {

using namespace ui;

namespace {

ProcessConfig webImage() {
    ProcessConfig config;
    config.entrypoint = std::vector<std::string>{"node"};
    config.cmd = std::vector<std::string>{"server.js"};
    config.env = {"PATH=/bin", "MODE=plain"};
    return config;
}

/// What the form makes of a text: the command it shows, then what it did not take, a line each.
QString read(const QString& text) {
    const DockerCommand command = DockerCommand::read(text);
    if (!command.problem().isEmpty())
        return QStringLiteral("problem");
    RunForm form = RunForm::forImage(command.image(), webImage());
    QStringList lines;
    for (const NotTaken& left : command.fill(form))
        lines.append(QStringLiteral("not ") + left.option);
    lines.prepend(runCommandLine(form.toOptions()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestRunCommand : public QObject {
    Q_OBJECT

private slots:
    void commandsAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QString& text, const QString& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("plain", "docker run web", "outcrop run -d web");
        row("detached", "podman run -d web other.js", "outcrop run -d web other.js");
        row("container run", "docker container run web", "outcrop run -d web");
        row("create", "outcrop create --name=a web", "outcrop run -d --name a web");
        row("joined letters", "docker run -it --rm web sh -c 'echo hi'",
            "outcrop run -d --rm -i -t web sh -c 'echo hi'");
        row("in front", "$ sudo -E DOCKER_HOST=x /usr/bin/docker run web", "outcrop run -d web");
        row("lines", "docker run \\\n  -d \\\n  --name web1 \\\n  -e A='two words' \\\n  web\n",
            "outcrop run -d --name web1 -e 'A=two words' web");
        row("values", "docker run --name=a -ub:c -w=/x --hostname h -eA=1 --env=B=2 --env C=3 web",
            "outcrop run -d --name a -e A=1 -e B=2 -e C=3 -w /x -u b:c --hostname h web");
        row("variable of the image", "docker run -e MODE=fast web", "outcrop run -d -e MODE=fast web");
        row("entry point", "docker run --entrypoint sh web -c ls",
            "outcrop run -d --entrypoint sh web -c ls");
        row("only the entry point", "docker run --entrypoint sh web", "outcrop run -d --entrypoint sh web");
        row("no entry point", "docker run --entrypoint '' web ls", "outcrop run -d --entrypoint '' web ls");
        row("mounts", "docker run -v /a:/b:ro -v data:/d -v /anon --volumes-from c:ro web",
            "outcrop run -d -v /a:/b:ro -v data:/d -v /anon --volumes-from c:ro web");
        row("home", "docker run -v ~/x:/x -v \"$HOME\":/h web",
            QStringLiteral("outcrop run -d -v %1/x:/x -v %1:/h web").arg(QDir::homePath()));
        row("mount option",
            "docker run --mount type=bind,source=/a,target=/b,readonly --mount src=vol,dst=/v web",
            "outcrop run -d -v /a:/b:ro -v vol:/v web");
        row("labels and ends", "docker run -l a=b --label c --stop-signal INT --stop-timeout 3 web",
            "outcrop run -d -l a=b -l c --stop-signal INT --stop-timeout 3 web");
        row("network", "docker run --network none --read-only web",
            "outcrop run -d --network none --read-only web");
        row("bridge", "docker run --net=bridge web", "outcrop run -d web");
        row("ends of options", "docker run -- web -p 1", "outcrop run -d web -p 1");
        row("options of the process", "docker run web --restart -p", "outcrop run -d web --restart -p");

        row("ports and limits", "docker run -p 8080:80 -P -m 1g --cpus 1.5 web",
            "outcrop run -d -p 8080:80 -P -m 1g --cpus 1.5 web");
        row("not taken", "docker run --restart=always --cap-add X --cap-add Y --init web",
            "outcrop run -d web\nnot --cap-add X\nnot --cap-add Y\nnot --init\nnot --restart always");
        row("modes", "docker run -v /a:/b:ro,z web", "outcrop run -d -v /a:/b:ro web\nnot -v /a:/b:ro,z");
        row("tmpfs", "docker run --mount type=tmpfs,target=/t,ro --tmpfs /u:size=1m,ro --tmpfs /v web",
            "outcrop run -d --mount type=tmpfs,target=/t,readonly --tmpfs /u:size=1m,ro --tmpfs /v web");
        row("all of a mount",
            "docker run --mount type=volume,src=vol,dst=/v,volume-subpath=a,volume-opt=type=tmpfs "
            "--mount type=bind,src=/a,dst=/b,bind-propagation=rslave --mount type=image,src=other:1,dst=/i "
            "web",
            "outcrop run -d --mount type=volume,source=vol,target=/v,volume-subpath=a,volume-opt=type=tmpfs "
            "--mount type=bind,source=/a,target=/b,bind-propagation=rslave --mount "
            "type=image,source=other:1,target=/i web");
        row("no mount", "docker run --mount type=nosuch,dst=/t --tmpfs t web",
            "outcrop run -d web\nnot --mount type=nosuch,dst=/t\nnot --tmpfs t");
        row("files", "docker run --env-file .env --cidfile id web",
            "outcrop run -d web\nnot --env-file .env\nnot --cidfile id");
        row("another network", "docker run --network mine web", "outcrop run -d web\nnot --network mine");
        row("platform", "docker run --platform linux/s390x --pull always web",
            "outcrop run -d web\nnot --pull always\nnot --platform linux/s390x");
        row("unset variable", "docker run -e OUTCROP_IS_NOT_SET web",
            "outcrop run -d web\nnot -e OUTCROP_IS_NOT_SET");
        row("the engine's own", "docker --context far run web", "outcrop run -d web\nnot --context far");
        row("pipe", "docker run web ls | tee log", "outcrop run -d web ls\nnot '|' tee log");
        row("attached", "docker run -a stdout --sig-proxy=false web",
            "outcrop run -d web\nnot -a stdout\nnot --sig-proxy");

        row("unknown option", "docker run --frobnicate x web", "problem");
        row("unknown letter", "docker run -Z web", "problem");
        row("no image", "docker run -it", "problem");
        row("no value", "docker run --name", "problem");
        row("open quote", "docker run web 'x", "problem");
        row("another command", "docker ps", "problem");
        row("another program", "echo docker run web", "problem");
        row("nothing", "", "problem");
    }
    void commandsAreRead() {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(read(text), shown);
    }

    void whatTheFormShowsItReadsAgain() {
        const QString line = QStringLiteral("outcrop run -d --rm -i -t --name w1 -e MODE=c -e 'NEW=a b' -w / "
                                            "-u 0:0 --hostname h -v /tmp:/in:ro "
                                            "-v data:/data -v /anon --volumes-from other:ro --network none "
                                            "--read-only -l a=b --stop-timeout 3 "
                                            "web other.js 'two words'");
        QCOMPARE(read(line), line);
    }

    void aFolderThatIsNotCertainIsLeftToTheForm() {
        const DockerCommand command =
            DockerCommand::read(QStringLiteral("docker run -v $PWD:/x -v ./a:/y web"));
        RunForm form = RunForm::forImage(command.image(), webImage());
        QVERIFY(command.fill(form).empty());
        QCOMPARE(form.mounts.size(), size_t(2));
        QCOMPARE(form.mounts[0].source, QStringLiteral("$PWD"));
        QVERIFY(!mountProblem(form.mounts[0]).isEmpty());
        QVERIFY(!mountProblem(form.mounts[1]).isEmpty());
    }

    void commandsAreToldFromOtherTexts() {
        for (const char* text : {"docker run web", "sudo podman \\\n run -it \\\n web", "# docker run 'x",
                                 "docker container create web", "$ outcrop run web"})
            QVERIFY2(DockerCommand::looksLikeOne(QString::fromLatin1(text)), text);
        for (const char* text : {"", "sh -c 'docker run web'", "docker", "docker pull web", "run web"})
            QVERIFY2(!DockerCommand::looksLikeOne(QString::fromLatin1(text)), text);
    }
};

OUTCROP_TEST(TestRunCommand, QCoreApplication)

} // namespace outcrop::test::tst_run_command

#include "tst_run_command.moc"
