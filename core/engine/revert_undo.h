// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_root.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

class FilesRoot;

/// What one revert took away, in containers/<id>/undo/<number>/ (and a copy in "copied" instead of "undo",
/// see kept_copy.h):
///   <n>        an entry of the upper directory, moved: the n-th of "moved"
///   saved.tar  what the container had at the other paths
///   moved      which entries were moved, or are to be removed on the way back
///   paths      which other paths are to be cleared on the way back; written last, before anything is touched
///   applied    empty; everything is as the revert wanted it
class RevertUndo {
public:
    static constexpr const char* kReverts = "undo";
    /// A new one, for a revert that is about to happen.
    static RevertUndo make(const std::filesystem::path& bundle, const char* directory = kReverts);
    /// The newest that was acted on.
    static std::optional<RevertUndo> newest(const std::filesystem::path& bundle,
                                            const char* directory = kReverts);
    /// By its name(); none if it is gone, or was not acted on.
    static std::optional<RevertUndo> named(const std::filesystem::path& bundle, const char* directory,
                                           const std::string& name);
    /// Removes all but so many.
    static void keepLast(const std::filesystem::path& bundle, const char* directory, unsigned count);

    /// Another one each time a revert begins, is done or was taken back; empty where nothing can be.
    static std::string stamp(const std::filesystem::path& bundle);

    std::filesystem::path savedTar() const { return m_path / "saved.tar"; }
    std::string name() const; ///< from the bundle: "undo/00000001"
    void write(const std::vector<SetAside>& moved, const std::vector<std::string>& cleared) const;
    /// For who watches: the files are what they shall be now.
    void markApplied() const;
    void markUnfinished() const;
    bool isApplied() const; ///< neither the revert nor an undo was cut off
    std::vector<SetAside> moved() const;
    std::vector<std::string> cleared() const;
    /// Once everything is back.
    void remove() const;

private:
    explicit RevertUndo(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
};

/// Puts everything back and removes what was kept. The paths.
std::vector<std::string> takeBack(const RevertUndo& undo, const FilesRoot& root,
                                  const std::filesystem::path& bundle, Progress& progress);

} // namespace outcrop
