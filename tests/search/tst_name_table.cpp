// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/search.h"
#include "core/layer/file_tree_format.h"
#include "core/layer/name_table.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <cstring>
#include <functional>

namespace outcrop::test::tst_name_table {

namespace {

constexpr int kDirectories = 100;
constexpr int kFiles = 1000; ///< in each: enough for the tree not to count as small

std::string numbered(char letter, int number) {
    std::string digits = std::to_string(number);
    return letter + std::string(4 - digits.size(), '0') + digits;
}

/// /d0000/f0000 … with a symbolic link, a whiteout, and a hard link by names of their own.
std::string largeTree() {
    FileTreeBuilder builder;
    FileEntry directory;
    directory.type = FileType::Directory;
    directory.mode = 0755;
    for (int i = 0; i < kDirectories; ++i) {
        const std::string path = "/" + numbered('d', i);
        builder.add(path, directory);
        FileEntry file;
        for (int j = 0; j < kFiles; ++j) {
            file.size = static_cast<uint64_t>(i) * kFiles + static_cast<uint64_t>(j);
            file.mode = j == 7 ? 04755 : 0644;
            file.uid = static_cast<uint32_t>(j % 3);
            file.tarOffset = 512;
            builder.add(path + "/" + numbered('f', j), file);
        }
    }
    FileEntry link;
    link.type = FileType::Symlink;
    link.linkTarget = "f0000";
    builder.add("/d0001/pointer", link);
    FileEntry gone;
    gone.type = FileType::Whiteout;
    builder.add("/d0002/gone", gone);
    FileEntry again;
    again.hardlink = true;
    again.linkTarget = "/d0000/f0000";
    builder.add("/d0003/xx", again);
    builder.add("/made/on/the/way", FileEntry());
    return builder.finish();
}

FileQuery named(const std::string& name) {
    FileQuery query;
    query.name = name;
    return query;
}

/// Writes the tree file and opens it.
class OnDisk {
public:
    explicit OnDisk(const std::string& bytes) {
        writeFileAtomic(m_dir.path() / "tree", bytes, Durability::ProcessDeath);
    }
    std::unique_ptr<NameTable> open() const { return NameTable::open(m_dir.path() / "tree"); }

private:
    TempDir m_dir;
};

using tree_format::Section;

tree_format::Header headerOf(const std::string& bytes) {
    tree_format::Header header;
    std::memcpy(&header, bytes.data(), sizeof header);
    return header;
}

/// With other nodes, and sums that agree.
std::string forged(std::string bytes, const std::function<void(tree_format::Node&)>& change) {
    tree_format::Header header = headerOf(bytes);
    tree_format::SectionPlace& place = header.sections[Section::Nodes];
    for (uint32_t i = 1; i < header.nodeCount; ++i) {
        char* at = bytes.data() + place.offset + i * sizeof(tree_format::Node);
        tree_format::Node node;
        std::memcpy(&node, at, sizeof node);
        change(node);
        std::memcpy(at, &node, sizeof node);
    }
    const auto* raw = reinterpret_cast<const uint8_t*>(bytes.data());
    place.checksum = tree_format::sectionChecksum({raw + place.offset, place.size});
    header.checksum = tree_format::headerChecksum(header);
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

/// What comes of looking for a name and at all that was found.
std::string outcome(const std::string& bytes, const std::string& name) {
    const auto table = OnDisk(bytes).open();
    if (!table)
        return "not opened";
    try {
        const auto found = FileMatcher(named(name)).find(*table);
        if (!found)
            return "left to the tree";
        size_t length = 0;
        for (const NodeIndex node : *found)
            length += table->path(node).size();
        return table->sound() ? "found " + std::to_string(found->size()) : "unsound";
    } catch (const Error& error) {
        return error.code() == ErrorCode::Corrupt ? "corrupt" : error.what();
    }
}

class TestNameTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_bytes = largeTree(); }

