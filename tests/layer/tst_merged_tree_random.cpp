// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "tests/layer/layer_text.h"
#include "tests/support/test_program.h"

#include <map>
#include <random>
#include <set>
#include <sstream>

namespace outcrop::test::tst_merged_tree_random {

// Random stacks of layers against a slow and obvious model: a map of paths, changed by one layer after the
// other.

namespace {

struct File {
    FileType type = FileType::Regular;
    uint16_t mode = 0;
    uint32_t uid = 0;
    uint64_t size = 0;
    int64_t mtime = 0;
    int layer = 0;
    bool implicit = false;
};
using Model = std::map<std::string, File>;

std::string parentOf(const std::string& path) {
    return path.substr(0, path.rfind('/'));
}

void eraseBelow(Model& model, const std::string& path) {
    for (auto it = model.lower_bound(path + "/"); it != model.end() && it->first.starts_with(path + "/");)
        it = model.erase(it);
}

struct Walked {
    std::vector<std::string> order; ///< parents first
    std::map<std::string, FileEntry> entries;
};

Walked walk(const FileTree& layer) {
    Walked walked;
    for (uint32_t i = 1; i < layer.size(); ++i) { // breadth first, so parents come first
        const std::string path = layer.path(NodeIndex{i});
        walked.order.push_back(path);
        walked.entries[path] = layer.entry(NodeIndex{i});
    }
    return walked;
}

void apply(Model& model, const FileTree& layer, int number) {
    if (layer.entry(kRootNode).opaque)
        model.clear();
    const Walked walked = walk(layer);
    for (const auto& [path, entry] : walked.entries) {
        if (entry.opaque || entry.type == FileType::Whiteout)
            eraseBelow(model, path);
        if (entry.type == FileType::Whiteout)
            model.erase(path);
    }
    for (const std::string& path : walked.order) {
        const FileEntry& entry = walked.entries.at(path);
        if (entry.type == FileType::Whiteout)
            continue;
        if (entry.type != FileType::Directory)
            eraseBelow(model, path);
        model[path] = {entry.type, entry.mode, entry.uid, entry.size, entry.mtime, number, entry.implicit};
    }
}

std::string unionOfModel(const Model& model) {
    std::vector<std::string> lines;
    for (const auto& [path, file] : model)
        lines.push_back(path + (file.type == FileType::Directory ? "/ " : " ") + std::to_string(file.layer));
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

bool sameFile(const File& a, const File& b) {
    return a.type == b.type && a.mode == b.mode && a.uid == b.uid && a.size == b.size && a.mtime == b.mtime;
}

/// docker: walk both whole roots and compare.
std::map<std::string, char> diffOfModel(const Model& before, const Model& after) {
    std::map<std::string, char> diff;
    for (const auto& [path, file] : after) {
        const auto old = before.find(path);
        if (old == before.end())
            diff[path] = 'A';
        else if (file.type == FileType::Directory && old->second.type == FileType::Directory) {
            if (file.mode != old->second.mode || file.uid != old->second.uid)
                diff[path] = 'C';
        } else if (!sameFile(file, old->second))
            diff[path] = 'C';
    }
    for (const auto& [path, file] : before) {
        const std::string parent = parentOf(path);
        const auto holder = after.find(parent);
        const bool parentStays =
            parent.empty() || (holder != after.end() && holder->second.type == FileType::Directory);
        if (!after.contains(path) && parentStays)
            diff[path] = 'D';
    }
    std::map<std::string, char> withParents = diff;
    for (const auto& [path, letter] : diff)
        for (std::string up = parentOf(path); !up.empty(); up = parentOf(up))
            withParents.emplace(up, 'C');
    return withParents;
}

std::map<std::string, char> layerOfModel(const Model& before, const Model& after, int top) {
    std::map<std::string, char> diff = diffOfModel(before, after);
    std::map<std::string, char> own;
    for (const auto& [path, letter] : diff) {
        const auto file = after.find(path);
        if (letter != 'C') {
            own[path] = letter;
            continue;
        }
        const File& now = file->second;
        const File& old = before.at(path);
        const bool both = now.type == FileType::Directory && old.type == FileType::Directory;
        if (both && (now.implicit || (now.mode == old.mode && now.uid == old.uid)))
            continue; // only a way to a change
        own[path] = 'C';
    }
    for (const auto& [path, file] : after) // a layer that carries a file again has changed it, however equal
        if (file.layer == top && file.type != FileType::Directory && before.contains(path))
            own[path] = 'C';
    return own;
}

std::string textOf(const std::map<std::string, char>& diff) {
    std::vector<std::string> lines;
    for (const auto& [path, letter] : diff)
        lines.push_back(std::string(1, letter) + " " + path);
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

std::string sortedLines(const std::string& text) {
    std::istringstream in(text);
    std::multiset<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.insert(line);
    std::string out;
    for (const std::string& line : lines)
        out += line + "\n";
    return out;
}

class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    std::string layer(bool explicitParents) {
        std::ostringstream text;
        if (pick(12) == 0)
            text << "/ opaque\n";
        const unsigned entries = pick(10);
        for (unsigned i = 0; i < entries; ++i)
            line(text, explicitParents);
        return text.str();
    }
    unsigned pick(unsigned below) { return std::uniform_int_distribution<unsigned>(0, below - 1)(m_random); }

private:
    void line(std::ostringstream& text, bool explicitParents) {
        std::string path;
        const unsigned depth = 1 + pick(4);
        for (unsigned i = 0; i < depth; ++i) {
            if (i > 0 && explicitParents)
                text << path << "/" << attributes();
            path += "/" + std::string(1, static_cast<char>('a' + pick(3)));
        }
        switch (pick(6)) {
        case 0:
            text << "!" << path << "\n";
            break;
        case 1:
            text << path << "/ opaque" << attributes();
            break;
        case 2:
            text << path << "/" << attributes();
            break;
        default:
            text << path << " " << pick(3) << " time=" << pick(2) << attributes();
        }
    }
    std::string attributes() {
        return pick(4) == 0 ? " mode=700 uid=" + std::to_string(pick(2)) + "\n" : " mode=755\n";
    }

    std::mt19937 m_random;
};

/// A file in the way of a later path of the same layer is a layer the builder refuses; such a draw is drawn
/// again.
std::shared_ptr<const FileTree> drawLayer(Generator& generator, bool explicitParents) {
    for (;;) {
        try {
            return layerFromText(generator.layer(explicitParents));
        } catch (const std::exception&) {
            continue;
        }
    }
}

} // namespace

class MergedTreeRandomTest : public QObject {
    Q_OBJECT
private slots:
    void twoThousandStacks();
};

/// Both texts, so that a failure can be understood from the log.
static std::string difference(unsigned seed, const std::string& got, const std::string& expected) {
    return got == expected ? std::string()
                           : "seed " + std::to_string(seed) + ", got\n" + got + "expected\n" + expected;
}

void MergedTreeRandomTest::twoThousandStacks() {
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Generator generator(seed);
        MergedTree::Layers layers;
        Model before;
        Model after;
        const int count = 1 + static_cast<int>(generator.pick(6));
        for (int i = 0; i < count; ++i) {
            layers.push_back(drawLayer(generator, i == count - 1));
            before = after;
            apply(after, *layers.back(), i);
        }
        const auto merged = MergedTree::unionOf(layers);
        QCOMPARE(difference(seed, sortedLines(unionText(*merged)), unionOfModel(after)).c_str(), "");
        const auto diff = MergedTree::containerDiff(layers, {});
        QCOMPARE(difference(seed, sortedLines(diffText(*diff)), textOf(diffOfModel(before, after))),
                 std::string());
        const auto own = MergedTree::topLayer(layers);
        QCOMPARE(
            difference(seed, sortedLines(diffText(*own)), textOf(layerOfModel(before, after, count - 1))),
            std::string());
        for (uint32_t i = 0; i < merged->size(); ++i)
            QCOMPARE(toInt(merged->find(merged->path(NodeIndex{i}))), i);
    }
}

OUTCROP_TEST(MergedTreeRandomTest, QCoreApplication)

} // namespace outcrop::test::tst_merged_tree_random

#include "tst_merged_tree_random.moc"
