// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/path_jump.h"

#include "ui/commands/command_palette.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/models/format.h"
#include "ui/models/path_search.h"
#include "ui/pages/file_change_text.h"
#include "ui/pages/tree_browser.h"

#include <utility>

namespace outcrop::ui {

namespace {

constexpr size_t kMostPaths = 100;

struct FoundPath {
    QByteArray path;
    FileEntry entry;
    bool removed = false;
    QList<int> matched;
};

/// On a worker.
std::vector<FoundPath> found(const MergedTree& tree, const QString& typed, const std::stop_token& stop) {
    std::vector<FoundPath> paths;
    for (const NodeIndex node : findPaths(tree, typed, kMostPaths, stop)) {
        const std::string path = tree.path(node);
        const auto match = fuzzyMatch(typed.simplified(), format::text(path));
        paths.push_back({QByteArray::fromStdString(path), shownEntry(tree, node),
                         tree.node(node).change == Change::Removed, match ? match->positions : QList<int>()});
    }
    return paths;
}

} // namespace

PathJump::PathJump(CommandPalette& palette, Bridge& bridge, QObject* parent)
    : QObject(parent), m_palette(palette), m_bridge(bridge) {}

void PathJump::open(TreeBrowser* browser) {
    m_browser = browser;
    m_palette.openFor({tr("Go to path"), tr("Type a part of a path"), tr("Paths"),
                       tr("Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.")},
                      [this](const QString& typed) { look(typed); });
}

/// An answer that comes later than the next letter is dropped.
void PathJump::look(const QString& typed) {
    const auto tree = m_browser ? m_browser->tree() : nullptr;
    if (typed.trimmed().isEmpty() || !tree) {
        m_request.cancel();
        return m_palette.showAnswer({}, false);
    }
    m_bridge.ask(
        m_request,
        [tree, typed](const Engine&, Progress&, std::stop_token stop) { return found(*tree, typed, stop); },
        this,
        [this](const std::vector<FoundPath>& paths) {
            std::vector<PaletteEntry> entries;
            for (const FoundPath& path : paths) {
                PaletteEntry entry;
                entry.text = format::text(path.path.toStdString());
                entry.detail = path.removed ? tr("removed") : QString();
                entry.iconName = format::fileIcon(path.entry.type);
                entry.matched = path.matched;
                entry.go = [browser = m_browser, where = path.path] {
                    if (browser)
                        browser->openPath(where);
                };
                entries.push_back(std::move(entry));
            }
            m_palette.showAnswer(std::move(entries), true);
        });
}

} // namespace outcrop::ui
