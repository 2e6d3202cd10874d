// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/tree_arrangement.h"

#include "core/base/progress.h"
#include "core/inspect/path_filter.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <optional>
#include <string>

namespace outcrop::ui {

namespace {

constexpr uint32_t kStopEvery = 1U << 14; ///< nodes between looks at the stop token

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Substring search without regard to ASCII case, over raw bytes: names need not be text.
class Needle {
public:
    explicit Needle(const QString& text) : m_text(text.toUtf8().toStdString()) {
        std::transform(m_text.begin(), m_text.end(), m_text.begin(), lower);
    }
    bool empty() const { return m_text.empty(); }
    bool wantsPath() const { return m_text.find('/') != std::string::npos; }
    bool in(std::string_view bytes) const {
        if (bytes.size() < m_text.size())
            return false;
        const auto same = [](char a, char b) { return lower(a) == b; };
        return std::search(bytes.begin(), bytes.end(), m_text.begin(), m_text.end(), same) != bytes.end();
    }

private:
    std::string m_text;
};

/// A bracket alone is a name: "/usr/bin/[".
bool isGlob(const QString& needle) {
    const qsizetype open = needle.indexOf(u'[');
    return needle.contains(u'*') || needle.contains(u'?') || (open >= 0 && needle.indexOf(u']', open) > 0);
}

bool changeWanted(const MergedTree& tree, NodeIndex n, const TreeQuery& query) {
    switch (tree.node(n).change) {
    case Change::Added:
        return query.added;
    case Change::Changed:
        return query.details && query.details->renameOf(n) ? query.renamed : query.changed;
    case Change::Removed:
        return query.removed;
    case Change::None:
        break;
    }
    return query.added && query.changed && query.removed && query.renamed;
}

/// Works in the tree's own numbers: nodes are breadth-first, so a parent always comes before its children.
class Arranger {
public:
    Arranger(const MergedTree& tree, const TreeQuery& query, std::stop_token stop)
        : m_tree(tree), m_query(query), m_stop(std::move(stop)), m_needle(query.needle) {
        const std::string pattern = query.needle.toStdString();
        if (query.regex && !pattern.empty())
            m_pattern.emplace(std::vector<std::string>(), pattern);
        else if (isGlob(query.needle))
            m_pattern.emplace(std::vector<std::string>{pattern}, std::string());
        m_wantsPath = m_pattern ? query.regex || m_needle.wantsPath() : m_needle.wantsPath();
    }

    void match() {
        m_match.assign(m_tree.size(), false);
        for (uint32_t i = 1; i < m_tree.size(); ++i) {
            look(i);
            const NodeIndex n{i};
            m_match[i] =
                changeWanted(m_tree, n, m_query) && entryMatches(n) && nameMatches(n) && writerMatches(n);
        }
        m_keep = m_match;
        for (uint32_t i = m_tree.size(); i-- > 1;)
            if (m_keep[i])
                m_keep[toInt(m_tree.node(NodeIndex{i}).parent)] = true;
    }

    uint32_t place(std::vector<TreeArrangement::Row>& rows) {
        rows.push_back({kRootNode, 0, 0, 0, false});
        uint32_t matches = 0;
        std::vector<NodeIndex> children;
        for (uint32_t at = 0; at < rows.size(); ++at) {
            look(at);
            collectChildren(rows[at].node, children);
            rows[at].firstChild = uint32_t(rows.size());
            rows[at].childCount = uint32_t(children.size());
            for (const NodeIndex n : children) {
                const bool match = m_match[toInt(n)];
                matches += match;
                rows.push_back({n, at, 0, 0, match});
            }
        }
        return matches;
    }

private:
    void look(uint32_t i) const {
        if (i % kStopEvery == 0)
            throwIfCancelled(m_stop, "filter");
    }

    bool entryMatches(NodeIndex n) const {
        const EntryFilter& wanted = m_query.entries;
        if (!wanted.filters())
            return true;
        const uint64_t size = sizeOf(n);
        const ChangeDetails* details = m_query.details.get();
        if (details && m_tree.node(n).change == Change::None) // it only leads to what changed
            return false;
        return size >= wanted.minSize && size <= wanted.maxSize &&
               (!any(wanted.facts) || (details && any(wanted.facts & details->facts[toInt(n)])));
    }

    /// Of a file, as `outcrop compare` has it: of the larger side.
    uint64_t sizeOf(NodeIndex n) const {
        const MergedTree::Node& node = m_tree.node(n);
        if (node.childCount > 0 || isDirectory(n))
            return 0;
        const ChangeDetails* details = m_query.details.get();
        return std::max(node.totalSize, details ? details->bytesBefore[toInt(n)] : 0);
    }

    bool nameMatches(NodeIndex n) const {
        if (m_needle.empty())
            return true;
        const ChangeDetails::Rename* renamed = m_query.details ? m_query.details->renameOf(n) : nullptr;
        if (m_wantsPath)
            return fits(m_tree.path(n)) || (renamed && fits(renamed->from));
        return fits(m_tree.name(n)) || (renamed && fits(renamed->from.substr(renamed->from.rfind('/') + 1)));
    }

