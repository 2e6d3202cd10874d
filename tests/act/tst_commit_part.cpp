// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/engine_test.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_commit_part {

/// An image of a part of what a container changed.
class CommitPartTest : public EngineTest {
    Q_OBJECT

private:
    std::string layerOf(std::vector<std::string> only, std::vector<std::string> except) const {
        CommitOptions options;
        options.container = "work";
        options.only = std::move(only);
        options.except = std::move(except);
        Progress progress;
        const ImageId image = engine().commit(options, progress, {});
        const ImageSummary before = engine().images().find(EngineFixture::kStarter);
        const ImageSummary after = engine().images().find(image.str());
        if (after.diffIds.size() == before.diffIds.size())
            return "no layer";
        const auto layer = engine().imageLayer(image.str(), static_cast<int>(before.diffIds.size()));
        std::string text;
        for (const DiffEntry& entry : diffEntries(*layer))
            text += std::string(1, changeLetter(entry.change)) + " " + entry.path + ";";
        return text;
    }

private slots:
    void onlyWhatIsNamedBecomesALayer() {
        m_fixture->run("work",
                       "mkdir -p /a/b; echo 1 > /a/b/x; echo 2 > /a/y; rm /etc/passwd; echo 3 > /etc/issue");
        QCOMPARE(layerOf({"/a/b"}, {}), std::string("A /a;A /a/b;A /a/b/x;"));
        QCOMPARE(layerOf({"/etc/passwd"}, {}), std::string("D /etc/passwd;"));
        QCOMPARE(layerOf({}, {"/etc", "/a/b"}), std::string("A /a;A /a/y;"));
        QCOMPARE(layerOf({"/a"}, {"/a"}), std::string("no layer"));
    }

    void whatIsCommittedInPartRuns() {
        m_fixture->run("work", "echo keep > /kept; echo no > /left");
        CommitOptions options;
        options.container = "work";
        options.only = {"/kept"};
        options.target = Reference::parse("part:1");
        Progress progress;
        engine().commit(options, progress, {});
        QCOMPARE(m_fixture->run("part", "cat /kept; ls /left 2>/dev/null", "part:1").out,
                 std::string("keep\n"));
        options.only = {"/usr"};
        QVERIFY(errorText([&] { engine().commit(options, progress, {}); }).find("changed nothing there") !=
                std::string::npos);
    }
};

OUTCROP_TEST(CommitPartTest, QCoreApplication)

} // namespace outcrop::test::tst_commit_part

#include "tst_commit_part.moc"
