// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What can be done with the paths chosen in the tree of changes, and where their history leads.
#include "ui/pages/change_acts.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/file_change_text.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/live_bar.h"
#include "ui/pages/stack_view.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/view_commands.h"
#include "ui/widgets/file_tree_view.h"

#include <QMenu>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

void ChangesTab::fillMenu(QMenu* menu, const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (!m_container || node == kNoNode)
        return;
    const bool removed = m_browser->tree()->node(node).change == Change::Removed;
    const FileType type = shownEntry(*m_browser->tree(), node).type;
    if (type == FileType::Regular)
        addSavingFile(menu, path, m_bridge, fileAt(path, removed ? FileSide::Before : FileSide::After));
    else if (type == FileType::Directory && !removed)
        addSavingFolder(menu, m_bridge, folderSaving(shownRoot(), path));
    if (m_shownLayer == -1)
        m_acts->fill(menu, path);
    if (m_liveBar->isVisible())
        menu->addAction(m_liveBar->onlyAct());
    addCommands(menu, commandsFor(path, type, removed));
}

std::string ChangesTab::imageName() const {
    return m_image ? commandName(m_image->summary) : m_container->record.image.hex();
}

QList<QAction*> ChangesTab::viewCommands() {
    if (m_offeredLines)
        m_offeredLines->deleteLater(); // the palette may show them
    m_offeredLines = new QMenu(this);
    if (m_container && m_shownLayer == -1) {
        CommandLines lines = allChangesCommands(imageName(), m_container->record.name);
        for (auto& line : m_acts->undoCommand())
            lines.push_back(std::move(line));
        addCommands(m_offeredLines, lines);
    }
    return commandsOf(*m_offeredLines);
}

CommandLines ChangesTab::commandsFor(const QByteArray& path, FileType type, bool removed) const {
    const std::string image = imageName();
    const std::string& name = m_container->record.name;
    if (m_shownLayer < 0) {
        CommandLines lines = changeCommands(image, name, path, type);
        for (auto& line : chosenChangesCommands(name, {path.toStdString()}))
            lines.push_back(std::move(line));
        for (auto& line : fileCommands(removed ? image : name, path, type))
            lines.push_back(std::move(line));
        return lines;
    }
    const int layer = m_shownLayer + (removed ? 0 : 1);
    return fileCommands(image + "@" + std::to_string(layer), path, type);
}

void ChangesTab::fillForSeveral(QMenu* menu, const QList<QByteArray>& paths) {
    if (!m_container)
        return;
    std::vector<std::string> there = topmostPaths(m_browser->presentAmong(paths));
    if (const int count = static_cast<int>(there.size()); count > 0)
        addSavingSeveral(menu, count, m_bridge, severalSaving(shownRoot(), std::move(there)));
    if (m_shownLayer != -1)
        return;
    m_acts->fillForSeveral(menu, paths);
    const std::string& name = m_container->record.name;
    const std::vector<std::string> tops = topmostPaths(paths);
    CommandLines lines{changesCommand(imageName(), name, tops)};
    for (auto& line : chosenChangesCommands(name, tops))
        lines.push_back(std::move(line));
    addCommands(menu, lines);
}

FindRoot ChangesTab::shownRoot() const {
    if (m_shownLayer < 0)
        return containerRoot(m_container->record.id.str());
    const std::string number = std::to_string(m_shownLayer + 1);
    return imageRoot(m_container->record.image.str() + "@" + number + ".." + number);
}

void ChangesTab::showLayer(int layer, const QByteArray& path) {
    if (!m_container)
        return;
    const bool own = layer >= static_cast<int>(m_container->record.layers.size());
    const auto& strata = m_stack->strata();
    const auto found = std::find_if(strata.begin(), strata.end(), [own, layer](const Stratum& stratum) {
        return own ? stratum.writable : !stratum.writable && stratum.layerIndex == layer;
    });
    if (found == strata.end())
        return;
    m_stack->setCurrent(static_cast<int>(found - strata.begin()));
    if (m_browser->nodeOf(path) != kNoNode)
        m_browser->view()->setCurrentPath(path);
    else
        m_browser->openPath(path); // once its tree shows
}

} // namespace outcrop::ui
