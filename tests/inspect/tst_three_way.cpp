// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/inspect/three_way.h"
#include "tests/layer/layer_text.h"
#include "tests/support/test_program.h"

#include <map>
#include <random>
#include <set>
#include <sstream>

namespace outcrop::test::tst_three_way {

namespace {

std::shared_ptr<const MergedTree> treeOf(const std::string& layers) {
    return MergedTree::unionOf(layersFromText(layers));
}

/// "conflict C D /etc" per line: side, mine, theirs, path.
std::string textOf(const ThreeWay& changes) {
    std::ostringstream text;
    for (const ThreeWayRow& row : changes.rows)
        text << changedByName(row.side) << ' ' << (row.mine == Change::None ? '-' : changeLetter(row.mine))
             << ' ' << (row.theirs == Change::None ? '-' : changeLetter(row.theirs)) << ' ' << row.path
             << '\n';
    return text.str();
}

std::string compared(const std::string& oldBase, const std::string& newBase, const std::string& mine) {
    return textOf(ThreeWay::of(treeOf(oldBase), treeOf(newBase), treeOf(mine)));
}

/// Every path and all that is to be known about it in one word.
std::map<std::string, std::string> modelOf(const MergedTree& tree) {
    std::map<std::string, std::string> model;
    for (uint32_t i = 1; i < tree.size(); ++i) {
        const FileEntry entry = tree.entry(NodeIndex{i});
        std::ostringstream facts;
        facts << int(entry.type) << ' ' << (entry.type == FileType::Symlink ? 0 : entry.mode) << ' '
              << entry.uid << ' ' << entry.size << ' ' << entry.linkTarget;
        model[tree.path(NodeIndex{i})] = facts.str();
    }
    return model;
}

using Model = std::map<std::string, std::string>;

std::string fact(const Model& model, const std::string& path) {
    const auto found = model.find(path);
    return found == model.end() ? "" : found->second;
}

/// Something above that the other changed, and that is no directory there.
bool lostDirectory(const Model& oldBase, const Model& other, const std::string& path) {
    for (size_t end = path.rfind('/'); end != 0; end = path.rfind('/', end - 1)) {
        const std::string is = fact(other, path.substr(0, end));
        if (is != fact(oldBase, path.substr(0, end)) &&
            !is.starts_with(std::to_string(int(FileType::Directory)) + " "))
            return true;
    }
    return false;
}

/// The rule in its slowest form: for each path what the three have.
std::string modelText(const Model& oldBase, const Model& newBase, const Model& mine) {
    std::set<std::string> paths;
    for (const Model* model : {&oldBase, &newBase, &mine})
        for (const auto& [path, facts] : *model)
            paths.insert(path);
    std::ostringstream text;
    const auto letter = [](const std::string& before, const std::string& after) {
        return before == after ? '-' : before.empty() ? 'A' : after.empty() ? 'D' : 'C';
    };
    for (const std::string& path : paths) {
        const std::string was = fact(oldBase, path);
        const std::string theirs = fact(newBase, path);
        const std::string my = fact(mine, path);
        if (was == theirs && was == my)
            continue;
        std::string side = my == theirs ? "both" : "conflict";
        if (was == theirs)
            side = !my.empty() && lostDirectory(oldBase, newBase, path) ? "conflict" : "mine";
        else if (was == my)
            side = !theirs.empty() && lostDirectory(oldBase, mine, path) ? "conflict" : "theirs";
        text << side << ' ' << letter(was, my) << ' ' << letter(was, theirs) << ' ' << path << '\n';
    }
    return text.str();
}

std::string sorted(const std::string& lines) {
    std::multiset<std::string> all;
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);)
        all.insert(line);
    std::string text;
    for (const std::string& line : all)
        text += line + '\n';
    return text;
}

std::string randomLayer(std::mt19937& random) {
    const auto pick = [&](unsigned below) {
        return std::uniform_int_distribution<unsigned>(0, below - 1)(random);
    };
    // Directories first: every parent has an entry, as what implicit ones look like is another test's.
    std::string text = "/a/\n/b/\n/a/a/\n";
    for (unsigned i = pick(7); i > 0; --i) {
        const char* const places[] = {"/a/x", "/a/y", "/a/a/x", "/b/x", "/b/z", "/c", "/b", "/a/a"};
        const char* const kinds[] = {" 5 time=1", " 6 time=1", " -> x", "/", " 5 time=1 mode=600"};
        const std::string place = places[pick(8)];
        text += pick(4) == 0 ? "!" + place + "\n" : place + kinds[pick(5)] + "\n";
    }
    return text;
}

} // namespace

/// An old base, a new base, and what was made of the old one.
class ThreeWayTest : public QObject {
    Q_OBJECT
private slots:
    void whoChangedWhat() {
        const std::string oldBase = "/a 1\n/b 1\n/c 1\n/d 1\n/e 1\n/f 1\n/g 1";
        const std::string newBase = "/a 2\n/b 1\n/c 2\n/d 2\n/f 1\n/n 1";
        const std::string mine = "/a 1\n/b 2\n/c 2\n/d 3\n/e 1\n/m 1\n/n 2";
        QCOMPARE(compared(oldBase, newBase, mine),
                 std::string("theirs - C /a\nmine C - /b\nboth C C /c\nconflict C C /d\ntheirs - D /e\n"
                             "mine D - /f\nboth D D /g\nmine A - /m\nconflict A A /n\n"));
    }

    void directoriesThatAreGone() {
        QCOMPARE(compared("/d/\n/d/x 1\n/e/\n/e/x 1", "/e/\n/e/x 1\n/e/new 1", "/d/\n/d/x 1\n/d/new 1"),
                 std::string("theirs - D /d\nconflict A - /d/new\ntheirs - D /d/x\n"
                             "mine D - /e\nconflict - A /e/new\nmine D - /e/x\n"));
        // A directory that became a file leaves no room either.
        QCOMPARE(compared("/d/\n/d/x 1", "/d 1", "/d/\n/d/x 2"),
                 std::string("theirs - C /d\nconflict C D /d/x\n"));
    }

    void sameRemovalIsNoConflict() {
        QCOMPARE(compared("/d/\n/d/x 1", "", ""), std::string("both D D /d\nboth D D /d/x\n"));
        QCOMPARE(compared("/d/\n/d/x 1", "", "/d/"), std::string("theirs - D /d\nboth D D /d/x\n"));
    }

    void randomTreesAgreeWithTheModel() {
        std::mt19937 random(7);
        int compared = 0;
        for (int round = 0; round < 3000; ++round) {
            std::shared_ptr<const MergedTree> trees[3];
            try {
                for (auto& tree : trees)
                    tree = treeOf(randomLayer(random) + "---\n" + randomLayer(random));
            } catch (const Error&) {
                continue; // a file in the way of a later path: the builder refuses such a layer
            }
            const ThreeWay changes = ThreeWay::of(trees[0], trees[1], trees[2]);
            const std::string expected =
                modelText(modelOf(*trees[0]), modelOf(*trees[1]), modelOf(*trees[2]));
            if (sorted(textOf(changes)) != sorted(expected))
                qWarning("is:\n%s\nmust be:\n%s", textOf(changes).c_str(), expected.c_str());
            QCOMPARE(sorted(textOf(changes)), sorted(expected));
            ++compared;
        }
        QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
    }
};

OUTCROP_TEST(ThreeWayTest, QCoreApplication)

} // namespace outcrop::test::tst_three_way

#include "tst_three_way.moc"
