// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/file_tree_writer.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace outcrop {

using namespace tree_format;

namespace {

/// Big-endian start of a name: compares as the name does, without a cache miss per comparison.
uint64_t sortKey(std::string_view name) {
    uint64_t key = 0;
    for (size_t i = 0; i < 8; ++i)
        key = key << 8 | (i < name.size() ? static_cast<uint8_t>(name[i]) : 0);
    return key;
}

class TreeWriter {
public:
    explicit TreeWriter(const BuildTable& table) : m_table(table) {}

    std::string run() {
        orderNodes();
        m_nodes.reserve(m_order.size());
        for (const uint32_t number : m_order)
            emit(m_table.nodes[number]);
        return assemble();
    }

private:
    /// Breadth-first; fills m_order (output order) and m_children (range per output node).
    void orderNodes() {
        m_order.reserve(m_table.alive());
        m_order.push_back(0);
        m_parents.push_back(0);
        std::vector<std::pair<uint64_t, uint32_t>> children;
        for (uint32_t out = 0; out < m_order.size(); ++out) {
            const BuildNode& node = m_table.nodes[m_order[out]];
            children.clear();
            for (uint32_t c = node.firstChild; c != BuildTable::kNone; c = m_table.nodes[c].nextSibling)
                if (!m_table.nodes[c].dead)
                    children.emplace_back(sortKey(m_table.name(m_table.nodes[c])), c);
            std::sort(children.begin(), children.end(), [this](const auto& a, const auto& b) {
                if (a.first != b.first)
                    return a.first < b.first;
                return m_table.name(m_table.nodes[a.second]) < m_table.name(m_table.nodes[b.second]);
            });
            m_children.emplace_back(static_cast<uint32_t>(m_order.size()),
                                    static_cast<uint32_t>(children.size()));
            for (const auto& [key, child] : children) {
                m_order.push_back(child);
                m_parents.push_back(out);
            }
        }
    }

    void emit(const BuildNode& from) {
        const size_t out = m_nodes.size();
        Node node;
        node.parent = m_parents[out];
        node.nameOffset = static_cast<uint32_t>(m_names.size());
        node.nameLength = from.nameLength;
        m_names.append(m_table.name(from));
        node.owner = ownerNumber(from.uid, from.gid);
        node.typeAndMode = static_cast<uint16_t>(static_cast<unsigned>(from.type) << 12 | from.mode);
        node.flags = from.flags;
        const uint32_t extra = emitExtra(from, node);
        if (from.type == FileType::Directory) {
            node.first = m_children[out].first;
            node.count = m_children[out].second;
            node.size = extra;
        } else {
            node.count = extra;
            emitContent(from, node);
        }
        m_nodes.push_back(node);
    }

    /// A hard link shows size and content of the file it names, where this layer has it.
    const BuildNode& contentOwner(const BuildNode& from) {
        const BuildNode* node = &from;
        for (int steps = 0; (node->flags & FlagHardlink) && steps < 16; ++steps) {
            const BuildNode* target = findPath(m_table.extras[node->extra - 1].linkTarget);
            if (!target || target->type == FileType::Whiteout)
                ++m_foreignLinks;
            if (!target || target->type != FileType::Regular)
                break;
            node = target;
        }
        return *node;
    }

    const BuildNode* findPath(std::string_view path) const {
        uint32_t node = 0;
        while (!path.empty()) {
            const size_t slash = std::min(path.find('/'), path.size());
            if (slash > 0)
                node = m_table.find(node, path.substr(0, slash));
            if (node == BuildTable::kNone)
                return nullptr;
            path.remove_prefix(std::min(slash + 1, path.size()));
        }
        return &m_table.nodes[node];
    }

    void emitContent(const BuildNode& from, Node& node) {
        // A symlink's size is its target's length, to lstat(2) and so to docker's sum.
        if (from.type == FileType::Symlink && from.extra != 0)
            m_totalBytes += m_table.extras[from.extra - 1].linkTarget.size();
        if (from.type != FileType::Regular)
            return;
        const bool link = (from.flags & FlagHardlink) != 0 && from.extra != 0;
        const BuildNode& owner = link ? contentOwner(from) : from;
        node.size = owner.size;
        if (!link)
            m_totalBytes += owner.size;
        if (owner.content != 0)
            m_contents.push_back(m_table.contents[owner.content - 1]);
        else if (&owner != &from && owner.size == 0) // of a link alone one could not tell
            m_contents.push_back({kEmptyDigest, 0});
        else
            return;
        node.first = static_cast<uint32_t>(m_contents.size());
    }

