// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/recent_menu.h"

#include "ui/pages/recent_archives.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontMetrics>
#include <filesystem>

namespace outcrop::ui {

namespace {

constexpr int kTextWidth = 380;

/// The name first, since that is what one looks for; then where it lies.
QString entryText(const QString& path, const QFontMetrics& metrics) {
    const QFileInfo file(path);
    QString directory = file.path();
    if (directory == QDir::homePath() || directory.startsWith(QDir::homePath() + u'/'))
        directory.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    const QString text = file.fileName() + QStringLiteral("  —  ") + directory;
    return metrics.elidedText(text, Qt::ElideMiddle, kTextWidth).replace(u'&', QStringLiteral("&&"));
}

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
        QAction* action =
            addAction(entryText(path, fontMetrics()), this, [this, path] { emit archiveChosen(path); });
        action->setToolTip(path);
    }
    addSeparator();
    addAction(tr("Clear the list"), this, &recent_archives::clear);
    askWhatIsThere(paths);
}

/// Not here: what lies on a network may take its time.
void RecentMenu::askWhatIsThere(const QStringList& paths) {
    std::vector<std::string> names;
    for (const QString& path : paths)
        names.push_back(QFile::encodeName(path).toStdString());
    m_bridge.ask(
        m_request,
        [names](const Engine&, Progress&, const std::stop_token&) {
            std::vector<bool> there;
            for (const std::string& name : names) {
                std::error_code ignored;
                there.push_back(std::filesystem::exists(name, ignored));
            }
            return there;
        },
        this,
        [this](const std::vector<bool>& there) {
            for (size_t i = 0; i < there.size() && int(i) < actions().size(); ++i)
                actions().at(int(i))->setEnabled(there[i]);
        });
}

} // namespace outcrop::ui
