// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/git_tree.h"

#include "core/base/error.h"
#include "core/inspect/git/git_call.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

constexpr uint64_t kMostShown = 256ULL << 20; ///< bytes of a file, which are held in memory

namespace {

/// Directories may have an "@" in their names, and revisions too: the first one behind a directory counts.
std::pair<std::string, std::string> splitPlace(const std::string& text) {
    std::error_code ignored;
    if (std::filesystem::is_directory(text, ignored))
        return {text, "HEAD"};
    for (size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1))
        if (std::filesystem::is_directory(text.substr(0, at), ignored))
            return {text.substr(0, at), text.substr(at + 1)};
    throw Error(ErrorCode::NotFound, "open git repository", text, "no such directory");
}

/// The directory that holds HEAD and objects; of a working tree that is ".git" in it.
UniqueFd openRepository(const std::string& path) {
    UniqueFd directory = openDirectory(path);
    struct stat found {};
    if (::fstatat(directory.get(), ".git", &found, AT_SYMLINK_NOFOLLOW) != 0)
        return directory;
    if (!S_ISDIR(found.st_mode))
        throw Error(ErrorCode::Unsupported, "open git repository", path, "its .git is no directory")
            .withHint("name the repository that this worktree or submodule belongs to");
    return openFileAt(directory.get(), ".git", O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
}

} // namespace

GitTree GitTree::open(const std::string& text, std::stop_token stop) {
    GitTree git;
    const auto [directory, revision] = splitPlace(text);
    git.m_label = text;
    git.m_revision = revision;
    git.m_repository = openRepository(directory);
    const UniqueFd answer = makeMemoryFile("outcrop-tree");
    Progress silent;
    gitCall("read-tree", text)
        .argument(text)
        .argument(revision)
        .input(git.m_repository.get())
        .input(answer.get())
        .expect(0)
        .run(silent, stop);
    git.m_tree = FileTree::fromBytes(readAnswer(answer.get(), text));
    return git;
}

UniqueFd GitTree::blob(const std::string& path, const std::stop_token& stop) const {
    UniqueFd answer = makeMemoryFile("outcrop-blob");
    Progress silent;
    gitCall("read-blob", m_label)
        .argument(m_label)
        .argument(m_revision)
        .argument(path)
        .input(m_repository.get())
        .input(answer.get())
        .expect(0)
        .run(silent, stop);
    return answer;
}

std::optional<UniqueFd> GitTree::openFile(const std::string& path, const std::stop_token& stop) const {
    const NodeIndex node = m_tree->find(path);
    if (node == kNoNode || m_tree->type(node) != FileType::Regular)
        return std::nullopt;
    if (m_tree->fileSize(node) > kMostShown)
        throw Error(ErrorCode::Unsupported, "read file of git", path, "it is larger than 256 MB")
            .withHint("check the revision out, and look at the directory");
    UniqueFd file = blob(path, stop);
    if (::lseek(file.get(), 0, SEEK_SET) < 0)
        throw Error::fromErrno("read file of git", path);
    return file;
}

std::optional<std::string> GitTree::read(const std::string& path, uint64_t most,
                                         const std::stop_token& stop) const {
    const NodeIndex node = m_tree->find(path);
    if (node == kNoNode || m_tree->type(node) != FileType::Regular || m_tree->fileSize(node) > most)
        return std::nullopt;
    return readAnswer(blob(path, stop).get(), path);
}

bool holdsRepository(const std::string& directory) {
    std::error_code ignored;
    const auto isDirectory = [&](const std::string& path) {
        return std::filesystem::is_directory(path, ignored);
    };
    return isDirectory(directory + "/.git") ||
           (isDirectory(directory + "/objects") && isDirectory(directory + "/refs") &&
            std::filesystem::exists(directory + "/HEAD", ignored));
}

} // namespace outcrop
