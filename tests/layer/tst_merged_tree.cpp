// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/layer/union_lookup.h"
#include "tests/layer/layer_text.h"
#include "tests/support/test_program.h"

namespace outcrop::test::tst_merged_tree {

class MergedTreeTest : public QObject {
    Q_OBJECT
private slots:
    void unionOfLayers_data();
    void unionOfLayers();
    void topLayer_data();
    void topLayer();
    void container_data();
    void container();
    void ignoredStubs_data();
    void ignoredStubs();
    void squashedOwnersAreNotCompared();
    void hardLinksCountOnce();
    void hardLinkStandsForItsHiddenFirstName();
    void hardLinkLoopEnds();
    void totalsOfALayerSkipRemoved();
    void findAndPathAreInverse();
    void noLayersIsAnEmptyRoot();
    void changedKnowsBefore();
};

void MergedTreeTest::unionOfLayers_data() {
    QTest::addColumn<QString>("layers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one layer") << "/etc/\n/etc/passwd 5\n/bin -> usr/bin"
                               << "/bin 0\n/etc/ 0\n/etc/passwd 0";
    QTest::newRow("upper wins") << "/a 1\n/b 1\n---\n/b 2\n/c 2"
                                << "/a 0\n/b 1\n/c 1";
    QTest::newRow("directories merge") << "/d/\n/d/a 1\n/d/c 1\n---\n/d/\n/d/b 1"
                                       << "/d/ 1\n/d/a 0\n/d/b 1\n/d/c 0";
    QTest::newRow("whiteout hides a file") << "/d/\n/d/a 1\n/d/b 1\n---\n!/d/a"
                                           << "/d/ 1\n/d/b 0";
    QTest::newRow("whiteout hides a tree") << "/d/\n/d/e/\n/d/e/f 1\n---\n!/d"
                                           << "";
    QTest::newRow("whiteout, then made again above") << "/d/\n/d/a 1\n---\n!/d\n---\n/d/\n/d/b 1"
                                                     << "/d/ 2\n/d/b 2";
    QTest::newRow("opaque hides what is below")
        << "/d/\n/d/a 1\n/d/e/\n/d/e/f 1\n---\n/d/ opaque\n/d/e/\n/d/e/g 1"
        << "/d/ 1\n/d/e/ 1\n/d/e/g 1";
    QTest::newRow("opaque in the middle") << "/d/\n/d/a 1\n---\n/d/ opaque\n/d/b 1\n---\n/d/\n/d/c 1"
                                          << "/d/ 2\n/d/b 1\n/d/c 2";
    QTest::newRow("opaque root") << "/a 1\n---\n/ opaque\n/b 1"
                                 << "/b 1";
    QTest::newRow("file over directory") << "/d/\n/d/a 1\n---\n/d 7"
                                         << "/d 1";
    QTest::newRow("file over directory, then directory") << "/d/\n/d/a 1\n---\n/d 7\n---\n/d/\n/d/b 1"
                                                         << "/d/ 2\n/d/b 2";
    QTest::newRow("directory over file") << "/d 1\n---\n/d/\n/d/a 1"
                                         << "/d/ 1\n/d/a 1";
    QTest::newRow("link over directory is not followed") << "/d/\n/d/a 1\n---\n/d -> e"
                                                         << "/d 1";
    QTest::newRow("names sort bytewise") << "/d/\n/d/a 1\n/d.x 1\n/d-x/\n---\n/d/\n/d0 1"
                                         << "/d/ 1\n/d/a 0\n/d-x/ 0\n/d.x 0\n/d0 1";
}

namespace {

/// Every path of every layer is looked up, so those that the union hides as well.
void compareLookUps(const MergedTree::Layers& layers, const MergedTree& tree) {
    for (const auto& layer : layers) {
        for (uint32_t i = 0; i < layer->size(); ++i) {
            const std::string path = layer->path(NodeIndex{i});
            const NodeIndex shown = tree.find(path);
            const std::optional<FileEntry> found = entryInUnion(layers, path);
            QVERIFY2(found.has_value() == (shown != kNoNode), path.c_str());
            if (!found)
                continue;
            const FileEntry expected = tree.entry(shown);
            QVERIFY2(found->type == expected.type && found->mode == expected.mode &&
                         found->size == expected.size && found->linkTarget == expected.linkTarget,
                     path.c_str());
            QVERIFY(!entryInUnion(layers, path + "/no-such-name"));
        }
    }
}

} // namespace

void MergedTreeTest::unionOfLayers() {
    QFETCH(QString, layers);
    QFETCH(QString, expected);
    const MergedTree::Layers stack = layersFromText(layers.toStdString());
    const auto tree = MergedTree::unionOf(stack);
    compareLookUps(stack, *tree);
    // unionText walks depth first; the expectation is written in the same order.
    QString text = QString::fromStdString(unionText(*tree)).trimmed();
    QStringList got = text.isEmpty() ? QStringList() : text.split('\n');
    QStringList want = expected.isEmpty() ? QStringList() : expected.split('\n');
    got.sort();
    want.sort();
    QCOMPARE(got, want);
    QCOMPARE(tree->count(Change::None), tree->size());
}

void MergedTreeTest::topLayer_data() {
    QTest::addColumn<QString>("layers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("base layer is all added") << "/d/\n/d/a 1"
                                             << "A /d\nA /d/a";
    QTest::newRow("added and changed") << "/d/\n/d/a 1\n---\n/d/\n/d/a 1\n/d/b 1"
                                       << "C /d/a\nA /d/b";
    QTest::newRow("same directory is not changed") << "/d/\n---\n/d/"
                                                   << "";
    QTest::newRow("implicit directory is not changed") << "/tmp/ mode=1777\n---\n/tmp/a 1"
                                                       << "A /tmp/a";
    QTest::newRow("implicit directory that is new is added") << "/x 1\n---\n/tmp/a 1"
                                                             << "A /tmp\nA /tmp/a";
    QTest::newRow("chmod of a directory") << "/d/\n/d/a 1\n---\n/d/ mode=700"
                                          << "C /d";
    QTest::newRow("whiteouts") << "/d/\n/d/a 1\n/e/\n/e/f 1\n---\n!/d/a\n!/e\n!/nothing"
                               << "D /d/a\nD /e";
    QTest::newRow("opaque expands") << "/d/\n/d/a 1\n/d/b 1\n/d/s/\n/d/s/x 1\n---\n/d/ opaque\n/d/b 1"
                                    << "D /d/a\nC /d/b\nD /d/s";
    QTest::newRow("opaque root") << "/a 1\n/b 1\n---\n/ opaque\n/b 1\n/c 1"
                                 << "D /a\nC /b\nA /c";
    QTest::newRow("compared with the union of all below") << "/a 1\n---\n!/a\n---\n/a 1"
                                                          << "A /a";
}

void MergedTreeTest::topLayer() {
    QFETCH(QString, layers);
    QFETCH(QString, expected);
    const auto tree = MergedTree::topLayer(layersFromText(layers.toStdString()));
    QCOMPARE(QString::fromStdString(diffText(*tree)).trimmed(), expected);
}

void MergedTreeTest::container_data() {
    QTest::addColumn<QString>("layers");
    QTest::addColumn<QString>("expected");
    const QString base =
        "/etc/\n/etc/motd 9 time=100\n/etc/issue 5 time=100\n/etc/apk/\n/etc/apk/keys/\n/etc/apk/keys/k 1\n"
        "/bin/\n/bin/sh -> busybox time=100\n/tmp/ mode=1777\n---\n";
    QTest::newRow("nothing") << base + ""
                             << "";
    QTest::newRow("the tour") << base + "/etc/\n/etc/new 2\n!/etc/motd\n/etc/issue 3 time=200"
                              << "C /etc\nC /etc/issue\nD /etc/motd\nA /etc/new";
    QTest::newRow("copied up directories only") << base + "/etc/\n/etc/apk/\n/etc/apk/keys/"
                                                << "";
    QTest::newRow("copied up but equal") << base + "/etc/\n/etc/issue 5 time=100.777"
                                         << "";
    QTest::newRow("same size, restored time") << base + "/etc/\n/etc/motd 9 time=100"
                                              << "";
    QTest::newRow("touch") << base + "/etc/\n/etc/motd 9 time=101"
                           << "C /etc\nC /etc/motd";
    QTest::newRow("nanoseconds on both sides") << "/a 1 time=5.100\n---\n/a 1 time=5.200"
                                               << "C /a";
    QTest::newRow("nanoseconds on one side") << "/a 1 time=5\n---\n/a 1 time=5.200"
                                             << "";
    QTest::newRow("size") << base + "/etc/\n/etc/motd 10 time=100"
                          << "C /etc\nC /etc/motd";
    QTest::newRow("chmod") << base + "/etc/\n/etc/motd 9 time=100 mode=600"
                           << "C /etc\nC /etc/motd";
    QTest::newRow("chown") << base + "/etc/\n/etc/motd 9 time=100 uid=3"
                           << "C /etc\nC /etc/motd";
    QTest::newRow("chgrp") << base + "/etc/\n/etc/motd 9 time=100 gid=3"
                           << "C /etc\nC /etc/motd";
    QTest::newRow("setcap") << base + "/etc/\n/etc/motd 9 time=100 cap=x"
                            << "C /etc\nC /etc/motd";
    QTest::newRow("same capability") << "/a 1 cap=x\n---\n/a 1 cap=x"
                                     << "";
    QTest::newRow("link retargeted") << base + "/bin/\n/bin/sh -> bash time=300"
                                     << "C /bin\nC /bin/sh";
    QTest::newRow("link copied up") << base + "/bin/\n/bin/sh -> busybox time=100 mode=777"
                                    << "";
    QTest::newRow("chmod of a directory") << base + "/tmp/ mode=755"
                                          << "C /tmp";
    QTest::newRow("below a directory, all parents")
        << base + "/etc/\n/etc/apk/\n/etc/apk/keys/\n/etc/apk/keys/new 1"
        << "C /etc\nC /etc/apk\nC /etc/apk/keys\nA /etc/apk/keys/new";
    QTest::newRow("made and removed inside") << base + "/tmp/ mode=1777\n!/tmp/gone"
                                             << "";
    QTest::newRow("new tree lists each") << base + "/new/\n/new/a/\n/new/a/b 1"
                                         << "A /new\nA /new/a\nA /new/a/b";
    QTest::newRow("removed tree lists the top") << base + "!/etc"
                                                << "D /etc";
    QTest::newRow("removed and made again") << base + "/etc/ opaque\n/etc/issue 5 time=100\n/etc/x 1"
                                            << "C /etc\nD /etc/apk\nD /etc/motd\nA /etc/x";
    QTest::newRow("made again below an opaque one")
        << base + "/etc/ opaque\n/etc/apk/\n/etc/issue 5 time=100\n/etc/motd 9 time=100"
        << "C /etc\nC /etc/apk\nD /etc/apk/keys";
    QTest::newRow("directory to file") << base + "/etc 1"
                                       << "C /etc";
    QTest::newRow("file to directory") << base + "/etc/\n/etc/motd/ opaque\n/etc/motd/a/\n/etc/motd/a/b 1"
                                       << "C /etc\nC /etc/motd\nA /etc/motd/a\nA /etc/motd/a/b";
    QTest::newRow("file to link") << base + "/etc/\n/etc/motd -> /x time=100"
                                  << "C /etc\nC /etc/motd";
    QTest::newRow("fifo") << base + "/tmp/ mode=1777\n/tmp/p |"
                          << "C /tmp\nA /tmp/p";
    QTest::newRow("root itself never shows") << base + "/ mode=700 uid=9\n/n 1"
                                             << "A /n";
    QTest::newRow("hidden in an image layer is new") << "/a 1\n---\n!/a\n---\n/a 1"
                                                     << "A /a";
    QTest::newRow("hard link broken by copy up") << "/a 5 time=7\n/b => /a\n---\n/b 5 time=7"
                                                 << "";
    QTest::newRow("hard link written") << "/a 5 time=7\n/b => /a\n---\n/b 5 time=8"
                                       << "C /b";
}

void MergedTreeTest::container() {
    QFETCH(QString, layers);
    QFETCH(QString, expected);
    const auto tree = MergedTree::containerDiff(layersFromText(layers.toStdString()), {});
    QCOMPARE(QString::fromStdString(diffText(*tree)).trimmed(), expected);
    // What is left is only what changed: no node without a letter but the root.
    QCOMPARE(tree->count(Change::None), 1U);
}

void MergedTreeTest::ignoredStubs_data() {
    QTest::addColumn<QString>("layers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("stubs alone")
        << "/etc/\n---\n/etc/\n/etc/hosts 0\n/proc/\n/dev/\n/dev/console 0\n/dev/pts/\n/.dockerenv 0"
        << "";
    QTest::newRow("stubs beside a change") << "/etc/\n---\n/etc/\n/etc/hosts 0\n/etc/new 1\n/proc/"
                                           << "C /etc\nA /etc/new";
    QTest::newRow("stub over a file of the image") << "/etc/\n/etc/hosts 5\n---\n/etc/\n/etc/hosts 0"
                                                   << "";
    QTest::newRow("implied parent holds more") << "/x 1\n---\n/etc/\n/etc/hosts 0\n/etc/new 1"
                                               << "A /etc\nA /etc/new";
    QTest::newRow("implied parent was chmodded") << "/etc/\n---\n/etc/ mode=700\n/etc/hosts 0"
                                                 << "C /etc";
    QTest::newRow("removed is told") << "/etc/\n/etc/hosts 5\n---\n/etc/\n!/etc/hosts"
                                     << "C /etc\nD /etc/hosts";
    QTest::newRow("empty directory of the user stays") << "/x 1\n---\n/etc/\n/dev/\n/dev/console 0"
                                                       << "A /etc";
}

void MergedTreeTest::ignoredStubs() {
    QFETCH(QString, layers);
    QFETCH(QString, expected);
    const auto tree =
        MergedTree::containerDiff(layersFromText(layers.toStdString()),
                                  {"/etc/hosts", "/proc", "/dev/console", "/dev/pts", "/.dockerenv", "/sys"});
    QCOMPARE(QString::fromStdString(diffText(*tree)).trimmed(), expected);
}

void MergedTreeTest::squashedOwnersAreNotCompared() {
    const auto layers = layersFromText("/d/ uid=33\n/d/a 1 uid=33\n/d/b 1\n---\n/d/\n/d/a 1\n/d/b 2");
    QCOMPARE(diffText(*MergedTree::containerDiff(layers, {}, Owners::Squashed)),
             std::string("C /d\nC /d/b\n"));
    QCOMPARE(diffText(*MergedTree::containerDiff(layers, {})), std::string("C /d\nC /d/a\nC /d/b\n"));
}

void MergedTreeTest::hardLinksCountOnce() {
    const auto tree =
        MergedTree::unionOf(layersFromText("/d/\n/d/a 100\n/e/\n/e/b => /d/a\n/e/c => /d/a\n/e/d 7"));
    QCOMPARE(tree->totalBytes(), uint64_t(107));
    QCOMPARE(tree->node(tree->find("/e/b")).totalSize, uint64_t(100)); // its own row says what it holds
    QCOMPARE(tree->node(tree->find("/e")).totalSize, uint64_t(7));
    QCOMPARE(tree->node(tree->find("/d")).totalSize, uint64_t(100));
}

void MergedTreeTest::hardLinkStandsForItsHiddenFirstName() {
    const auto tree = MergedTree::unionOf(layersFromText("/a 100\n/b => /a\n/c => /a\n---\n!/a"));
    QCOMPARE(tree->totalBytes(), uint64_t(100));
}

void MergedTreeTest::hardLinkLoopEnds() {
    const auto tree = MergedTree::unionOf(layersFromText("/a => /b\n/b => /a\n/c => /c"));
    QCOMPARE(tree->size(), 4U);
    QCOMPARE(tree->totalBytes(), uint64_t(0));
}

void MergedTreeTest::totalsOfALayerSkipRemoved() {
    const auto tree =
        MergedTree::topLayer(layersFromText("/d/\n/d/a 100\n/d/b 10\n---\n/d/\n!/d/a\n/d/b 20\n/d/c 3"));
    QCOMPARE(tree->totalBytes(), uint64_t(23));
    QCOMPARE(tree->entry(tree->find("/d/a")).size, uint64_t(100)); // what was lost
    QCOMPARE(tree->count(Change::Removed), 1U);
}

void MergedTreeTest::findAndPathAreInverse() {
    const auto tree = MergedTree::unionOf(layersFromText("/a/\n/a/b/\n/a/b/c 1\n---\n/a/\n/a/d 1\n/z 1"));
    for (uint32_t i = 0; i < tree->size(); ++i)
        QCOMPARE(toInt(tree->find(tree->path(NodeIndex{i}))), i);
    QCOMPARE(tree->find("/a/b/"), tree->find("/a/b"));
    QCOMPARE(tree->find("/a/x"), kNoNode);
    QCOMPARE(tree->find("/z/x"), kNoNode);
    QCOMPARE(tree->find(""), kRootNode);
    QCOMPARE(tree->path(kRootNode), std::string("/"));
}

void MergedTreeTest::noLayersIsAnEmptyRoot() {
    for (const auto& tree :
         {MergedTree::unionOf({}), MergedTree::topLayer({}), MergedTree::containerDiff({}, {"/proc"})}) {
        QCOMPARE(tree->size(), 1U);
        QCOMPARE(tree->entry(kRootNode).type, FileType::Directory);
        QVERIFY(diffEntries(*tree).empty());
    }
}

void MergedTreeTest::changedKnowsBefore() {
    const auto tree = MergedTree::containerDiff(layersFromText("/a 1\n---\n/a 2\n/b 3\n---\n/a 5\n!/b"), {});
    const NodeIndex a = tree->find("/a");
    QCOMPARE(tree->entry(a).size, uint64_t(5));
    QCOMPARE(tree->beforeEntry(a).size, uint64_t(2));
    QCOMPARE(tree->node(a).beforeLayer, uint16_t(1));
    QCOMPARE(tree->beforeEntry(tree->find("/b")).size, uint64_t(3));
}

OUTCROP_TEST(MergedTreeTest, QCoreApplication)

} // namespace outcrop::test::tst_merged_tree

#include "tst_merged_tree.moc"
