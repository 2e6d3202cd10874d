// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/inspect/file_attributes.h"
#include "core/inspect/file_query.h"
#include "core/layer/tree_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <fnmatch.h>
#include <regex.h>

namespace outcrop {

namespace {

/// With more hits, what checking each costs is no less than opening the tree.
constexpr size_t kFewHits = 1U << 16;
constexpr uint32_t kStopEveryNodes = 65536; ///< nodes between two looks at the stop token

bool isGlob(const std::string& name) {
    return name.find_first_of("*?[") != std::string::npos;
}

/// The longest piece of a glob that stands there as it is, so that most names need not be matched at all.
std::string longestLiteral(const std::string& glob) {
    if (glob.find_first_of("[\\") != std::string::npos)
        return {};
    std::string best;
    for (size_t start = 0; start < glob.size();) {
        const size_t end = std::min(glob.find_first_of("*?", start), glob.size());
        if (end - start > best.size())
            best = glob.substr(start, end - start);
        start = end + 1;
    }
    return best;
}

std::string lowered(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// Calls each(node, at, within) wherever the text is in the names, while it returns true: one search over all
/// names as they lie together, never a look at a name without it. Not within: the text, at that byte, reaches
/// from the node's name into the next one's.
template <class Each>
void forNamesWith(const TreeNames& names, std::string_view text, const std::stop_token& stop, Each each) {
    uint32_t node = 0;
    uint32_t looks = 0;
    const auto count = static_cast<uint32_t>(names.nodes.size());
    for (size_t from = 0; from < names.text.size();) {
        if (++looks % kStopEveryNodes == 0)
            throwIfCancelled(stop, "search");
        const void* found =
            ::memmem(names.text.data() + from, names.text.size() - from, text.data(), text.size());
        if (!found)
            return;
        const auto at = static_cast<size_t>(static_cast<const char*>(found) - names.text.data());
        // Hits ascend, so the node is not far: ever longer steps, then halving.
        uint32_t step = 1;
        while (node + step < count && names.nodes[node + step].nameOffset <= at) {
            node += step;
            step *= 2;
        }
        for (; step > 0; step /= 2)
            if (node + step < count && names.nodes[node + step].nameOffset <= at)
                node += step;
        const size_t end = size_t(names.nodes[node].nameOffset) + names.nodes[node].nameLength;
        const bool within = at >= names.nodes[node].nameOffset && at + text.size() <= end;
        if (!each(node, at, within))
            return;
        from = within ? end : at + 1;
    }
}

} // namespace

struct FileMatcher::Impl {
    explicit Impl(const FileQuery& wanted) : query(wanted), glob(isGlob(wanted.name)) {
        wholePath = query.name.find('/') != std::string::npos;
        if (query.ignoreCase)
            query.name = lowered(query.name);
        if (query.regex.empty())
            return;
        const int flags = REG_EXTENDED | REG_NOSUB | (query.ignoreCase ? REG_ICASE : 0);
        const int code = ::regcomp(&regex, query.regex.c_str(), flags);
        if (code == 0)
            return;
        std::array<char, 200> message{};
        ::regerror(code, &regex, message.data(), message.size());
        throw Error(ErrorCode::BadInput, "read regular expression", query.regex, message.data());
    }

    /// The name's or path's own test.
    bool fitsText(const std::string& text) const {
        const std::string shown = query.ignoreCase ? lowered(text) : text;
        return glob ? ::fnmatch(query.name.c_str(), shown.c_str(), 0) == 0
                    : shown.find(query.name) != std::string::npos;
    }

    bool fitsPath(const std::string& path) const {
        return (!wholePath || fitsText(path)) &&
               (query.regex.empty() || ::regexec(&regex, path.c_str(), 0, nullptr, 0) == 0);
    }

    bool fitsType(FileType type) const {
        return query.types.empty() || std::ranges::find(query.types, type) != query.types.end();
    }

