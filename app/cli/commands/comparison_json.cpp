// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/comparison_json.h"

#include "app/cli/mode_text.h"
#include "core/inspect/file_attributes.h"
#include "core/layer/seen_nodes.h"

namespace outcrop::cli {

namespace {

void addAttributes(const MergedTree& tree, NodeIndex node, Fact facts, const std::string& side,
                   tmpl::Json& line) {
    const MergedTree::Node& place = tree.node(node);
    if (!any(facts & (Fact::Capability | Fact::Xattrs)) || place.source == kNoNode)
        return;
    const FileAttributes attributes = attributesOf(*tree.layers()[place.layer], place.source);
    if (any(facts & Fact::Capability))
        line["capability" + side] = attributes.capability;
    if (!any(facts & Fact::Xattrs))
        return;
    tmpl::Json& named = line["xattrs" + side] = tmpl::Json::object();
    for (const auto& [name, value] : attributes.others)
        named[std::string(name)] = attributeText(value);
}

/// What of the facts one side has. Content has no short form.
void addSide(const FileEntry& entry, Fact facts, const std::string& side, tmpl::Json& line) {
    const auto pair = [](uint32_t a, uint32_t b) { return std::to_string(a) + ':' + std::to_string(b); };
    if (any(facts & Fact::Type))
        line["type" + side] = fileTypeWord(entry.type);
    if (any(facts & Fact::Mode))
        line["mode" + side] = octalMode(entry.mode);
    if (any(facts & Fact::Owner))
        line["owner" + side] = pair(entry.uid, entry.gid);
    if (any(facts & (Fact::Target | Fact::Type)) && entry.type == FileType::Symlink)
        line["target" + side] = std::string(entry.linkTarget);
    if (any(facts & (Fact::Device | Fact::Type)) &&
        (entry.type == FileType::CharDevice || entry.type == FileType::BlockDevice))
        line["device" + side] = pair(entry.devMajor, entry.devMinor);
    if (any(facts & Fact::Time))
        line["mtime" + side] = entry.mtime;
    if (any(facts & Fact::Time) && entry.mtimeNs != 0)
        line["mtimeNs" + side] = entry.mtimeNs;
}

} // namespace

tmpl::Json rowJson(const Comparison& comparison, const ComparisonRow& row) {
    tmpl::Json line = {{"change", rowKindName(row.kind)}, {"path", row.path}};
    if (!row.oldPath.empty())
        line["oldPath"] = row.oldPath;
    line["what"] = factNames(row.facts);
    if (row.sizeBefore)
        line["sizeBefore"] = *row.sizeBefore;
    if (row.sizeAfter)
        line["sizeAfter"] = *row.sizeAfter;
    if (row.similarity < 100)
        line["similarity"] = row.similarity;
    const NodeIndex before = comparison.node(row.oldNode != kNoNode ? row.oldNode : row.node).before;
    const NodeIndex after = comparison.node(row.node).after;
    if (!any(row.facts) || before == kNoNode || after == kNoNode)
        return line;
    addSide(linkedEntry(comparison.before(), before), row.facts, "Before", line);
    addAttributes(comparison.before(), before, row.facts, "Before", line);
    addSide(linkedEntry(comparison.after(), after), row.facts, "After", line);
    addAttributes(comparison.after(), after, row.facts, "After", line);
    return line;
}

} // namespace outcrop::cli
