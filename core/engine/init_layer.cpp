// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/init_layer.h"

#include "core/base/error.h"
#include "core/engine/image_path.h"

#include <array>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

void makeInitDirectory(const fs::path& path, mode_t mode) {
    if (::mkdir(path.c_str(), mode) != 0 || ::chmod(path.c_str(), mode) != 0)
        throw Error::fromErrno("make directory", path.string());
}

void makeInitFile(const fs::path& path) {
    const UniqueFd file = openFile(path, O_WRONLY | O_CREAT | O_EXCL, 0755);
    if (::fchmod(file.get(), 0755) != 0) // docker's mode for them
        throw Error::fromErrno("set mode of file", path.string());
}

/// The facts of a directory of the image; nullopt for anything else, and for what is not there.
std::optional<FileEntry> directoryOf(const MergedTree::Layers& image, const std::string& path) {
    const std::optional<ImagePath> found = findInImage(image, path);
    if (!found || found->path != path || found->type != FileType::Directory)
        return std::nullopt;
    const FileTree& layer = *image[found->layer];
    return layer.entry(layer.find(path));
}

/// overlayfs shows a merged directory with the attributes of its topmost layer, so ours must have the
/// image's. False if they are out of this user's reach.
bool adopt(const fs::path& path, const FileEntry& entry) {
    const bool root = ::geteuid() == 0;
    if (!root && (entry.uid != 0 || entry.gid != 0))
        return false;
    const std::array<timespec, 2> times{{{0, UTIME_OMIT}, {entry.mtime, static_cast<long>(entry.mtimeNs)}}};
    return (!root || ::chown(path.c_str(), entry.uid, entry.gid) == 0) &&
           ::chmod(path.c_str(), entry.mode) == 0 &&
           ::utimensat(AT_FDCWD, path.c_str(), times.data(), 0) == 0;
}

class InitLayer {
public:
    InitLayer(const MergedTree::Layers& image, fs::path root) : m_image(image), m_root(std::move(root)) {}

    void make() {
        makeInitDirectory(m_root, 0755);
        for (const char* directory : {"/dev", "/proc", "/sys"})
            if (!findInImage(m_image, directory))
                makeInitDirectory(at(directory), 0755);
        if (!findInImage(m_image, "/.dockerenv"))
            makeInitFile(at("/.dockerenv"));
        makeEtc();
    }

private:
    fs::path at(const std::string& path) const { return m_root.string() + path; }
    bool lacks(const std::string& path) const { return !findInImage(m_image, path); }

    void makeEtc() {
        const bool missing = lacks("/etc");
        const std::optional<FileEntry> entry = directoryOf(m_image, "/etc");
        if (!missing && !entry)
            return; // a link or a file: the mounts go where it leads
        makeInitDirectory(at("/etc"), 0755);
        for (const char* file : {"/etc/hosts", "/etc/hostname", "/etc/resolv.conf"})
            if (lacks(file))
                makeInitFile(at(file));
        if (lacks("/etc/mtab") && ::symlink("/proc/mounts", at("/etc/mtab").c_str()) != 0)
            throw Error::fromErrno("make link", at("/etc/mtab").string());
        if (!missing && !adopt(at("/etc"), *entry))
            dropEtc();
    }
    void dropEtc() const {
        std::error_code ignored; // an empty or a whole one: nothing is wrong with either but its owner
        fs::remove_all(at("/etc"), ignored);
    }

    const MergedTree::Layers& m_image;
    fs::path m_root;
};

} // namespace

void ensureInitLayer(const Store& store, const std::vector<Digest>& diffIds,
                     const std::function<MergedTree::Layers()>& trees) {
    if (diffIds.empty())
        return;
    const Digest id = initLayerId(diffIds);
    if (store.isUnpacked(id))
        return;
    const Staging staging = store.makeStaging();
    const fs::path staged = staging.path() / "layer";
    makeInitDirectory(staged, 0700);
    InitLayer(trees(), staged / "fs").make();
    if (::rename(staged.c_str(), store.paths().layer(id).c_str()) != 0 && errno != EEXIST &&
        errno != ENOTEMPTY)
        throw Error::fromErrno("store layer", id.str());
}

} // namespace outcrop
