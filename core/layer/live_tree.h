// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/walked_entry.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

struct inotify_event;

namespace outcrop {

/// What walkTree() finds in a directory, kept up to date by inotify(7): only what has changed is looked at
/// again. For a process whose root is that directory.
class LiveTree {
public:
    /// Watches and reads everything. object names the directory in errors.
    explicit LiveTree(std::string object);

    /// Readable when something has changed.
    int descriptor() const { return m_inotify.get(); }
    /// False once the user's limit of watches was reached: then some changes are not seen before a refresh().
    bool complete() const { return m_complete; }
    /// Takes in what has changed. True if there was something.
    bool take();
    /// Looks at everything again.
    void refresh();
    /// Looks at what files hold: of what is written through overlayfs into a file that is here already
    /// nothing tells. True if one has another size or time.
    bool lookAtContents();
    /// The tree file.
    std::string tree() const;

private:
    struct Directory {
        WalkedEntry own;
        std::map<std::string, WalkedEntry> entries; ///< without directories
    };
    /// Names of a directory that have changed; true for a directory that has appeared there.
    using Changes = std::map<std::string, std::map<std::string, bool>>;

    bool readEvents(Changes& changes);
    void note(const inotify_event& event, const char* name, Changes& changes);
    void apply(const std::string& path, const std::map<std::string, bool>& names);
    void look(int directoryFd, const std::string& path, const std::string& name, bool appeared);
    void addSubtree(const std::string& top);
    void addDirectory(const std::string& path, std::vector<std::string>& open);
    void forget(const std::string& path);

    std::string m_object;
    UniqueFd m_inotify;
    std::map<std::string, Directory> m_directories; ///< by path, "/" the first
    std::unordered_map<int, std::string> m_watched;
    bool m_complete = true;
    bool m_lost = false; ///< the kernel had more events than it keeps
};

} // namespace outcrop
