// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/copy_files.h"

#include "core/base/error.h"
#include "core/engine/copy_rules.h"
#include "core/layer/worker_root.h"

#include <cerrno>
#include <exception>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

namespace fs = std::filesystem;
constexpr int kMaxHostLinks = 40;

/// What the sender says meanwhile, for the thread that has a Progress.
class Warnings : public Progress {
public:
    void warn(const std::string& fact) override { m_facts.push_back(fact); }
    void passOn(Progress& progress) const {
        for (const std::string& fact : m_facts)
            progress.warn(fact);
    }

private:
    std::vector<std::string> m_facts;
};

bool isEcho(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const Error& error) {
        return error.errnoValue() == EPIPE;
    } catch (...) {
        return false;
    }
}

std::optional<struct stat> hostFacts(const std::string& path, bool follow) {
    struct stat facts {};
    if ((follow ? ::stat(path.c_str(), &facts) : ::lstat(path.c_str(), &facts)) == 0)
        return facts;
    if (errno != ENOENT)
        throw Error::fromErrno("look at", path);
    return std::nullopt;
}

std::string currentDirectory() {
    std::error_code error;
    fs::path here = fs::current_path(error);
    if (error)
        throw Error::fromErrno("find the current directory", {}, error.value());
    return here.string();
}

std::string linkTarget(const std::string& path) {
    std::error_code error;
    const fs::path target = fs::read_symlink(path, error);
    if (error)
        throw Error::fromErrno("read link", path, error.value());
    return copyPath(copyParent(path), target.string());
}

/// A link at its end stands for what it leads to, there or not; the directory above must be there.
CopyTarget hostTarget(const std::string& given) {
    CopyTarget target{copyPath(currentDirectory(), given)};
    std::optional<struct stat> facts = hostFacts(target.path, false);
    for (int links = 0; facts && S_ISLNK(facts->st_mode); ++links) {
        if (links == kMaxHostLinks)
            throw Error::fromErrno("follow link", given, ELOOP);
        target.path = linkTarget(target.path);
        facts = hostFacts(target.path, false);
    }
    if (facts && !S_ISDIR(facts->st_mode) && !S_ISREG(facts->st_mode))
        throw Error(ErrorCode::BadInput, "copy to", given, "must be a directory or a regular file");
    target.exists = facts.has_value();
    target.directory = facts && S_ISDIR(facts->st_mode);
    const std::string parent = copyParent(target.path);
    if (const auto above = hostFacts(parent, true); !above || !S_ISDIR(above->st_mode))
        throw Error(ErrorCode::NotFound, "copy to", given, "directory \"" + parent + "\" does not exist");
    return target;
}

/// A file of the host: the directory the worker is put into, and what it is called in there.
struct HostSource {
    CopySource source;
    UniqueFd root;
    std::string path;
};

std::string realPath(const std::string& path) {
    std::error_code error;
    fs::path real = fs::canonical(path, error);
    if (error)
        throw Error::fromErrno("look at", path, error.value());
    return real.string();
}

HostSource hostSource(const std::string& given, bool follow) {
    const std::string path = copyPath(currentDirectory(), given);
    const bool directoryMeant = copyName(path) == "." || path.ends_with('/');
    const auto facts = hostFacts(path, follow || directoryMeant);
    if (!facts)
        throw Error::fromErrno("look at", given, ENOENT);
    HostSource found;
    found.source = {copyName(path), S_ISDIR(facts->st_mode)};
    if (found.source.directory) {
        found.root = openFile(realPath(path), O_RDONLY | O_DIRECTORY);
        found.path = "/";
        return found;
    }
    const std::string real = follow ? realPath(path) : path;
    found.root = openFile(realPath(copyParent(real)), O_PATH | O_DIRECTORY);
    found.path = "/" + copyName(real);
    return found;
}

WorkerRoot callersRoot(const UniqueFd& directory) {
    WorkerRoot root;
    root.directory = directory.get();
    root.asCaller = true;
    return root;
}

/// What a container has at a path; a link is what it leads to if it is followed.
CopySource sourceIn(const FilesRoot& from, const std::string& path, bool follow) {
    LookedAt found = workerLook(from.worker(), path);
    if (found.exists && found.type == FileType::Symlink && follow)
        found = workerLook(from.worker(), found.target);
    if (!found.exists)
        throw Error(ErrorCode::NotFound, "find", path, "there is no such file");
    return {copyName(path), found.type == FileType::Directory};
}

CopyTarget targetIn(const FilesRoot& to, const std::string& path) {
    CopyTarget target{path};
    LookedAt found = workerLook(to.worker(), path);
    if (found.exists && found.type == FileType::Symlink) {
        target.path = found.target;
        found = workerLook(to.worker(), found.target);
    }
    if (found.exists && found.type != FileType::Directory && found.type != FileType::Regular)
        throw Error(ErrorCode::BadInput, "copy to", path, "must be a directory or a regular file");
    target.exists = found.exists;
    target.directory = found.exists && found.type == FileType::Directory;
    return target;
}