    bool fitsFacts(const FileTree& tree, NodeIndex node) const {
        if (!fitsType(tree.type(node)))
            return false;
        if (query.privileged && !givesRights(tree, linkedNode(tree, node)))
            return false;
        const FileEntry own = tree.entry(node);
        return !own.implicit && fitsFacts(own.hardlink ? tree.entry(linkedNode(tree, node)) : own);
    }

    bool fitsFacts(const FileEntry& entry) const {
        const FileType type = entry.type;
        const bool sized = query.minSize > 0 || query.maxSize != std::numeric_limits<uint64_t>::max();
        if (sized && (type != FileType::Regular || entry.size < query.minSize || entry.size > query.maxSize))
            return false;
        if (query.mode && (type == FileType::Symlink || !query.mode->fits(entry.mode)))
            return false;
        if ((query.uid && entry.uid != *query.uid) || (query.gid && entry.gid != *query.gid))
            return false;
        return !query.digest ||
               (type == FileType::Regular && std::ranges::equal(entry.contentDigest, *query.digest));
    }

    bool byName() const { return !query.name.empty() && !wholePath; }
    /// What a name must hold as it is; empty if that cannot be said.
    std::string literal() const {
        if (!byName() || query.ignoreCase)
            return {};
        return glob ? longestLiteral(query.name) : query.name;
    }

    FileQuery query; ///< name in lower case with ignoreCase
    bool glob = false;
    bool wholePath = false;
    regex_t regex{};
};

FileMatcher::FileMatcher(const FileQuery& query) : m_impl(std::make_unique<Impl>(query)) {}

FileMatcher::~FileMatcher() {
    if (!m_impl->query.regex.empty())
        ::regfree(&m_impl->regex);
}

std::vector<NodeIndex> FileMatcher::find(const FileTree& tree, const std::stop_token& stop) const {
    const TreeNames names = TreeNames::of(tree);
    const FileQuery& query = m_impl->query;
    TreePaths paths(names);
    const bool needsPath = m_impl->wholePath || !query.regex.empty();
    std::vector<NodeIndex> found;
    const auto take = [&](uint32_t number) {
        const NodeIndex node{number};
        if (number == 0 || tree.type(node) == FileType::Whiteout)
            return;
        if (!m_impl->fitsFacts(tree, node) || (needsPath && !m_impl->fitsPath(paths.path(number))))
            return;
        found.push_back(node);
    };
    if (const std::string literal = m_impl->literal(); !literal.empty()) {
        forNamesWith(names, literal, stop, [&](uint32_t node, size_t, bool within) {
            if (within && (!m_impl->glob || m_impl->fitsText(std::string(names.name(names.nodes[node])))))
                take(node);
            return true;
        });
        return found;
    }
    for (uint32_t node = 1; node < names.nodes.size(); ++node) {
        if (node % kStopEveryNodes == 0)
            throwIfCancelled(stop, "search");
        if (!m_impl->byName() || m_impl->fitsText(std::string(names.name(names.nodes[node]))))
            take(node);
    }
    return found;
}

std::optional<std::vector<NodeIndex>> FileMatcher::find(const NameTable& table,
                                                        const std::stop_token& stop) const {
    const std::string literal = m_impl->literal();
    if (literal.empty() || !m_impl->query.regex.empty() || m_impl->query.digest || m_impl->query.privileged)
        return std::nullopt;
    std::vector<NodeIndex> found;
    bool enough = true;
    forNamesWith(table.names(), literal, stop, [&](uint32_t number, size_t at, bool within) {
        table.checkByte(NodeIndex{number}, at);
        if (!within)
            return true;
        const FileEntry entry = table.entry(NodeIndex{number});
        enough = !entry.hardlink && found.size() < kFewHits;
        if (number != 0 && entry.type != FileType::Whiteout && !entry.implicit &&
            (!m_impl->glob || m_impl->fitsText(std::string(entry.name))) && m_impl->fitsType(entry.type) &&
            m_impl->fitsFacts(entry))
            found.push_back(NodeIndex{number});
        return enough;
    });
    if (!enough)
        return std::nullopt;
    return found;
}

} // namespace outcrop
