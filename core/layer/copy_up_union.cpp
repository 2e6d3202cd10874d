// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/copy_up_union.h"

#include "core/base/error.h"
#include "core/layer/directory_reader.h"
#include "core/layer/extract_walker.h"
#include "core/layer/file_facts.h"
#include "core/layer/overlay_xattr.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/xattr.h>
#include <unistd.h>

namespace outcrop {

namespace {

bool isOpaque(int directoryFd) {
    char value = 0;
    return ::fgetxattr(directoryFd, kOpaqueXattr, &value, 1) == 1 && value == 'y';
}

/// The link that a name shows in a union, if it is one.
std::optional<std::string> shownLink(const UnionDirectory& directory, const std::string& name) {
    for (const UniqueFd& part : directory.parts) {
        const std::optional<FileFacts> facts = fileFacts(part.get(), name.c_str());
        if (!facts)
            continue;
        if (facts->entry.type != FileType::Symlink)
            return std::nullopt;
        return linkTargetAt(part.get(), name.c_str(), name);
    }
    return std::nullopt;
}

/// A path inside the union, walked by name.
class UnionWalk {
public:
    UnionWalk(const std::vector<int>& layers, const std::string& path) : m_rest(path) {
        m_levels.push_back(unionRoot(layers));
    }

    std::optional<UnionDirectory> run() {
        while (!m_rest.empty()) {
            const size_t slash = std::min(m_rest.find('/'), m_rest.size());
            const std::string name = m_rest.substr(0, slash);
            m_rest.erase(0, std::min(slash + 1, m_rest.size()));
            if (!name.empty() && name != "." && !step(name))
                return std::nullopt;
        }
        return std::move(m_levels.back());
    }

private:
    bool step(const std::string& name) {
        if (name == "..") {
            if (m_levels.size() > 1)
                m_levels.pop_back();
            return true;
        }
        if (auto child = unionChild(m_levels.back(), name)) {
            m_levels.push_back(std::move(*child));
            return true;
        }
        const std::optional<std::string> link = shownLink(m_levels.back(), name);
        if (!link || ++m_links > kMaxLinks)
            return false;
        m_rest = *link + "/" + m_rest;
        if (link->starts_with('/'))
            m_levels.resize(1);
        return m_rest.size() <= kMaxRest;
    }

    std::string m_rest;
    std::vector<UnionDirectory> m_levels;
    int m_links = 0;
};

} // namespace

UnionDirectory unionRoot(const std::vector<int>& layers) {
    UnionDirectory root;
    for (const int layer : layers) {
        root.parts.emplace_back(::fcntl(layer, F_DUPFD_CLOEXEC, 0));
        if (!root.parts.back())
            throw Error::fromErrno("duplicate descriptor of layer");
        if (isOpaque(layer))
            break;
    }
    return root;
}

std::map<std::string, UnionName> unionNames(const UnionDirectory& directory) {
    std::map<std::string, UnionName> names;
    std::set<std::string> hidden;
    const std::string object = "layer";
    for (size_t part = 0; part < directory.parts.size(); ++part) {
        const int fd = directory.parts[part].get();
        DirectoryReader reader(fd, object);
        while (const DirectoryItem* item = reader.next()) {
            if (names.contains(item->name) || hidden.contains(item->name))
                continue;
            const bool directoryItem = item->type == DT_DIR;
            if (item->type == DT_CHR && isWhiteoutAt(fd, item->name))
                hidden.insert(item->name);
            else
                names.emplace(item->name, UnionName{part, directoryItem});
        }
    }
    return names;
}

std::optional<UnionDirectory> unionChild(const UnionDirectory& directory, const std::string& name) {
    UnionDirectory child;
    for (const UniqueFd& part : directory.parts) {
        UniqueFd fd(::openat(part.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd) {
            if (errno == ENOENT)
                continue;
            if (errno == ENOTDIR || errno == ELOOP)
                break; // a file or a whiteout: hides what is below it
            throw Error::fromErrno("open directory", name);
        }
        const bool opaque = isOpaque(fd.get());
        child.parts.push_back(std::move(fd));
        if (opaque)
            break;
    }
    if (child.parts.empty())
        return std::nullopt;
    return child;
}

std::optional<UnionDirectory> unionDirectory(const std::vector<int>& layers, const std::string& path) {
    return UnionWalk(layers, path).run();
}

} // namespace outcrop