    uint32_t ownerNumber(uint32_t uid, uint32_t gid) {
        const uint64_t key = uint64_t(uid) << 32 | gid;
        const auto [it, fresh] = m_ownerNumbers.try_emplace(key, static_cast<uint32_t>(m_owners.size()));
        if (fresh)
            m_owners.push_back({uid, gid});
        return it->second;
    }

    uint32_t emitExtra(const BuildNode& from, Node& node) {
        const bool wide = !fitsPackedTime(from.mtime);
        node.time = wide ? 0 : packTime(from.mtime, from.mtimeNs);
        if (!wide && from.extra == 0)
            return 0;
        Extra extra;
        if (wide) {
            node.flags |= FlagWideTime;
            extra.seconds = from.mtime;
            extra.nanoseconds = from.mtimeNs;
        }
        if (from.extra != 0)
            fillExtra(m_table.extras[from.extra - 1], extra);
        m_extras.push_back(extra);
        return static_cast<uint32_t>(m_extras.size());
    }

    void fillExtra(const BuildExtra& from, Extra& extra) {
        extra.devMajor = from.devMajor;
        extra.devMinor = from.devMinor;
        extra.linkLength = static_cast<uint32_t>(from.linkTarget.size());
        extra.linkOffset = store(from.linkTarget);
        extra.firstXattr = static_cast<uint32_t>(m_xattrs.size());
        extra.xattrCount = static_cast<uint32_t>(from.xattrs.size());
        for (const auto& [name, value] : from.xattrs)
            m_xattrs.push_back({store(name), static_cast<uint32_t>(name.size()), store(value),
                                static_cast<uint32_t>(value.size())});
    }

    uint32_t store(const std::string& text) {
        if (m_strings.size() + text.size() > 0xffffffffULL)
            throw Error(ErrorCode::BadInput, "write tree", {},
                        "attributes and link targets take more than 4 GiB");
        const auto offset = static_cast<uint32_t>(m_strings.size());
        m_strings.append(text);
        return offset;
    }

    template <class T>
    void place(Section which, const T& container) {
        const size_t size = container.size() * sizeof(container[0]);
        m_out.resize((m_out.size() + 7) & ~size_t(7));
        const auto* bytes = reinterpret_cast<const uint8_t*>(container.data());
        m_header.sections[which] = {m_out.size(), size, sectionChecksum({bytes, size})};
        m_out.append(reinterpret_cast<const char*>(container.data()), size);
    }

    std::string assemble() {
        m_out.reserve(sizeof(Header) + m_nodes.size() * sizeof(Node) + m_names.size() +
                      m_contents.size() * sizeof(Content) + m_extras.size() * sizeof(Extra) +
                      m_strings.size() + 4096);
        m_out.resize(sizeof(Header));
        place(Nodes, m_nodes);
        place(Names, m_names);
        place(OwnerPairs, m_owners);
        place(Contents, m_contents);
        place(Extras, m_extras);
        place(Xattrs, m_xattrs);
        place(Strings, m_strings);
        m_header.nodeCount = static_cast<uint32_t>(m_nodes.size());
        m_header.totalBytes = m_totalBytes;
        m_header.foreignLinks = m_foreignLinks;
        m_header.fileSize = m_out.size();
        m_header.checksum = headerChecksum(m_header);
        std::memcpy(m_out.data(), &m_header, sizeof(Header));
        return std::move(m_out);
    }

    const BuildTable& m_table;
    std::vector<uint32_t> m_order;
    std::vector<uint32_t> m_parents;
    std::vector<std::pair<uint32_t, uint32_t>> m_children;
    Header m_header;
    std::vector<Node> m_nodes;
    std::string m_names;
    std::vector<Owner> m_owners;
    std::unordered_map<uint64_t, uint32_t> m_ownerNumbers;
    std::vector<Content> m_contents;
    std::vector<Extra> m_extras;
    std::vector<Xattr> m_xattrs;
    std::string m_strings;
    uint64_t m_totalBytes = 0;
    uint64_t m_foreignLinks = 0;
    std::string m_out;
};

} // namespace

std::string writeTree(const BuildTable& table) {
    return TreeWriter(table).run();
}

} // namespace outcrop
