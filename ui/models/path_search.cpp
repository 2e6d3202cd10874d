// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/path_search.h"

#include "core/base/progress.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace outcrop::ui {

namespace {

constexpr uint32_t kLookEvery = 1U << 14; ///< nodes between looks at the stop token

enum Likeness : int { Unlike, Letters, Within, WordStart, Beginning, Equal };

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool sameFolded(char name, char wanted) {
    return folded(name) == wanted;
}

/// `wanted` is in lower case already.
Likeness likeness(std::string_view name, std::string_view wanted) {
    if (name.size() < wanted.size())
        return Unlike;
    const auto at = std::search(name.begin(), name.end(), wanted.begin(), wanted.end(), sameFolded);
    if (at == name.begin())
        return name.size() == wanted.size() ? Equal : Beginning;
    if (at != name.end()) {
        const char before = *(at - 1);
        return before == '.' || before == '-' || before == '_' ? WordStart : Within;
    }
    size_t matched = 0;
    for (const char c : name)
        if (matched < wanted.size() && sameFolded(c, wanted[matched]))
            ++matched;
    return matched == wanted.size() ? Letters : Unlike;
}

class PathSearch {
public:
    PathSearch(const MergedTree& tree, const QString& typed, size_t most)
        : m_tree(tree), m_most(most), m_atRoot(typed.startsWith(u'/')) {
        const QStringList parts = typed.trimmed().toLower().split(u'/');
        for (const QString& part : parts)
            if (!part.isEmpty())
                m_parts.push_back(part.toUtf8().toStdString());
        if (typed.endsWith(u'/') && !m_parts.empty())
            m_parts.emplace_back(); // anything below
    }

    /// Nodes come parents first: what their ways have matched is known when they do.
    std::vector<NodeIndex> run(const std::stop_token& stop) {
        if (m_parts.empty() || m_tree.size() == 0)
            return {};
        m_matched.assign(m_tree.size(), 0);
        m_depth.assign(m_tree.size(), 0);
        for (uint32_t i = 1; i < m_tree.size(); ++i) {
            if (i % kLookEvery == 0)
                throwIfCancelled(stop, "look for paths");
            look(i);
        }
        std::sort(m_found.begin(), m_found.end());
        std::vector<NodeIndex> nodes;
        for (size_t i = 0; i < m_found.size() && i < m_most; ++i)
            nodes.push_back(NodeIndex{std::get<3>(m_found[i])});
        return nodes;
    }

private:
    /// Unlikeness, depth, length of the name, node: the least is the best.
    using Found = std::tuple<int, uint8_t, uint16_t, uint32_t>;

    void look(uint32_t i) {
        const uint32_t parent = toInt(m_tree.node(NodeIndex{i}).parent);
        const std::string_view name = m_tree.name(NodeIndex{i});
        const size_t last = m_parts.size() - 1;
        m_depth[i] = uint8_t(std::min(m_depth[parent] + 1, 255));
        m_matched[i] = m_matched[parent];
        if (m_matched[parent] == last) {
            if (const Likeness like = partLikeness(name, last, parent); like != Unlike)
                add({Equal - like, m_depth[i], uint16_t(std::min<size_t>(name.size(), UINT16_MAX)), i});
        } else if (partLikeness(name, m_matched[parent], parent) > Letters) {
            m_matched[i] = uint8_t(m_matched[parent] + 1);
        }
    }

    Likeness partLikeness(std::string_view name, size_t part, uint32_t parent) const {
        if (m_atRoot && part == 0 && parent != 0)
            return Unlike;
        const Likeness like = likeness(name, m_parts[part]);
        return m_atRoot && part == 0 && like < Beginning ? Unlike : like;
    }

    /// Never many more than are wanted.
    void add(const Found& found) {
        m_found.push_back(found);
        if (m_found.size() < 4 * m_most + 1024)
            return;
        std::nth_element(m_found.begin(), m_found.begin() + std::ptrdiff_t(m_most), m_found.end());
        m_found.resize(m_most);
    }

    const MergedTree& m_tree;
    size_t m_most;
    bool m_atRoot;
    std::vector<std::string> m_parts;
    std::vector<uint8_t> m_matched; ///< leading parts that the way to a node has
    std::vector<uint8_t> m_depth;
    std::vector<Found> m_found;
};

} // namespace

std::vector<NodeIndex> findPaths(const MergedTree& tree, const QString& typed, size_t most,
                                 const std::stop_token& stop) {
    return PathSearch(tree, typed, most).run(stop);
}

} // namespace outcrop::ui
