// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/layer/layer_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>
#include <vector>

namespace outcrop::test {

namespace {

using Digest16 = std::array<uint8_t, 16>;

void applyAttribute(const std::string& word, FileEntry& entry, FileTreeBuilder::Xattrs& xattrs,
                    Digest16& digest) {
    const size_t equals = word.find('=');
    const std::string key = word.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : word.substr(equals + 1);
    if (key == "mode")
        entry.mode = static_cast<uint16_t>(std::stoul(value, nullptr, 8));
    else if (key == "uid")
        entry.uid = static_cast<uint32_t>(std::stoul(value));
    else if (key == "gid")
        entry.gid = static_cast<uint32_t>(std::stoul(value));
    else if (key == "cap")
        xattrs.emplace_back("security.capability", value);
    else if (key == "xattr")
        xattrs.emplace_back("user.text", value);
    else if (key == "digest") {
        std::copy_n(value.begin(), std::min(value.size(), digest.size()), digest.begin());
        entry.contentDigest = digest;
    } else if (key == "opaque")
        entry.opaque = true;
    else if (key == "time") {
        entry.mtime = std::stoll(value);
        if (const size_t dot = value.find('.'); dot != std::string::npos)
            entry.mtimeNs = static_cast<uint32_t>(std::stoul(value.substr(dot + 1)));
    }
}

void addLine(FileTreeBuilder& builder, const std::string& line) {
    std::istringstream words(line);
    std::string path;
    words >> path;
    if (path.empty())
        return;
    FileEntry entry;
    entry.mode = 0644;
    FileTreeBuilder::Xattrs xattrs;
    Digest16 digest{};
    std::string link;
    if (path.front() == '!') {
        entry.type = FileType::Whiteout;
        path.erase(0, 1);
    } else if (path.back() == '/') {
        entry.type = FileType::Directory;
        entry.mode = 0755;
        if (path.size() > 1)
            path.pop_back();
    }
    for (std::string word; words >> word;) {
        if (word == "->" || word == "=>") {
            words >> link;
            entry.type = word == "->" ? FileType::Symlink : FileType::Regular;
            entry.hardlink = word == "=>";
            entry.linkTarget = link;
        } else if (word == "|") {
            entry.type = FileType::Fifo;
        } else if (word.find_first_not_of("0123456789") == std::string::npos) {
            entry.size = std::stoull(word);
        } else {
            applyAttribute(word, entry, xattrs, digest);
        }
    }
    builder.add(path, entry, xattrs);
}

} // namespace

std::string unindented(const std::string& text) {
    std::ostringstream out;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const size_t first = line.find_first_not_of(' ');
        if (first != std::string::npos)
            out << line.substr(first) << "\n";
    }
    return out.str();
}

std::shared_ptr<const FileTree> layerFromText(const std::string& text) {
    FileTreeBuilder builder;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        addLine(builder, line);
    return FileTree::fromBytes(builder.finish());
}

MergedTree::Layers layersFromText(const std::string& text) {
    MergedTree::Layers layers;
    std::string layer;
    std::istringstream lines(unindented(text));
    for (std::string line; std::getline(lines, line);) {
        if (line == "---") {
            layers.push_back(layerFromText(layer));
            layer.clear();
        } else {
            layer += line + "\n";
        }
    }
    layers.push_back(layerFromText(layer));
    return layers;
}

std::string unionText(const MergedTree& tree) {
    std::ostringstream out;
    std::vector<NodeIndex> open{kRootNode};
    while (!open.empty()) {
        const NodeIndex at = open.back();
        open.pop_back();
        const MergedTree::Node& node = tree.node(at);
        const bool directory = tree.entry(at).type == FileType::Directory;
        if (at != kRootNode)
            out << tree.path(at) << (directory ? "/ " : " ") << node.layer << "\n";
        for (uint32_t i = node.childCount; i-- > 0;)
            open.push_back(NodeIndex{toInt(node.firstChild) + i});
    }
    return out.str();
}

std::string diffText(const MergedTree& tree) {
    std::string out;
    for (const DiffEntry& entry : diffEntries(tree))
        out += std::string(1, changeLetter(entry.change)) + " " + entry.path + "\n";
    return out;
}

} // namespace outcrop::test