    bool fits(std::string_view text) const {
        return m_pattern ? m_pattern->fits(std::string(text)) : m_needle.in(text);
    }

    bool writerMatches(NodeIndex n) const {
        if (m_query.writer.empty())
            return true;
        if (!m_query.writers || m_tree.node(n).change == Change::None)
            return false;
        const WrittenBy* by = m_query.writers->find(m_tree.path(n));
        return by != nullptr && by->process->name == m_query.writer;
    }

    bool isDirectory(NodeIndex n) const {
        const MergedTree::Node& node = m_tree.node(n);
        return m_tree.layers()[node.layer]->type(node.source) == FileType::Directory;
    }

    bool comesBefore(const MergedTree::Node& a, const MergedTree::Node& b) const {
        switch (m_query.order) {
        case TreeQuery::Order::Size:
            return a.totalSize > b.totalSize;
        case TreeQuery::Order::Change:
            return a.change != b.change && a.change != Change::None &&
                   (b.change == Change::None || a.change < b.change);
        case TreeQuery::Order::Layer:
            return a.layer > b.layer;
        case TreeQuery::Order::Name:
            break; // they already are
        }
        return false;
    }

    void collectChildren(NodeIndex parent, std::vector<NodeIndex>& out) const {
        out.clear();
        const MergedTree::Node& node = m_tree.node(parent);
        for (uint32_t i = 0; i < node.childCount; ++i) {
            const NodeIndex n{toInt(node.firstChild) + i};
            if (m_keep[toInt(n)])
                out.push_back(n);
        }
        const auto before = [this](NodeIndex a, NodeIndex b) {
            if (m_query.directoriesFirst && isDirectory(a) != isDirectory(b))
                return isDirectory(a);
            return comesBefore(m_tree.node(a), m_tree.node(b));
        };
        if (m_query.directoriesFirst || m_query.order != TreeQuery::Order::Name)
            std::stable_sort(out.begin(), out.end(), before);
    }

    const MergedTree& m_tree;
    const TreeQuery& m_query;
    std::stop_token m_stop;
    Needle m_needle;
    std::optional<PathFilter> m_pattern; ///< in place of the needle
    bool m_wantsPath = false;
    std::vector<bool> m_match, m_keep;
};

std::array<uint32_t, 4> countChanges(const MergedTree& tree) {
    std::array<uint32_t, 4> counts{};
    for (uint32_t i = 1; i < tree.size(); ++i)
        ++counts[static_cast<size_t>(tree.node(NodeIndex{i}).change)];
    return counts;
}

} // namespace

QString TreeQuery::key() const {
    return QString::asprintf("%d%d%d%d%d%d%d %llx-%llx %x ", int(order), added, changed, removed, renamed,
                             directoriesFirst, regex, static_cast<unsigned long long>(entries.minSize),
                             static_cast<unsigned long long>(entries.maxSize), unsigned(entries.facts)) +
           needle + (writer.empty() ? QString() : QChar(u'\0') + QString::fromStdString(writer));
}

std::vector<std::string> TreeQuery::globs() const {
    if (needle.isEmpty() || regex)
        return {};
    if (isGlob(needle))
        return {needle.toStdString()};
    std::string glob = "*";
    for (const char c : needle.toStdString()) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            glob += std::string("[") + char(c & ~0x20) + lower(c) + "]";
        else if (c == '\\' || c == '[')
            glob += std::string("\\") + c;
        else
            glob += c;
    }
    return {glob + "*"};
}

RowFilter TreeQuery::rowFilter() const {
    RowFilter filter;
    filter.facts = entries.facts;
    filter.globs = globs();
    if (regex)
        filter.regex = needle.toStdString();
    filter.minSize = entries.minSize;
    filter.maxSize = entries.maxSize;
    return filter;
}

std::shared_ptr<const TreeArrangement> TreeArrangement::make(std::shared_ptr<const MergedTree> tree,
                                                             const TreeQuery& query, std::stop_token stop) {
    auto result = std::make_shared<TreeArrangement>();
    result->m_tree = std::move(tree);
    result->m_query = query;
    if (result->m_tree->size() == 0) {
        result->m_rows.push_back({});
        return result;
    }
    // A change the tree does not hold can't be hidden, or a switch left off would empty the next tree.
    result->m_counts = countChanges(*result->m_tree);
    result->m_counts[static_cast<size_t>(Change::Changed)] -= result->renamed();
    TreeQuery asked = result->m_query;
    asked.added = asked.added || result->count(Change::Added) == 0;
    asked.changed = asked.changed || result->count(Change::Changed) == 0;
    asked.removed = asked.removed || result->count(Change::Removed) == 0;
    asked.renamed = asked.renamed || result->renamed() == 0;
    Arranger arranger(*result->m_tree, asked, std::move(stop));
    arranger.match();
    result->m_matches = arranger.place(result->m_rows);
    return result;
}

} // namespace outcrop::ui
