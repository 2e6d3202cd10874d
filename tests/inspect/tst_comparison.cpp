// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/inspect/comparison_rows.h"
#include "core/inspect/comparison_tree.h"
#include "tests/layer/layer_text.h"
#include "tests/support/test_program.h"

#include <map>
#include <random>
#include <sstream>

namespace outcrop::test::tst_comparison {

namespace {

std::shared_ptr<const MergedTree> treeOf(const std::string& layers) {
    return MergedTree::unionOf(layersFromText(layers));
}

/// "changed mode,owner /etc" per line.
std::string textOf(const std::vector<ComparisonRow>& rows) {
    std::ostringstream text;
    for (const ComparisonRow& row : rows) {
        text << rowKindName(row.kind);
        const auto names = factNames(row.facts);
        for (size_t i = 0; i < names.size(); ++i)
            text << (i == 0 ? ' ' : ',') << names[i];
        text << ' ' << (row.oldPath.empty() ? "" : row.oldPath + " -> ") << row.path << '\n';
    }
    return text.str();
}

std::string compared(const std::string& before, const std::string& after, const CompareOptions& options = {},
                     const RowFilter& filter = {}) {
    return textOf(comparisonRows(*Comparison::of(treeOf(before), treeOf(after), options), filter));
}

/// All facts of a file as one word; the obvious way to know whether two are the same.
struct File {
    FileType type;
    std::string mode, owner, content, target;
};
using Model = std::map<std::string, File>;

Model modelOf(const MergedTree& tree) {
    Model model;
    for (uint32_t i = 1; i < tree.size(); ++i) {
        const FileEntry entry = tree.entry(NodeIndex{i});
        File file{entry.type,
                  std::to_string(entry.mode),
                  std::to_string(entry.uid),
                  {},
                  std::string(entry.linkTarget)};
        if (entry.implicit)
            file.mode = file.owner = "?";
        if (entry.type == FileType::Regular)
            file.content = std::to_string(entry.size) + " " + std::to_string(entry.mtime);
        model[tree.path(NodeIndex{i})] = file;
    }
    return model;
}

std::string difference(const File& a, const File& b) {
    const bool unknown = a.mode == "?" || b.mode == "?";
    std::string facts;
    const auto add = [&](bool differs, const char* name) {
        if (differs)
            facts += (facts.empty() ? "" : ",") + std::string(name);
    };
    add(a.type == b.type && a.content != b.content, "content");
    add(a.type == b.type && a.mode != b.mode && !unknown && a.type != FileType::Symlink, "mode");
    add(a.owner != b.owner && !unknown, "owner");
    add(a.type != b.type, "type");
    add(a.type == b.type && a.target != b.target, "target");
    return facts;
}

std::string modelDifference(const Model& before, const Model& after) {
    std::multimap<std::string, std::string> lines;
    for (const auto& [path, file] : before)
        if (!after.contains(path))
            lines.emplace(path, "removed " + path);
    for (const auto& [path, file] : after) {
        const auto old = before.find(path);
        if (old == before.end())
            lines.emplace(path, "added " + path);
        else if (const std::string facts = difference(old->second, file); !facts.empty())
            lines.emplace(path, "changed " + facts + " " + path);
    }
    std::string text;
    for (const auto& [path, line] : lines)
        text += line + "\n";
    return text;
}

std::string describe(const std::string& path, const std::string& from, Fact facts, uint64_t before) {
    return path + " < " + from + " " + factWords(facts) + " " + std::to_string(before) + "\n";
}

class Random {
public:
    explicit Random(unsigned seed) : m_random(seed) {}
    unsigned pick(unsigned below) { return std::uniform_int_distribution<unsigned>(0, below - 1)(m_random); }

    /// Two stacks that share their lowest layers.
    std::pair<MergedTree::Layers, MergedTree::Layers> stacks() {
        MergedTree::Layers before = tree()->layers();
        const auto shared = static_cast<std::ptrdiff_t>(pick(static_cast<unsigned>(before.size()) + 1));
        MergedTree::Layers after(before.begin(), before.begin() + shared);
        const MergedTree::Layers more = tree()->layers();
        after.insert(after.end(), more.begin(), more.end());
        return {std::move(before), std::move(after)};
    }

