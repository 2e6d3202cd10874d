// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/remove_tree.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/random.h"
#include "core/layer/directory_reader.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr int kMaxDepth = 100;

class Remover {
public:
    /// asked: nothing mounted may go, also not in somebody else's namespace, where removing its place
    /// unmounts it.
    Remover(int topFd, std::string object, bool asked)
        : m_topFd(topFd), m_object(std::move(object)), m_asked(asked) {}

    void contents(int dirFd, int depth) {
        // Removing while reading may make some file systems skip names, so look again until none is left.
        for (bool any = true; any;) {
            any = false;
            DirectoryReader reader(dirFd, m_object);
            while (const DirectoryItem* item = reader.next()) {
                entry(dirFd, item->name, item->type == DT_DIR || item->type == DT_UNKNOWN, depth);
                any = true;
            }
        }
    }

    void entry(int dirFd, const char* name, bool maybeDirectory, int depth) {
        refuseMount(dirFd, name);
        if (!maybeDirectory || !removeDirectory(dirFd, name, depth))
            unlink(dirFd, name);
    }

private:
    void refuseMount(int dirFd, const char* name) const {
        struct statx facts {};
        if (m_asked && ::statx(dirFd, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, 0, &facts) == 0 &&
            (facts.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0)
            throw Error(ErrorCode::Conflict, "remove", m_object + "/…/" + name, "is a mount point", EXDEV);
    }

    void unlink(int dirFd, const char* name) {
        if (::unlinkat(dirFd, name, 0) == 0 || errno == ENOENT)
            return;
        const int saved = errno;
        if (saved == EACCES && ::fchmod(dirFd, 0700) == 0 && ::unlinkat(dirFd, name, 0) == 0)
            return;
        if (saved == EISDIR && removeDirectory(dirFd, name, kMaxDepth))
            return;
        throw Error::fromErrno("remove", m_object + "/…/" + name, saved);
    }

    /// False if it is no directory.
    bool removeDirectory(int dirFd, const char* name, int depth) {
        if (::unlinkat(dirFd, name, AT_REMOVEDIR) == 0)
            return true;
        if (errno == ENOTDIR)
            return false;
        if (errno == ENOENT)
            return true;
        if (depth >= kMaxDepth) { // as many descriptors are open as we want: empty it from the top instead
            const std::string moved = ".outcrop-removed-" + randomHex(8);
            if (::renameat(dirFd, name, m_topFd, moved.c_str()) != 0)
                fail("move for removal", name);
            return removeDirectory(m_topFd, moved.c_str(), 0);
        }
        UniqueFd directory = open(dirFd, name);
        if (!directory)
            return false;
        contents(directory.get(), depth + 1);
        directory.reset();
        if (::unlinkat(dirFd, name, AT_REMOVEDIR) == 0 || errno == ENOENT)
            return true;
        if (errno == EACCES && ::fchmod(dirFd, 0700) == 0 && ::unlinkat(dirFd, name, AT_REMOVEDIR) == 0)
            return true;
        fail("remove directory", name);
    }

    /// Readable and writable for us, without crossing a mount. Empty if it is no directory.
    UniqueFd open(int dirFd, const char* name) {
        for (int attempt = 0;; ++attempt) {
            struct open_how how {};
            how.flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
            how.resolve = RESOLVE_NO_XDEV | RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH;
            UniqueFd fd(static_cast<int>(::syscall(SYS_openat2, dirFd, name, &how, sizeof how)));
            if (fd)
                return fd;
            if (errno == ENOTDIR || errno == ELOOP)
                return {};
            if (errno == EXDEV)
                throw Error(ErrorCode::Conflict, "remove", m_object + "/…/" + name, "is a mount point",
                            EXDEV);
            // overlayfs leaves its work directory with mode 000; nothing is a link here, openat2 said so.
            const bool again = attempt == 0 && errno == EACCES && makeAccessible(dirFd, name);
            if (!again)
                fail("open directory", name);
        }
    }

    static bool makeAccessible(int dirFd, const char* name) {
        struct stat facts {};
        if (::fstatat(dirFd, name, &facts, AT_SYMLINK_NOFOLLOW) != 0) {
            if (::fchmod(dirFd, 0700) != 0 || ::fstatat(dirFd, name, &facts, AT_SYMLINK_NOFOLLOW) != 0)
                return false;
        }
        return S_ISDIR(facts.st_mode) && ::fchmodat(dirFd, name, 0700, 0) == 0;
    }

    [[noreturn]] void fail(const char* what, const char* name) const {
        throw Error::fromErrno(what, m_object + "/…/" + name);
    }

    int m_topFd;
    std::string m_object;
    bool m_asked;
};

} // namespace

void removeContents(int dirFd, const std::string& object) {
    // A directory of mode 000 that is our own is opened by its caller before; its entries need write
    // permission.
    Remover(dirFd, object, false).contents(dirFd, 0);
}

void removeEntry(int parentFd, const std::string& name) {
    Remover(parentFd, name, true).entry(parentFd, name.c_str(), true, 0);
}

} // namespace outcrop
