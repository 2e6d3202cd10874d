// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/revert_undo.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/engine/files_root.h"
#include "core/layer/path_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;
constexpr const char* kMoved = "moved";
constexpr const char* kCleared = "paths";
constexpr const char* kApplied = "applied";

std::string nameOf(unsigned number) {
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "%08u", number);
    return name.data();
}

std::optional<unsigned> lastNumber(const fs::path& top, bool complete) {
    std::optional<unsigned> best;
    std::error_code none;
    for (fs::directory_iterator it(top, none), end; !none && it != end; it.increment(none)) {
        const std::string name = it->path().filename().string();
        unsigned number = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), number).ec == std::errc() &&
            (!complete || fs::exists(it->path() / kCleared)))
            best = std::max(best.value_or(0), number);
    }
    return best;
}

} // namespace

RevertUndo RevertUndo::make(const fs::path& bundle, const char* directory) {
    const fs::path top = bundle / directory;
    fs::create_directory(top);
    fs::permissions(top, fs::perms::owner_all); // what is in it has the modes it had inside
    RevertUndo undo(top / nameOf(lastNumber(top, false).value_or(0) + 1));
    fs::create_directory(undo.m_path);
    return undo;
}

std::optional<RevertUndo> RevertUndo::newest(const fs::path& bundle, const char* directory) {
    const std::optional<unsigned> number = lastNumber(bundle / directory, true);
    if (!number)
        return std::nullopt;
    return RevertUndo(bundle / directory / nameOf(*number));
}

std::optional<RevertUndo> RevertUndo::named(const fs::path& bundle, const char* directory,
                                            const std::string& name) {
    RevertUndo undo(bundle / directory / fs::path(name).filename());
    if (!fs::exists(undo.m_path / kCleared))
        return std::nullopt;
    return undo;
}

void RevertUndo::keepLast(const fs::path& bundle, const char* directory, unsigned count) {
    const std::optional<unsigned> last = lastNumber(bundle / directory, false);
    std::vector<fs::path> old;
    for (const auto& entry : fs::directory_iterator(bundle / directory))
        if (last && *last >= count && entry.path().filename() <= nameOf(*last - count))
            old.push_back(entry.path());
    for (const fs::path& path : old)
        fs::remove_all(path);
}

std::string RevertUndo::stamp(const fs::path& bundle) {
    const std::optional<RevertUndo> last = newest(bundle);
    if (!last)
        return {};
    // A number is used again after an undo.
    struct stat written {};
    if (::stat((last->m_path / kCleared).c_str(), &written) != 0)
        return {};
    return last->name() + "@" + std::to_string(written.st_mtim.tv_sec) + "." +
           std::to_string(written.st_mtim.tv_nsec) + (fs::exists(last->m_path / kApplied) ? "+" : "");
}

void RevertUndo::markApplied() const {
    try {
        writeFileAtomic(m_path / kApplied, {}, Durability::ProcessDeath);
    } catch (const Error&) { // the revert is done; who watches sees it with the next change
    }
}

void RevertUndo::markUnfinished() const {
    ::unlink((m_path / kApplied).c_str());
}

bool RevertUndo::isApplied() const {
    return fs::exists(m_path / kApplied);
}

std::string RevertUndo::name() const {
    return m_path.parent_path().filename().string() + "/" + m_path.filename().string();
}

void RevertUndo::write(const std::vector<SetAside>& moved, const std::vector<std::string>& cleared) const {
    std::vector<std::string> items;
    for (const SetAside& item : moved)
        items.push_back((item.present ? "p" : "a") + item.path);
    writeFileAtomic(m_path / kMoved, encodePaths(items));
    writeFileAtomic(m_path / kCleared, encodePaths(cleared));
}

std::vector<SetAside> RevertUndo::moved() const {
    std::vector<SetAside> moved;
    for (const std::string& item : decodePaths(readFile(m_path / kMoved)))
        moved.push_back({item.substr(1), item.front() == 'p'});
    return moved;
}

std::vector<std::string> RevertUndo::cleared() const {
    return decodePaths(readFile(m_path / kCleared));
}

void RevertUndo::remove() const {
    fs::remove_all(m_path);
}

std::vector<std::string> takeBack(const RevertUndo& undo, const FilesRoot& root, const fs::path& bundle,
                                  Progress& progress) {
    const std::vector<SetAside> moved = undo.moved();
    std::vector<std::string> paths = undo.cleared();
    undo.markUnfinished(); // killed from here on, it can be begun again
    if (!paths.empty())
        workerClear(root.worker(), paths);
    if (!moved.empty())
        workerPutBack(openDirectory(bundle).get(), undo.name(), moved);
    const UniqueFd saved = openFile(undo.savedTar(), O_RDONLY);
    workerTarIn(root.worker(), "/", CopiedOwners::Keep, saved.get(), progress, {});
    undo.remove();
    for (const SetAside& item : moved)
        paths.push_back(item.path);
    return paths;
}

} // namespace outcrop
