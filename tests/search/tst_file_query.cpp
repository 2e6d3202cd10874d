// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/inspect/file_query.h"
#include "core/inspect/path_state.h"
#include "core/layer/tree_names.h"
#include "tests/layer/layer_text.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <random>
#include <set>

namespace outcrop::test::tst_file_query {

namespace {

/// Paths that fit, sorted, joined by blanks.
std::string found(const std::string& layer, const FileQuery& query) {
    const auto tree = layerFromText(layer);
    std::vector<std::string> paths;
    for (const NodeIndex node : FileMatcher(query).find(*tree))
        paths.push_back(tree->path(node));
    std::sort(paths.begin(), paths.end());
    std::string text;
    for (const std::string& path : paths)
        text += (text.empty() ? "" : " ") + path;
    return text;
}

FileQuery named(const std::string& name) {
    FileQuery query;
    query.name = name;
    return query;
}

std::string refusal(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code() == ErrorCode::BadInput ? error.what() : "wrong code";
    }
    return "no error";
}

constexpr const char* kLayer = R"(
    /etc/ mode=755
    /etc/passwd 10 mode=644
    /etc/passwd- 9 mode=600
    /etc/ssh/ mode=755
    /etc/ssh/sshd_config 300 mode=644 digest=x
    /usr/ mode=755
    /usr/bin/ mode=755
    /usr/bin/passwd 5000 mode=4755
    /usr/bin/wall 100 mode=2755 uid=7 gid=5
    /usr/bin/login -> passwd
    /usr/bin/su => /usr/bin/passwd
    /tmp/ mode=1777
    /run/pipe | mode=622
    !/etc/passwd.gone
)";

} // namespace

