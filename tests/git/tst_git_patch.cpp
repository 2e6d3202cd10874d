// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/git/git_case.h"


using namespace outcrop::test;

/// Patches, lines' origins and similar files: what git itself says, or does with them.
class GitPatchTest : public QObject {
    Q_OBJECT
private slots:
    void linesAreBlamed();
};

void GitPatchTest::linesAreBlamed() {
    const CliRunner cli;
    const std::string text = "alpha\nbeta\ngamma\n";
    const std::string second = "alpha\nBETA\ngamma\n";
    QCOMPARE(loadLayers(cli, "lines:1",
                        {layerWith("f", text), layerWith("other", "x"), layerWith("f", second),
                         layerWith("f", second + "delta\x1b[2J")}),
             QString());
    const CliResult got = cli.run({"blame", "-l", "lines:1", "/f"});
    OK(got);
    const auto line = [](int layer, int number, const char* content) {
        return QString::number(layer).rightJustified(3) + "  " +
               QString("layer %1").arg(layer).leftJustified(30) + "  " +
               QString::number(number).rightJustified(5) + "  " + content + "\n";
    };
    QCOMPARE(got.out,
             line(1, 1, "alpha") + line(3, 2, "BETA") + line(1, 3, "gamma") + line(4, 4, "delta\x1b[2J"));
    QCOMPARE(cli.run({"blame", "--lines", "--json", "lines:1@3", "/f"}).out.section('\n', 1, 1),
             QString(R"({"line":2,"layer":3,"createdBy":"layer 3","text":"BETA"})"));
    QVERIFY(!cli.onTerminal({"blame", "-l", "lines:1", "/f"}, {}, {}).out.contains("\x1b[2J"));
    QCOMPARE(loadLayers(cli, "lines:2", {layerWith("bin", std::string("a\0b", 3)), layerWith(".wh.bin", "")}),
             QString());
    QVERIFY(cli.run({"blame", "-l", "lines:2@1", "/bin"}).err.contains("is no text"));
    QVERIFY(cli.run({"blame", "-l", "lines:2", "/bin"}).err.contains("is no file of image lines:2"));
}

QTEST_GUILESS_MAIN(GitPatchTest)
#include "tst_git_patch.moc"
