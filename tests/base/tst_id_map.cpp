// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/base/spawn.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <csignal>
#include <sstream>
#include <unistd.h>

namespace outcrop::test::tst_id_map {

namespace {

/// A shell in a user namespace of its own that waits for its map, then prints its maps and its id.
struct MappedShell {
    Pipe toChild = makePipe();
    Pipe fromChild = makePipe();
    Child child;

    MappedShell() {
        SpawnOptions options;
        options.program = "unshare";
        options.arguments = {
            "--user", "sh", "-c",
            "echo ready; read go; cat /proc/self/uid_map; echo -; cat /proc/self/gid_map; echo -; id -u"};
        options.descriptors = {{toChild.read.get(), 0}, {fromChild.write.get(), 1}};
        child = spawn(options);
        toChild.read.reset();
        fromChild.write.reset();
        char ready[6];
        readFull(fromChild.read.get(), ready, sizeof ready, "shell");
    }

    std::string finish() {
        writeFull(toChild.write.get(), "go\n", 3, "shell");
        const std::string text = readAll(fromChild.read.get(), "shell");
        child.wait();
        return text;
    }
};

std::string expected(const std::vector<IdRange>& ranges) {
    std::ostringstream out;
    for (const IdRange& range : ranges)
        out << range.inside << " " << range.outside << " " << range.count << "\n";
    return out.str();
}

/// The kernel pads with spaces.
std::string squeezed(const std::string& text) {
    std::ostringstream out;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string joined;
        for (std::string word; words >> word;)
            joined += (joined.empty() ? "" : " ") + word;
        out << joined << "\n";
    }
    return out.str();
}

} // namespace

class IdMapTest : public QObject {
    Q_OBJECT
private slots:
    void detectsWhoWeAre();
    void appliesToARealChild();
    void appliesASingleId();
    void refusedRangeNamesTheHelper();
    void missingChildIsAnError();
};

void IdMapTest::detectsWhoWeAre() {
    const IdMap map = IdMap::detect();
    QVERIFY(!map.uids.empty());
    QVERIFY(!map.gids.empty());
    QCOMPARE(map.uids.front().inside, 0U);
    QCOMPARE(map.uids.front().outside, ::geteuid());
    if (::geteuid() == 0) {
        QCOMPARE(map.kind, IdMap::Kind::Root);
        QCOMPARE(std::string(map.name()), std::string("root"));
        return;
    }
    QVERIFY(map.kind != IdMap::Kind::Root);
    QCOMPARE(map.uids.front().count, 1U);
    // Ranges follow each other from 1 without a gap.
    uint32_t next = 0;
    for (const IdRange& range : map.uids) {
        QCOMPARE(range.inside, next);
        next += range.count;
    }
    QCOMPARE(map.kind == IdMap::Kind::SubIds, map.uids.size() > 1);
}

void IdMapTest::appliesToARealChild() {
    OUTCROP_NEEDS_NAMESPACES();
    const IdMap map = IdMap::detect();
    MappedShell shell;
    map.apply(shell.child.pid());
    QCOMPARE(squeezed(shell.finish()), expected(map.uids) + "-\n" + expected(map.gids) + "-\n0\n");
}

void IdMapTest::appliesASingleId() {
    OUTCROP_NEEDS_NAMESPACES();
    const IdMap map{IdMap::Kind::Single, {{0, ::geteuid(), 1}}, {{0, ::getegid(), 1}}};
    MappedShell shell;
    map.apply(shell.child.pid());
    QCOMPARE(squeezed(shell.finish()), expected(map.uids) + "-\n" + expected(map.gids) + "-\n0\n");
}

void IdMapTest::refusedRangeNamesTheHelper() {
    OUTCROP_NEEDS_NAMESPACES();
    IdMap map = IdMap::detect();
    OUTCROP_NEEDS(map.kind == IdMap::Kind::SubIds, "this user has no subordinate ids");
    map.uids.back().outside += map.uids.back().count; // ids that are somebody else's
    MappedShell shell;
    try {
        map.apply(shell.child.pid());
        QFAIL("mapped ids of somebody else");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Denied);
        QCOMPARE(error.object(), std::string("newuidmap"));
        QVERIFY(!error.detail().empty());
    }
}

void IdMapTest::missingChildIsAnError() {
    const IdMap map{IdMap::Kind::Root, {{0, 0, 1}}, {{0, 0, 1}}};
    SpawnOptions options;
    options.program = "true";
    Child child = spawn(options);
    const pid_t pid = child.pid();
    child.wait();
    QVERIFY_THROWS_EXCEPTION(Error, map.apply(pid));
}

OUTCROP_TEST(IdMapTest, QCoreApplication)

} // namespace outcrop::test::tst_id_map

#include "tst_id_map.moc"