/// Which entries of one tree a query finds, and what the layers above say of them.
class TestFileQuery : public QObject {
    Q_OBJECT

private slots:
    void names_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* expected) {
            QTest::newRow(name) << name << expected;
        };
        row("passwd", "/etc/passwd /etc/passwd- /usr/bin/passwd");
        row("sshd", "/etc/ssh/sshd_config");
        row("nothing", "");
        row("passwd*", "/etc/passwd /etc/passwd- /usr/bin/passwd");
        row("*swd", "/etc/passwd /usr/bin/passwd");
        row("?u", "/usr/bin/su");
        row("[sw]*", "/etc/ssh /etc/ssh/sshd_config /usr/bin/su /usr/bin/wall");
        row("etc/ssh", "/etc/ssh /etc/ssh/sshd_config");
        row("/usr/*", "/usr/bin /usr/bin/login /usr/bin/passwd /usr/bin/su /usr/bin/wall");
        row("/etc/*config", "/etc/ssh/sshd_config");
        row("/", "/etc /etc/passwd /etc/passwd- /etc/ssh /etc/ssh/sshd_config /run/pipe /tmp /usr /usr/bin "
                 "/usr/bin/login /usr/bin/passwd /usr/bin/su /usr/bin/wall");
    }
    void names() {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(found(kLayer, named(name.toStdString()))), expected);
    }

    /// A name that begins in one entry's name and ends in the next is none.
    void namesDoNotRunTogether() {
        QCOMPARE(found("/ab 1\n/cd 1\n/bcx 1", named("bc")), std::string("/bcx"));
        QCOMPARE(found("/aa 1\n/aaa 1\n/b 1", named("aa")), std::string("/aa /aaa"));
    }

    void facts() {
        const auto by = [](auto set) {
            FileQuery query;
            set(query);
            return found(kLayer, query);
        };
        QCOMPARE(by([](FileQuery& q) {
                     q.types = {FileType::Symlink, FileType::Fifo};
                 }),
                 std::string("/run/pipe /usr/bin/login"));
        QCOMPARE(by([](FileQuery& q) { q.mode = ModeTest::parse("setuid"); }),
                 std::string("/usr/bin/passwd /usr/bin/su"));
        QCOMPARE(by([](FileQuery& q) { q.mode = ModeTest::parse("/6000"); }),
                 std::string("/usr/bin/passwd /usr/bin/su /usr/bin/wall"));
        QCOMPARE(by([](FileQuery& q) { q.mode = ModeTest::parse("-6000"); }), std::string());
        // A hard link gives the rights of what it names; setgid of a group that may not run it is a lock.
        const std::string more = std::string(kLayer) +
                                 "/usr/bin/ping 9 mode=755 cap=x\n/usr/bin/pong => /usr/bin/ping\n"
                                 "/usr/bin/lock 1 mode=2644\n/usr/bin/plain 2 mode=755\n";
        FileQuery rights;
        rights.takeMode("privileged");
        QVERIFY(!rights.empty());
        QCOMPARE(found(more, rights),
                 std::string("/usr/bin/passwd /usr/bin/ping /usr/bin/pong /usr/bin/su /usr/bin/wall"));
        rights.takeMode("644");
        QCOMPARE(found(kLayer, rights), std::string("/etc/passwd /etc/ssh/sshd_config"));
        QCOMPARE(by([](FileQuery& q) { q.mode = ModeTest::parse("600"); }), std::string("/etc/passwd-"));
        QCOMPARE(by([](FileQuery& q) { q.mode = ModeTest::parse("world-writable"); }),
                 std::string("/run/pipe /tmp"));
        QCOMPARE(by([](FileQuery& q) { q.uid = 7; }), std::string("/usr/bin/wall"));
        QCOMPARE(by([](FileQuery& q) { q.gid = 5; }), std::string("/usr/bin/wall"));
        QCOMPARE(by([](FileQuery& q) { q.minSize = 301; }), std::string("/usr/bin/passwd /usr/bin/su"));
        QCOMPARE(by([](FileQuery& q) { q.maxSize = 9; }), std::string("/etc/passwd-"));
        QCOMPARE(by([](FileQuery& q) { q.regex = "^/etc/.*(d|-)$"; }),
                 std::string("/etc/passwd /etc/passwd-"));
        QCOMPARE(by([](FileQuery& q) {
                     q.name = "PASSWD";
                     q.ignoreCase = true;
                     q.mode = ModeTest::parse("644");
                 }),
                 std::string("/etc/passwd"));
    }

    void contents() {
        const auto tree = layerFromText(kLayer);
        const FileEntry entry = tree->entry(tree->find("/etc/ssh/sshd_config"));
        FileQuery query;
        query.digest.emplace();
        std::copy_n(entry.contentDigest.begin(), query.digest->size(), query.digest->begin());
        QCOMPARE(found(kLayer, query), std::string("/etc/ssh/sshd_config"));
    }

    void digestsAreRead() {
        const std::string half = "000102030405060708090a0b0c0d0e0f";
        std::array<uint8_t, 16> bytes{};
        for (size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<uint8_t>(i);
        QVERIFY(parseContentDigest(half) == bytes);
        QVERIFY(parseContentDigest("sha256:" + half + half) == bytes);
        for (const std::string& wrong : {half.substr(1), half + "0", std::string(32, 'g'), std::string()})
            QVERIFY2(refusal([&] { parseContentDigest(wrong); }).starts_with("read digest"), wrong.c_str());
    }

    void mistakesAreRefused() {
        FileQuery query;
        query.regex = "(";
        QVERIFY(refusal([&] { const FileMatcher matcher(query); }).starts_with("read regular expression"));
        for (const char* wrong : {"", "9", "-", "77777", "setud", "0x1"})
            QVERIFY2(refusal([&] { ModeTest::parse(wrong); }).starts_with("read mode"), wrong);
        QVERIFY(refusal([] { parseFileType('x'); }).starts_with("read file type"));
    }

    /// The search over all names at once against the question asked of each.
    void agreesWithEachNameAsked() {
        std::mt19937 random(11);
        const auto pick = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
        for (int round = 0; round < 300; ++round) {
            FileTreeBuilder builder;
            std::vector<std::string> directories{""};
            std::set<std::string> taken;
            for (int i = pick(60); i >= 0; --i) {
                std::string path =
                    directories[static_cast<size_t>(pick(static_cast<int>(directories.size())))] + "/";
                for (int length = pick(6); length >= 0; --length)
                    path += static_cast<char>('a' + pick(3));
                if (!taken.insert(path).second)
                    continue;
                FileEntry entry;
                entry.type = pick(3) == 0 ? FileType::Directory : FileType::Regular;
                builder.add(path, entry);
                if (entry.type == FileType::Directory)
                    directories.push_back(path);
            }
            const auto tree = FileTree::fromBytes(builder.finish());
            std::string wanted;
            for (int length = pick(3); length >= 0; --length)
                wanted += static_cast<char>('a' + pick(3));
            std::vector<NodeIndex> expected;
            const TreeNames names = TreeNames::of(*tree);
            TreePaths walked(names);
            for (uint32_t i = 1; i < tree->size(); ++i) {
                QCOMPARE(walked.path(i), tree->path(NodeIndex{i}));
                if (tree->name(NodeIndex{i}).find(wanted) != std::string_view::npos &&
                    !tree->entry(NodeIndex{i}).implicit)
                    expected.push_back(NodeIndex{i});
            }
            QVERIFY(FileMatcher(named(wanted)).find(*tree) == expected);
        }
    }

    void states_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* layers, const char* path, const char* expected) {
            QTest::newRow(name) << layers << path << expected;
        };
        row("shown", "/a 1\n---\n/b 1", "/a", "shown");
        row("replaced", "/a 1\n---\n/b 1\n---\n/a 2", "/a", "replaced 2");
        row("removed", "/a 1\n---\n!/a\n---\n/a 1", "/a", "removed 1");
        row("removed with its directory", "/d/a 1\n---\n!/d", "/d/a", "removed 1");
        row("opaque", "/d/a 1\n---\n/d/ opaque", "/d/a", "removed 1");
        row("opaque with the file again", "/d/a 1\n---\n/d/ opaque\n/d/a 1", "/d/a", "replaced 1");
        row("directory made a file", "/d/a 1\n---\n/d 1", "/d/a", "removed 1");
        row("directory again", "/d/ mode=700\n---\n/d/ mode=755", "/d", "replaced 1");
        row("directory passed through", "/d/ mode=700\n---\n/d/a 1", "/d", "shown");
        row("file made a directory", "/d 1\n---\n/d/a 1", "/d", "replaced 1");
    }
    void states() {
        QFETCH(QString, layers);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const PathState state = stateOf(layersFromText(layers.toStdString()), 0, path.toStdString());
        QString text = visibilityName(state.visibility);
        if (state.visibility != Visibility::Shown)
            text += " " + QString::number(state.by);
        QCOMPARE(text, expected);
    }
};

OUTCROP_TEST(TestFileQuery, QCoreApplication)

} // namespace outcrop::test::tst_file_query

#include "tst_file_query.moc"
