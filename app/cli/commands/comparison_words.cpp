// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/comparison_words.h"

#include "app/cli/human.h"
#include "app/cli/mode_text.h"
#include "core/inspect/file_attributes.h"
#include "core/layer/seen_nodes.h"

#include <algorithm>
#include <iterator>

namespace outcrop::cli {

namespace {

/// One side of a row.
struct Side {
    FileEntry entry;
    FileAttributes attributes;

    Side(const MergedTree& tree, NodeIndex node) : entry(linkedEntry(tree, node)) {
        const MergedTree::Node& place = tree.node(node);
        if (place.source != kNoNode)
            attributes = attributesOf(*tree.layers()[place.layer], place.source);
    }
};

class Words {
public:
    Words(const Console& console, const Comparison& comparison, const ComparisonRow& row)
        : m_console(console), m_before(comparison.before(), beforeNode(comparison, row)),
          m_after(comparison.after(), comparison.node(row.node).after), m_facts(row.facts) {}

    static NodeIndex beforeNode(const Comparison& comparison, const ComparisonRow& row) {
        return comparison.node(row.oldNode != kNoNode ? row.oldNode : row.node).before;
    }

    std::string text(const std::string& content, std::string_view separator) const {
        std::string words;
        for (const std::string_view name : factNames(m_facts)) {
            const Fact fact = factNamed(name);
            words.append(words.empty() ? "" : separator).append(fact == Fact::Content ? content : name);
            words += valuesOf(fact);
        }
        return words;
    }

private:
    static std::string pair(uint32_t a, uint32_t b) { return std::to_string(a) + ':' + std::to_string(b); }
    static std::string capability(const FileAttributes& attributes) {
        return attributes.capability.empty() ? "none" : attributes.capability;
    }
    std::string arrow(const std::string& before, const std::string& after) const {
        return ' ' + m_console.shown(before) + "->" + m_console.shown(after);
    }

    std::string valuesOf(Fact fact) const {
        const FileEntry& was = m_before.entry;
        const FileEntry& is = m_after.entry;
        switch (fact) {
        case Fact::Mode:
            return arrow(octalMode(was.mode), octalMode(is.mode));
        case Fact::Owner:
            return arrow(pair(was.uid, was.gid), pair(is.uid, is.gid));
        case Fact::Type:
            return arrow(fileTypeWord(was.type), fileTypeWord(is.type));
        case Fact::Target:
            return arrow(std::string(was.linkTarget), std::string(is.linkTarget));
        case Fact::Device:
            return arrow(pair(was.devMajor, was.devMinor), pair(is.devMajor, is.devMinor));
        case Fact::Capability:
            return arrow(capability(m_before.attributes), capability(m_after.attributes));
        case Fact::Xattrs:
            return attributeNames();
        default:
            return {};
        }
    }

    std::string attributeNames() const {
        std::vector<std::pair<std::string_view, std::string_view>> differ;
        std::ranges::set_symmetric_difference(m_before.attributes.others, m_after.attributes.others,
                                              std::back_inserter(differ));
        std::string names;
        std::string_view last;
        for (const auto& [name, value] : differ) {
            if (name != last)
                names.append(names.empty() ? "" : ",").append(m_console.shown(std::string(name)));
            last = name;
        }
        return '(' + names + ')';
    }

    const Console& m_console;
    Side m_before;
    Side m_after;
    Fact m_facts;
};

std::string sizeIn(const std::optional<uint64_t>& bytes) {
    return bytes ? " (" + humanSize(*bytes) + ")" : "";
}

} // namespace

std::string differenceWords(const Console& console, const Comparison& comparison, const ComparisonRow& row) {
    return any(row.facts) ? Words(console, comparison, row).text("content", ",") : std::string();
}

std::string changeWords(const Console& console, const Comparison& comparison, const ComparisonRow& row) {
    std::string words = rowKindName(row.kind);
    if (row.kind == RowKind::Added)
        return words + sizeIn(row.sizeAfter);
    if (row.kind == RowKind::Removed)
        return words + sizeIn(row.sizeBefore);
    std::string content = "content";
    if (row.sizeBefore && row.sizeAfter && *row.sizeBefore != *row.sizeAfter)
        content += " " + humanSize(*row.sizeBefore) + "->" + humanSize(*row.sizeAfter);
    if (any(row.facts))
        words += " (" + Words(console, comparison, row).text(content, ", ") + ")";
    return words;
}

} // namespace outcrop::cli
