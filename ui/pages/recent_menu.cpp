// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/recent_menu.h"

#include "ui/pages/recent_archives.h"

namespace outcrop::ui {

namespace {

constexpr int kTextWidth = 380;

} // namespace

RecentMenu::RecentMenu(Bridge& bridge, QWidget* parent)
    : QMenu(tr("Import recent"), parent), m_bridge(bridge) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill(); // an empty menu would not open
}

void RecentMenu::fill() {
    clear();
    const QStringList paths = recent_archives::paths();
    if (paths.isEmpty()) {
        addAction(tr("Nothing was imported yet"))->setEnabled(false);
        return;
    }
    for (const QString& path : paths) {
        QAction* action = addAction(recent_archives::entryText(path, fontMetrics(), kTextWidth), this,
                                    [this, path] { emit archiveChosen(path); });
        action->setToolTip(path);
    }
    addSeparator();
    addAction(tr("Clear the list"), this, &recent_archives::clear);
    askWhatIsThere(paths);
}

/// Not here: what lies on a network may take its time.
void RecentMenu::askWhatIsThere(const QStringList& paths) {
    m_bridge.ask(
        m_request,
        [paths](const Engine&, Progress&, const std::stop_token&) {
            return recent_archives::thereAmong(paths);
        },
        this,
        [this, paths](const QStringList& there) {
            for (qsizetype i = 0; i < paths.size() && i < actions().size(); ++i)
                actions().at(i)->setEnabled(there.contains(paths.at(i)));
        });
}

} // namespace outcrop::ui
