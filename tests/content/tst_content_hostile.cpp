// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/content/content_wire.h"
#include "core/content/lens/archive_reader.h"
#include "core/content/lens/lenses.h"
#include "tests/content/content_case.h"
#include "tests/layer/tar_fixture.h"
#include "tests/support/error_text.h"
#include "tests/support/memory_file.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace outcrop::test::tst_content_hostile {

namespace {

struct Victim {
    std::string name;
    std::string bytes;
};

std::string sqliteFile() {
    const TempDir directory;
    const std::filesystem::path path = directory.path() / "db";
    sqlite3* handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    sqlite3_exec(handle,
                 "CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT); CREATE INDEX i ON t(v); WITH RECURSIVE "
                 "c(x) AS (SELECT 1 "
                 "UNION ALL SELECT x+1 FROM c WHERE x<2000) INSERT INTO t SELECT x, 'value '||x FROM c",
                 nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return bytesOf(path);
}

/// One of each kind; those that need a tool are left out where it is missing.
std::vector<Victim> victims(const CliRunner& cli) {
    const std::string tar =
        makeTar({{"d", 'd', ""}, {"d/one", 'f', noise(3000, 1)}, {"d/two", 'f', "two"}, {"l", 'l', "d/two"}});
    std::vector<Victim> all = {{"tar", tar},
                               {"tar.gz", compressed(Compression::Gzip, tar)},
                               {"tar.xz", compressed(Compression::Xz, tar)},
                               {"tar.zst", compressed(Compression::Zstd, tar)},
                               {"database", sqliteFile()},
                               {"elf", bytesOf(binDir() / "outcrop-worker").substr(0, 200'000)}};
    cli.shell("seq 1 3000 > n; zip -q z.zip n; ar rc a.ar n; find n | cpio -o -H newc --quiet > c.cpio; "
              "convert -size 99x9 xc:red p.png; convert -size 99x9 xc:red p.jpg");
    for (const char* name : {"z.zip", "a.ar", "c.cpio", "p.png", "p.jpg"})
        if (std::string bytes = bytesOf(std::filesystem::path(cli.work().toStdString()) / name);
            !bytes.empty())
            all.push_back({name, std::move(bytes)});
    return all;
}

/// Members of the whole one that are told of a part of it, in their order.
bool isBeginning(const Content& part, const Content& whole) {
    if (part.members.size() > whole.members.size())
        return false;
    for (size_t i = 0; i < part.members.size(); ++i)
        if (part.members[i].path != whole.members[i].path)
            return false;
    return true;
}

std::string zeros(size_t megabytes) {
    return compressed(Compression::Xz, std::string(megabytes << 20U, '\0'));
}

} // namespace

/// Files made to harm, or cut short. The child may refuse them, and may not die of them.
class ContentHostileTest : public QObject {
    Q_OBJECT

private slots:
    void truncatedFilesAreToldAsThat() {
        const CliRunner cli;
        for (const Victim& victim : victims(cli)) {
            const Content whole = shown(victim.bytes);
            QCOMPARE(whole.damage.empty(), victim.name != "elf"); // that one is cut already
            int damaged = 0;
            for (size_t i = 0; i < 30; ++i) {
                const size_t size = i < 8 ? i * 5 : victim.bytes.size() * i / 30;
                const std::string part = victim.bytes.substr(0, size);
                refusal([&] {
                    const Content content = shown(part);
                    QCOMPARE(content.size, uint64_t(size));
                    if (content.kind == whole.kind && whole.kind == ContentKind::Archive)
                        QVERIFY2(isBeginning(content, whole), victim.name.c_str());
                    damaged += content.damage.empty() ? 0 : 1;
                });
            }
            const bool tellable =
                victim.name.starts_with("tar.") || victim.name == "z.zip" || victim.name == "database";
            QVERIFY2(!tellable || damaged > 10, (victim.name + " " + std::to_string(damaged)).c_str());
        }
    }

    void flippedBitsAreSurvived() {
        const CliRunner cli;
        for (const Victim& victim : victims(cli)) {
            for (size_t i = 0; i < 40; ++i) {
                std::string bytes = victim.bytes;
                // Most in the beginning, where the headers are.
                const size_t at =
                    i < 28 ? i * 17 % std::min<size_t>(bytes.size(), 600) : i * 7919 % bytes.size();
                bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (i % 8)));
                const std::string said =
                    refusal([&] { QCOMPARE(shown(bytes).size, uint64_t(bytes.size())); });
                QVERIFY2(said.empty(), (victim.name + ": " + said).c_str());
                refusal([&] { QVERIFY(!compared(victim.bytes, bytes).identical); });
            }
        }
    }

    void damagedMembersAreNotSaved() {
        std::string bytes = compressed(Compression::Gzip, makeTar({{"f", 'f', noise(50'000, 4)}}));
        bytes.resize(bytes.size() / 2);
        QVERIFY(errorText([&] { savedMember(bytes, {"f"}); }) != "no error");
        QVERIFY(errorText([&] { shown(bytes, {"f"}); }) != "no error");
    }

    void aSmallArchiveOfMuchIsBounded() {
        // 64 MB in a few kilobytes, with a budget that a thousandth of it exceeds.
        const std::string bomb = compressed(
            Compression::Xz, makeTar({{"a", 'f', std::string(64U << 20U, '\0')}, {"b", 'f', "b"}}));
        QVERIFY2(bomb.size() < 200'000, qPrintable(QString::number(bomb.size())));
        const UniqueFd file = memoryFile(bomb);
        const ContentFile content(file.get(), "bomb");
        Budget budget(1U << 20U);
        Content listed;
        QCOMPARE(errorText([&] { showArchive(content, {}, budget, listed); }),
                 std::string("look into \"bomb\": it takes more than 16 GB of bytes or a minute"));
        QCOMPARE(listed.members.size(), size_t(1)); // what came before is kept
        Budget time(UINT64_MAX, std::chrono::milliseconds(0));
        QVERIFY(errorText([&] { showArchive(content, {}, time, listed); }).find("a minute") !=
                std::string::npos);
        ContentRequest request;
        request.inner = {"a"};
        Budget again(1U << 20U);
        QVERIFY(errorText([&] { findContent(content, request, again); }).find("16 GB") != std::string::npos);
    }

    void manyFiltersAreNoArchive() {
        std::string bytes = zeros(1);
        for (int i = 0; i < 12; ++i)
            bytes = compressed(Compression::Gzip, bytes);
        const Content content = shown(bytes);
        QCOMPARE(content.damage, std::string("read archive \"file\": it is compressed several times over"));
        QCOMPARE(content.mediaType, std::string("application/gzip"));
    }

    void membersAreCountedToAnEnd() {
        std::string tar;
        const std::string one = makeTar({{"x", 'f', ""}}).substr(0, 512);
        for (int i = 0; i < 120'000; ++i)
            tar += one;
        const Content content = shown(compressed(Compression::Zstd, tar));
        QCOMPARE(content.members.size(), size_t(100'000));
        QCOMPARE(content.notes.size(), size_t(1));
        QVERIFY(content.notes[0].find("more members than 100000") != std::string::npos);
    }

    void sizesThatCannotBeAreNotBelieved() {
        std::string tar = makeTar({{"big", 'f', "abc"}});
        tar.replace(124, 12,
                    std::string("\x80\0\0\0\x3f\xff\xff\xff\xff\xff\xff\xff", 12)); // base 256: four exabytes
        unsigned sum = 0;
        for (size_t i = 0; i < 512; ++i)
            sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(tar[i]);
        char text[9];
        std::snprintf(text, sizeof text, "%06o", sum);
        tar.replace(148, 8, std::string(text, 6) + std::string("\0 ", 2));
        const Content content = shown(tar);
        QCOMPARE(content.members.size(), size_t(1));
        QVERIFY(!content.damage.empty());
        const std::string said = refusal([&] { shown(tar, {"big"}); });
        QVERIFY2(!said.empty(), said.c_str());
    }

    void holesDoNotHold() {
        const TempDir directory;
        const std::filesystem::path path = directory.path() / "hole";
        const UniqueFd file = openFile(path, O_RDWR | O_CREAT, 0600);
        OUTCROP_NEEDS(::ftruncate(file.get(), 8LL << 40U) == 0, "this file system has no files of 8 TB");
        const ContentFile content(file.get(), "hole");
        Budget budget(1U << 22U);
        Content shownContent;
        showBinary(content, budget, shownContent);
        QCOMPARE(shownContent.notes.size(), size_t(1));
        QVERIFY(shownContent.notes[0].find("of the first") != std::string::npos);
    }

    void nestingHasAnEnd() {
        std::string path = "./a.tar";
        for (size_t i = 0; i <= kMaxNesting; ++i)
            path += "!/b";
        QCOMPARE(errorText([&] { ContentPath::parse(path); }),
                 "look into \"" + path + "\": it is nested too deeply");
        QCOMPARE(ContentPath::parse("./a!/b/c!/d").inner, (std::vector<std::string>{"b/c", "d"}));
        QCOMPARE(ContentPath::parse("./a!b").file, std::string("./a!b"));
        std::string bytes = "core";
        std::vector<std::string> inner;
        for (size_t i = 0; i < kMaxNesting; ++i) {
            bytes = makeTar({{"in", 'f', bytes}});
            inner.emplace_back("in");
        }
        QCOMPARE(savedMember(bytes, inner), std::string("core"));
    }

    void linksInACircleEnd() {
        const std::string tar = makeTar({{"a", 'h', "b"}, {"b", 'h', "a"}});
        const std::string said = errorText([&] { shown(tar, {"a"}); });
        QVERIFY2(said != "no error" || shown(tar, {"a"}).size == 0, said.c_str());
    }

    void schemasThatLieAreSurvived() {
        // sqlite_schema says what it likes: a table whose pages are another's, a statement that is none.
        const TempDir directory;
        const std::filesystem::path path = directory.path() / "db";
        sqlite3* handle = nullptr;
        sqlite3_open(path.c_str(), &handle);
        sqlite3_exec(
            handle,
            "CREATE TABLE a(x); CREATE TABLE b(x); INSERT INTO a VALUES(1); PRAGMA writable_schema=ON; "
            "UPDATE sqlite_schema SET sql='CREATE TABLE b(' WHERE name='b'",
            nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        const Content content = shown(bytesOf(path));
        QVERIFY(content.damage.find("malformed database schema (b)") != std::string::npos);
    }

    void answersAreChecked() {
        Content content;
        content.name = "f";
        content.members.resize(3);
        const std::string good = encodeContent(content);
        QCOMPARE(decodeContent(good).members.size(), size_t(3));
        for (size_t size = 0; size < good.size(); ++size)
            QVERIFY(errorText([&] { decodeContent(good.substr(0, size)); }) != "no error");
        QVERIFY(errorText([&] { decodeContent(good + "x"); }) != "no error");
        for (size_t i = 0; i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = '\xff';
            errorText([&] { decodeContent(bad); }); // refused or not, it comes back
        }
    }
};

OUTCROP_TEST(ContentHostileTest, QCoreApplication)

} // namespace outcrop::test::tst_content_hostile

#include "tst_content_hostile.moc"