CopiedOwners ownersInside(const CopyOptions& options) {
    return options.keepOwners ? CopiedOwners::Keep : CopiedOwners::Root;
}

} // namespace

uint64_t pipeTar(const std::function<void(int outFd, Progress& progress)>& send,
                 const std::function<uint64_t(int tarFd)>& receive, Progress& progress) {
    Pipe pipe = makePipe();
    Warnings warnings;
    std::exception_ptr sending;
    std::thread sender([&] {
        try {
            send(pipe.write.get(), warnings);
        } catch (...) {
            sending = std::current_exception();
        }
        pipe.write.reset(); // the end of the tar
    });
    std::exception_ptr receiving;
    uint64_t bytes = 0;
    try {
        bytes = receive(pipe.read.get());
    } catch (...) {
        receiving = std::current_exception();
    }
    pipe.read.reset(); // a sender who is still at it ends
    sender.join();
    warnings.passOn(progress);
    if (sending && !(receiving && isEcho(sending)))
        std::rethrow_exception(sending);
    if (receiving)
        std::rethrow_exception(receiving);
    return bytes;
}

uint64_t copyOutTar(const FilesRoot& from, const std::string& path, int outFd, const CopyOptions& options,
                    Progress& progress, std::stop_token stop) {
    const std::string inside = copyPath("", path);
    std::string name = copyName(inside);
    if (options.followLinks)
        if (const LookedAt found = workerLook(from.worker(), inside); found.type == FileType::Symlink)
            name = copyName(found.target); // as docker's: the name asked for is only for the host
    return workerTarOut(from.worker(), TarOut{inside, name, options.followLinks}, outFd, progress,
                        std::move(stop));
}

uint64_t copyOutTar(const FilesRoot& from, const std::vector<std::string>& paths, int outFd,
                    Progress& progress, std::stop_token stop) {
    std::vector<TarItem> items;
    for (const std::string& path : paths)
        items.push_back({copyPath("", path)});
    return workerTarOut(from.worker(), items, outFd, progress, std::move(stop));
}

uint64_t copyOut(const FilesRoot& from, const std::string& path, const std::string& hostPath,
                 const CopyOptions& options, Progress& progress, std::stop_token stop) {
    const std::string inside = copyPath("", path);
    const CopyTarget target = hostTarget(hostPath);
    const CopyPlan plan = planCopy(sourceIn(from, inside, options.followLinks), target);
    const UniqueFd directory = openFile(plan.directory, O_RDONLY | O_DIRECTORY);
    const bool keep = options.keepOwners && ::geteuid() == 0;
    return pipeTar(
        [&](int outFd, Progress& sent) {
            workerTarOut(from.worker(), TarOut{inside, plan.member, options.followLinks}, outFd, sent, stop);
        },
        [&](int tarFd) {
            return workerTarIn(callersRoot(directory), "/", keep ? CopiedOwners::Keep : CopiedOwners::Caller,
                               tarFd, progress, stop);
        },
        progress);
}

uint64_t handOver(const FilesRoot& from, const std::string& path, const std::string& directory,
                  const std::string& name, Progress& progress, std::stop_token stop) {
    const std::string inside = copyPath("", path);
    const UniqueFd target = openFile(directory, O_RDONLY | O_DIRECTORY);
    return pipeTar(
        [&](int outFd, Progress& sent) {
            workerTarOut(from.worker(), TarOut{inside, name, false}, outFd, sent, stop);
        },
        [&](int tarFd) { return workerHandOver(callersRoot(target), inside, tarFd, progress, stop); },
        progress);
}

uint64_t copyIn(const std::string& hostPath, const FilesRoot& to, const std::string& path,
                const CopyOptions& options, Progress& progress, std::stop_token stop) {
    const HostSource from = hostSource(hostPath, options.followLinks);
    const CopyPlan plan = planCopy(from.source, targetIn(to, copyPath("", path)));
    return pipeTar(
        [&](int outFd, Progress& sent) {
            workerTarOut(callersRoot(from.root), TarOut{from.path, plan.member, false}, outFd, sent, stop);
        },
        [&](int tarFd) {
            return workerTarIn(to.worker(), plan.directory, ownersInside(options), tarFd, progress, stop);
        },
        progress);
}

uint64_t copyInTar(int tarFd, const FilesRoot& to, const std::string& path, const CopyOptions& options,
                   Progress& progress, std::stop_token stop) {
    const CopyTarget target = targetIn(to, copyPath("", path));
    if (!target.directory)
        throw Error(ErrorCode::BadInput, "copy to", path, "must be a directory");
    return workerTarIn(to.worker(), target.path, ownersInside(options), tarFd, progress, std::move(stop));
}

} // namespace outcrop