    /// A file in the way of a later path is a layer the builder refuses; such a draw is drawn again.
    std::shared_ptr<const MergedTree> tree() {
        for (;;) {
            try {
                return treeOf(layers());
            } catch (const Error&) {
                continue;
            }
        }
    }

private:
    std::string layers() {
        std::string text = layer();
        for (unsigned i = pick(4); i > 0; --i)
            text += "---\n" + layer();
        return text;
    }
    std::string layer() {
        std::string text;
        for (unsigned i = pick(9); i > 0; --i) {
            std::string path;
            for (unsigned depth = 1 + pick(3); depth > 0; --depth)
                path += "/" + std::string(1, static_cast<char>('a' + pick(3)));
            const std::string facts =
                " mode=" + std::to_string(600 + pick(2)) + " uid=" + std::to_string(pick(2)) + "\n";
            const char* const kinds[] = {"", "/", " -> x", " -> y", " |", " 5 time=1", " 5 time=2", " 6"};
            const unsigned kind = pick(9);
            text += kind == 8 ? "!" + path + "\n" : path + kinds[kind] + facts;
        }
        return text;
    }
    std::mt19937 m_random;
};

} // namespace

/// Two trees of files against each other.
class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void rows_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << before << after << expected;
        };
        row("nothing", "/a 1\n/d/", "/a 1\n/d/", "");
        row("added and removed", "/a 1\n/b 2", "/b 2\n/c 3", "removed /a\nadded /c\n");
        row("a directory is all its files", "/d/\n/d/x 1\n/d/y 2", "",
            "removed /d\nremoved /d/x\nremoved /d/y\n");
        row("each fact", "/f 1 digest=a\n/m 1 mode=644\n/o 1\n/l -> a\n/c 1\n/x 1",
            "/f 1 digest=b\n/m 1 mode=600\n/o 1 uid=1\n/l -> b\n/c 1 cap=1\n/x 1 xattr=1",
            "changed capability /c\nchanged content /f\nchanged target /l\nchanged mode /m\nchanged owner "
            "/o\n"
            "changed xattrs /x\n");
        row("several at once", "/f 1", "/f 2 mode=600 gid=3", "changed content,mode,owner /f\n");
        row("a file becomes a directory", "/f 1", "/f/\n/f/x 1", "changed type /f\nadded /f/x\n");
        row("a directory becomes a link", "/d/\n/d/x 1", "/d -> /e", "changed type /d\nremoved /d/x\n");
        row("time alone is nothing", "/f 1 time=1 digest=a", "/f 1 time=2 digest=a", "");
        row("without a digest time counts", "/f 1 time=1", "/f 1 time=2", "changed content,time /f\n");
        row("an equal file of another layer", "/f 1 digest=a", "/f 9\n---\n/f 1 digest=a", "");
        row("a hard link has its first name's facts", "/a 1 digest=a\n/b => /a",
            "/a 1 digest=a\n/b 1 digest=a", "");
        row("whiteouts", "/d/\n/d/x 1\n/d/y 1", "/d/\n/d/x 1\n/d/y 1\n---\n!/d/x", "removed /d/x\n");
        row("renamed", "/a 5 digest=a", "/d/\n/d/b 5 digest=a", "added /d\nrenamed /a -> /d/b\n");
        row("renamed and more", "/a 5 digest=a", "/b 5 digest=a mode=600", "renamed mode /a -> /b\n");
        row("of several the one of the same name", "/x 5 digest=a\n/y 5 digest=a", "/d/\n/d/y 5 digest=a",
            "added /d\nrenamed /y -> /d/y\nremoved /x\n");
        row("a copy is no rename", "/a 5 digest=a", "/a 5 digest=a\n/b 5 digest=a", "added /b\n");
        row("empty files are all alike", "/a 0", "/b 0", "removed /a\nadded /b\n");
        row("a directory that nobody described", "/d/x 1", "/d/ mode=700\n/d/x 1", "");
    }
    void rows() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(compared(before.toStdString(), after.toStdString())), expected);
    }

    void optionsAreHeeded() {
        CompareOptions times;
        times.times = true;
        QCOMPARE(compared("/f 1 time=1 digest=a", "/f 1 time=2 digest=a", times),
                 std::string("changed time /f\n"));
        CompareOptions plain;
        plain.renames = false;
        QCOMPARE(compared("/a 5 digest=a", "/b 5 digest=a", plain), std::string("removed /a\nadded /b\n"));
        CompareOptions squashed;
        squashed.owners = Owners::Squashed;
        QCOMPARE(compared("/f 1 uid=1", "/f 1 uid=2", squashed), std::string());
    }

    void similarFilesAreOneRow() {
        const auto comparison = Comparison::of(treeOf("/a 5 digest=a\n/b 5 digest=b"),
                                               treeOf("/c 6 digest=c mode=600\n/d 1 digest=d"));
        SimilarPair pair{kNoNode, kNoNode, 83, Fact::Content | Fact::Mode};
        for (uint32_t i = 1; i < comparison->size(); ++i) {
            if (comparison->path(NodeIndex{i}) == "/a")
                pair.removed = NodeIndex{i};
            if (comparison->path(NodeIndex{i}) == "/c")
                pair.added = NodeIndex{i};
        }
        const std::vector<ComparisonRow> rows = comparisonRows(*comparison, {}, {pair});
        QCOMPARE(textOf(rows), std::string("removed /b\nrenamed content,mode /a -> /c\nadded /d\n"));
        QCOMPARE(int(rows[1].similarity), 83);
        QCOMPARE(rows[1].oldNode, pair.removed);
        QCOMPARE(totalsOf(rows).growth, int64_t(1 + 1 - 5));
    }

    void rowsAreFiltered() {
        const std::string before = "/etc/\n/etc/a.conf 10 digest=a\n/etc/b 20 digest=b\n/old 7 digest=o";
        const std::string after =
            "/etc/\n/etc/a.conf 11 digest=c\n/etc/b 20 mode=600 digest=b\n/new 7 digest=o\n/x 900";
        const auto filtered = [&](const RowFilter& filter) { return compared(before, after, {}, filter); };
        QCOMPARE(filtered({.kinds = {RowKind::Added}}), std::string("added /x\n"));
        QCOMPARE(filtered({.facts = Fact::Mode}), std::string("changed mode /etc/b\n"));
        QCOMPARE(filtered({.globs = {"*.conf"}}), std::string("changed content /etc/a.conf\n"));
        QCOMPARE(filtered({.globs = {"/etc/*"}}),
                 std::string("changed content /etc/a.conf\nchanged mode /etc/b\n"));
        QCOMPARE(filtered({.globs = {"old"}}), std::string("renamed /old -> /new\n"));
        QCOMPARE(filtered({.regex = "^/(x|new)$"}), std::string("renamed /old -> /new\nadded /x\n"));
        QCOMPARE(filtered({.minSize = 100}), std::string("added /x\n"));
        QCOMPARE(filtered({.maxSize = 7}), std::string("renamed /old -> /new\n"));
        QVERIFY_EXCEPTION_THROWN(filtered({.regex = "("}), Error);
    }

    void totalsAddUp() {
        const auto comparison = Comparison::of(treeOf("/d/\n/d/a 10 digest=a\n/d/b 5\n/c 1 digest=c"),
                                               treeOf("/d/\n/d/a 30 digest=b\n/e 2\n/f 1 digest=c"));
        const RowTotals all = totalsOf(comparisonRows(*comparison));
        QCOMPARE(all.added, 1U);
        QCOMPARE(all.removed, 1U);
        QCOMPARE(all.changed, 1U);
        QCOMPARE(all.renamed, 1U);
        QCOMPARE(all.growth, int64_t(20 - 5 + 2));
        QCOMPARE(totalsOf(comparisonRows(*comparison, {.globs = {"/d/*"}})).growth, int64_t(15));
    }

    void aFileWithSeveralNamesCountsOnce_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("growth");
        const auto row = [](const char* name, const char* before, const char* after, int growth) {
            QTest::newRow(name) << before << after << growth;
        };
        row("all names come", "/x 1", "/x 1\n/a 100 digest=a\n/b => /a\n/c => /a", 100);
        row("all names go", "/x 1\n/a 100 digest=a\n/b => /a\n/c => /a", "/x 1", -100);
        row("one name goes", "/a 100 digest=a\n/b => /a", "/a 100 digest=a", 0);
        row("the first name goes", "/a 100 digest=a\n/b => /a", "/b 100 digest=a", 0);
        row("one name comes", "/a 100 digest=a", "/a 100 digest=a\n/b => /a\n/c => /a", 0);
        row("all names change", "/a 100 digest=a\n/b => /a", "/a 130 digest=z\n/b => /a", 30);
        row("a name is another file", "/a 100 digest=a\n/b => /a", "/a 100 digest=a\n/b 7 digest=z", 7);
        row("a layer above takes all names away", "/a 100 digest=a\n/b => /a\n/c => /a",
            "/a 100 digest=a\n/b => /a\n/c => /a\n---\n!/a\n!/b\n!/c", -100);
        row("a layer above takes one name away", "/a 100 digest=a\n/b => /a\n/c => /a",
            "/a 100 digest=a\n/b => /a\n/c => /a\n---\n!/a\n!/b", 0);
        row("a name was hidden already", "/a 100 digest=a\n/b => /a\n---\n!/b",
            "/a 100 digest=a\n/b => /a\n---\n!/b\n---\n!/a", -100);
    }
    void aFileWithSeveralNamesCountsOnce() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto one = treeOf(before.toStdString());
        const auto two = treeOf(after.toStdString());
        QTEST(int(totalsOf(comparisonRows(*Comparison::of(one, two))).growth), "growth");
        const auto layers = Comparison::ofStacks(one->layers(), two->layers());
        QTEST(int(totalsOf(comparisonRows(*layers)).growth), "growth");
    }

    void aNameThatIsFilteredOutHasStillChanged() {
        const auto came = Comparison::of(treeOf("/x 1"), treeOf("/x 1\n/d/a 100 digest=a\n/e/b => /d/a"));
        QCOMPARE(totalsOf(comparisonRows(*came, {.globs = {"/d/*"}})).growth, int64_t(100));
        QCOMPARE(totalsOf(comparisonRows(*came, {.globs = {"/e/*"}})).growth, int64_t(100));
    }

    void stops() {
        std::stop_source stop;
        stop.request_stop();
        try {
            Comparison::of(treeOf("/a 1"), treeOf("/b 1"), {}, stop.get_token());
            QFAIL("it was not stopped");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Cancelled);
        }
    }

    /// What the desktop looks through is what the rows say.
    void theTreeOfChanges() {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            Random random(seed);
            const auto comparison = Comparison::of(random.tree(), random.tree(), {.renames = false});
            std::string expected;
            const std::vector<ComparisonRow> rows = comparisonRows(*comparison);
            for (const ComparisonRow& row : rows)
                expected += std::string(row.kind == RowKind::Added     ? "A "
                                        : row.kind == RowKind::Removed ? "D "
                                                                       : "C ") +
                            row.path + "\n";
            const auto tree = ChangeTree::of(*comparison, rows).tree;
            std::string found;
            for (const DiffEntry& entry : diffEntries(*tree))
                found += std::string(1, changeLetter(entry.change)) + " " + entry.path + "\n";
            QVERIFY2(found == expected,
                     ("seed " + std::to_string(seed) + "\n" + found + "---\n" + expected).c_str());
            for (uint32_t i = 0; i < tree->size(); ++i)
                QCOMPARE(tree->path(NodeIndex{i}), comparison->path(NodeIndex{i}));
        }
    }

    /// Of some rows, with renames: the tree has what they say, and totals are theirs.
    void theTreeOfSomeRows() {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            Random random(seed);
            const auto comparison = Comparison::of(random.tree(), random.tree());
            std::vector<ComparisonRow> rows = comparisonRows(*comparison);
            std::erase_if(rows, [&](const ComparisonRow&) { return random.pick(3) == 0; });
            const ChangeTree changes = ChangeTree::of(*comparison, rows);
            std::string expected;
            std::string found;
            for (const ComparisonRow& row : rows)
                expected += describe(row.path, row.oldPath, row.facts, row.sizeBefore.value_or(0));
            for (const DiffEntry& entry : diffEntries(*changes.tree)) {
                const NodeIndex node = changes.tree->find(entry.path);
                const ChangeDetails::Rename* renamed = changes.details->renameOf(node);
                uint64_t before = changes.details->bytesBefore[toInt(node)];
                const MergedTree::Node& at = changes.tree->node(node);
                for (uint32_t i = 0; i < at.childCount; ++i)
                    before -= changes.details->bytesBefore[toInt(at.firstChild) + i];
                found += describe(entry.path, renamed ? renamed->from : std::string(),
                                  changes.details->facts[toInt(node)], before);
            }
            QVERIFY2(found == expected,
                     ("seed " + std::to_string(seed) + "\n" + found + "---\n" + expected).c_str());
            QCOMPARE(int64_t(changes.tree->totalBytes()) - int64_t(changes.details->bytesBefore.front()),
                     totalsOf(rows).growth);
        }
    }

    void stacksThatShareLayersDifferAsTheirUnionsDo() {
        for (unsigned seed = 0; seed < 10000; ++seed) {
            Random random(seed);
            const auto [before, after] = random.stacks();
            const auto whole = Comparison::of(MergedTree::unionOf(before), MergedTree::unionOf(after));
            const auto part = Comparison::ofStacks(before, after);
            const std::string expected = textOf(comparisonRows(*whole));
            const std::string found = textOf(comparisonRows(*part));
            QVERIFY2(found == expected,
                     ("seed " + std::to_string(seed) + "\n" + found + "---\n" + expected).c_str());
            QCOMPARE(part->size(), whole->size());
        }
    }

    /// What both have of the same layer is not gone into.
    void whatStacksShareIsLeftOut() {
        const MergedTree::Layers before = treeOf("/a/b/c 1\n/a/b/d 2\n/e/f 3")->layers();
        MergedTree::Layers after = before;
        after.push_back(treeOf("/e/g 4")->layers().front());
        const auto part = Comparison::ofStacks(before, after);
        QCOMPARE(
            textOf(comparisonRows(*part)),
            textOf(comparisonRows(*Comparison::of(MergedTree::unionOf(before), MergedTree::unionOf(after)))));
        QCOMPARE(part->after().find("/a/b"), kNoNode);
        QVERIFY(part->after().find("/e/f") != kNoNode);
        QCOMPARE(Comparison::ofStacks(before, before)->size(), 1U);
    }

    void agreesWithAnObviousModel() {
        CompareOptions plain;
        plain.renames = false;
        for (unsigned seed = 0; seed < 10000; ++seed) {
            Random random(seed);
            const auto before = random.tree();
            const auto after = random.tree();
            const std::string expected = modelDifference(modelOf(*before), modelOf(*after));
            std::vector<ComparisonRow> rows = comparisonRows(*Comparison::of(before, after, plain));
            for (ComparisonRow& row : rows)
                row.facts = Fact(uint16_t(row.facts) & ~uint16_t(Fact::Time));
            std::ranges::stable_sort(rows, {}, &ComparisonRow::path);
            const std::string found = textOf(rows);
            QVERIFY2(found == expected,
                     ("seed " + std::to_string(seed) + "\n" + found + "---\n" + expected).c_str());
        }
    }
};

OUTCROP_TEST(TestComparison, QCoreApplication)

} // namespace outcrop::test::tst_comparison

#include "tst_comparison.moc"