    void findsWhatTheTreeFinds_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"f0777", "0777", "d0007", "d00", "pointer", "gone", "on", "made", "f0*7",
                                 "*77*", "?0007", "nothing", "p", "e"})
            QTest::newRow(name) << name;
    }

    void findsWhatTheTreeFinds() {
        QFETCH(QString, name);
        const auto tree = FileTree::fromBytes(m_bytes);
        const auto table = OnDisk(m_bytes).open();
        QVERIFY(table);
        std::vector<FileQuery> queries(4, named(name.toStdString()));
        queries[1].mode = ModeTest::parse("setuid");
        queries[2].types = {FileType::Directory};
        queries[3].minSize = 50000;
        queries[3].uid = 1;
        for (const FileQuery& query : queries) {
            const FileMatcher matcher(query);
            const auto expected = matcher.find(*tree);
            const auto found = matcher.find(*table);
            QVERIFY(found && *found == expected);
            for (const NodeIndex node : expected) {
                QCOMPARE(table->path(node), tree->path(node));
                const FileEntry a = table->entry(node);
                const FileEntry b = tree->entry(node);
                QVERIFY(std::tie(a.type, a.mode, a.uid, a.gid, a.size, a.linkTarget, a.mtime) ==
                        std::tie(b.type, b.mode, b.uid, b.gid, b.size, b.linkTarget, b.mtime));
            }
        }
        QVERIFY(table->sound());
    }

    void leavesToTheTree() {
        QCOMPARE(outcome(m_bytes, "xx"), std::string("left to the tree")); // a hard link
        QCOMPARE(outcome(m_bytes, "f0"), std::string("left to the tree")); // too many
        FileQuery regex = named("f0777");
        regex.regex = "f";
        FileQuery nocase = named("f0777");
        nocase.ignoreCase = true;
        FileQuery digest = named("f0777");
        digest.digest.emplace();
        const auto table = OnDisk(m_bytes).open();
        for (const FileQuery& query : {regex, nocase, digest, named("/f0777"), named(""), named("*")})
            QVERIFY(!FileMatcher(query).find(*table));
    }

    void opensOnlyWhatIsWorthIt() {
        FileTreeBuilder builder;
        builder.add("/file", FileEntry());
        QCOMPARE(outcome(builder.finish(), "file"), std::string("not opened"));
        QVERIFY(!NameTable::open("/nonexistent/tree"));
        std::string bytes = m_bytes;
        bytes[sizeof(uint64_t) * 3] ^= 1; // in the header
        QCOMPARE(outcome(bytes, "f0777"), std::string("not opened"));
        QCOMPARE(outcome(m_bytes.substr(0, m_bytes.size() - 8), "f0777"), std::string("not opened"));
    }

    /// Nothing counts that was found in damaged names or by numbers that do not fit together.
    void findsDamage() {
        const tree_format::SectionPlace names = headerOf(m_bytes).sections[Section::Names];
        for (size_t i = 0; i < 8; ++i) {
            std::string bytes = m_bytes;
            bytes[names.offset + names.size * i / 8] ^= 1;
            QCOMPARE(outcome(bytes, "f0777"), std::string("unsound"));
        }
        const auto tree = FileTree::fromBytes(m_bytes);
        const size_t hit = headerOf(m_bytes).sections[Section::Nodes].offset +
                           sizeof(tree_format::Node) * toInt(tree->find("/d0007/f0777"));
        for (const size_t field :
             {offsetof(tree_format::Node, parent), offsetof(tree_format::Node, nameOffset),
              offsetof(tree_format::Node, nameLength)}) {
            std::string bytes = m_bytes;
            bytes[hit + field] ^= 1;
            const std::string seen = outcome(bytes, "f0777");
            QVERIFY2(seen == "corrupt", seen.c_str());
        }
    }

    void refusesForgedNumbers() {
        QCOMPARE(outcome(forged(m_bytes, [](tree_format::Node&) {}), "f0777"),
                 "found " + std::to_string(kDirectories));
        const std::pair<const char*, std::function<void(tree_format::Node&)>> changes[] = {
            {"owner", [](tree_format::Node& node) { node.owner = 0xffffffff; }},
            {"content", [](tree_format::Node& node) { node.first = 0xffffffff; }},
            {"extra", [](tree_format::Node& node) { node.count = 0xffffffff; }},
            {"parent", [](tree_format::Node& node) { node.parent = 0xffffffff; }},
            {"type", [](tree_format::Node& node) { node.typeAndMode |= 0xf000; }},
        };
        for (const auto& [what, change] : changes)
            QVERIFY2(outcome(forged(m_bytes, change), "f0777") == "corrupt", what);
        // Names that lie about where they are, so that a search lands anywhere.
        for (const uint32_t offset : {0U, 100U, 0xfffffff0U}) {
            const std::string seen =
                outcome(forged(m_bytes, [&](tree_format::Node& node) { node.nameOffset = offset; }), "f0777");
            QVERIFY2(seen == "corrupt" || seen.starts_with("found"), seen.c_str());
        }
    }

    /// The same hits as ever, and a damaged index is made anew.
    void searchesAnImage() {
        TarWriter base;
        for (int i = 0; i < kDirectories; ++i)
            for (int j = 0; j < kFiles; ++j)
                base.file(numbered('d', i) + "/" + numbered('f', j), "");
        ImageFixture image;
        image.layers = {base.finish(), TarWriter().file(".wh.d0000", "").file("d0001/f0777", "new").finish()};
        image.names = {"large:1"};
        const TempDir directory;
        const Engine engine = Engine::open((directory.path() / "store").string());
        Progress quiet;
        engine.images().load(memoryFile(dockerArchive({image})).get(), {}, quiet, {});
        const auto key = engine.images().layers(engine.images().find("large:1")).front();
        const std::filesystem::path tree = engine.store().paths().layer(key) / "tree";
        QVERIFY(NameTable::open(tree));

        SearchRequest request;
        request.files = named("f0777");
        const auto told = [&](bool hidden) {
            request.hidden = hidden;
            std::string text;
            const SearchResult result = search(engine, request, quiet, {});
            for (const SearchHit& hit : result.hits)
                if (hit.path < "/d0003")
                    text += hit.path + " " + std::to_string(hit.layer + 1) + " " +
                            std::to_string(hit.facts.size) + " " + visibilityName(hit.state.visibility) +
                            "; ";
            return text + std::to_string(result.hits.size());
        };
        const std::string shown =
            "/d0001/f0777 2 3 shown; /d0002/f0777 1 0 shown; " + std::to_string(kDirectories - 1);
        const std::string all =
            "/d0000/f0777 1 0 removed; /d0001/f0777 1 0 replaced; /d0001/f0777 2 3 shown; "
            "/d0002/f0777 1 0 shown; " +
            std::to_string(kDirectories + 1);
        QCOMPARE(told(false), shown);
        QCOMPARE(told(true), all);
        request.digests = true; // which opens the tree
        QCOMPARE(told(true), all);
        request.digests = false;

        std::string bytes = readFile(tree);
        bytes[headerOf(bytes).sections[Section::Names].offset + 1000] ^= 1;
        writeFileAtomic(tree, bytes, Durability::ProcessDeath);
        QCOMPARE(told(true), all);
        QVERIFY(FileTree::open(tree));
        std::filesystem::remove(tree);
        QCOMPARE(told(true), all);
        std::filesystem::remove_all(engine.store().paths().run);
    }

private:
    std::string m_bytes;
};

} // namespace

OUTCROP_TEST(TestNameTable, QCoreApplication)

} // namespace outcrop::test::tst_name_table

#include "tst_name_table.moc"
