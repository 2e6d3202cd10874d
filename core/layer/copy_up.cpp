// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/copy_up.h"

#include "core/base/error.h"
#include "core/layer/copy_file.h"
#include "core/layer/copy_up_union.h"
#include "core/layer/extract_target.h"
#include "core/layer/file_facts.h"

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

/// Directories open at once are depth times layers; deeper trees than this are no image's volume.
constexpr size_t kMaxDepth = 128;

class Copier {
public:
    Copier(int targetFd, const CopyUpOptions& options)
        : m_target(targetFd, {options.keepOwners, {}, options.warn}) {}

    void run(const UnionDirectory& source) {
        const int shown = source.parts.front().get();
        FileFacts facts = *fileFacts(shown, "");
        facts.entry.opaque = false;
        bool mark = false;
        m_target.add("/", facts.entry, readXattrs(shown, &mark, "/"));
        contents(source, "", 0);
        m_target.finish();
    }

private:
    void contents(const UnionDirectory& source, const std::string& path, size_t depth) {
        if (depth > kMaxDepth)
            throw Error(ErrorCode::BadInput, "copy", path, "directories nest too deep");
        for (const auto& [name, shown] : unionNames(source)) {
            const int part = source.parts[shown.part].get();
            const std::string where = path + "/" + name;
            std::optional<FileFacts> facts = fileFacts(part, name.c_str());
            if (!facts)
                continue;
            if (facts->entry.type == FileType::Directory)
                directory(source, name, where, facts->entry, depth);
            else
                file(part, name, where, *facts);
        }
    }

    void directory(const UnionDirectory& source, const std::string& name, const std::string& path,
                   const FileEntry& entry, size_t depth) {
        const std::optional<UnionDirectory> child = unionChild(source, name);
        if (!child)
            return;
        bool mark = false;
        m_target.add(path, entry, readXattrs(child->parts.front().get(), &mark, path));
        contents(*child, path, depth + 1);
    }

    void file(int part, const std::string& name, const std::string& path, FileFacts& facts) {
        FileEntry& entry = facts.entry;
        if (entry.type == FileType::Socket || entry.type == FileType::Whiteout)
            return;
        if (facts.links > 1) {
            const auto [first, added] = m_links.emplace(std::pair(facts.device, facts.inode), path);
            if (!added) {
                entry.hardlink = true;
                entry.linkTarget = first->second;
                return m_target.add(path, entry, {});
            }
        }
        copyFileTo(m_target, path, part, name, entry);
    }

    ExtractTarget m_target;
    std::map<std::pair<uint64_t, uint64_t>, std::string> m_links;
};

} // namespace

bool copyUp(const std::vector<int>& layers, const std::string& sourcePath, int targetFd,
            const CopyUpOptions& options) {
    const std::optional<UnionDirectory> source = unionDirectory(layers, sourcePath);
    if (!source || source->parts.empty())
        return false;
    Copier(targetFd, options).run(*source);
    return true;
}

} // namespace outcrop
