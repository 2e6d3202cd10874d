// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/kept_copy.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/file_content.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/view_commands.h"

#include <QWidget>
#include <functional>
#include <utility>

class QAction;
class QMenu;

namespace outcrop::ui {

class FileBrowser;
class FilePane;
class TreeBrowser;
class TreeDrop;

/// A tree of files as they are (a container's, a volume's) with the text of the opened one below it. What is
/// read is the maker's to say, as work for a worker.
class FilesTab : public QWidget {
    Q_OBJECT

public:
    using ReadTree = std::function<std::shared_ptr<const MergedTree>(const Engine&, std::stop_token)>;
    using OpenPath = std::function<std::optional<UniqueFd>(const Engine&, const std::string& path,
                                                           const std::stop_token&)>;

    using Commands = std::function<CommandLines(const QByteArray& path, FileType type)>;

    explicit FilesTab(Bridge& bridge, const char* splitterName, QWidget* parent = nullptr);

    /// subject: another one forgets what was shown; version: another one reads again (when it is looked at).
    void setSource(const QString& subject, const QString& version, ReadTree readTree, OpenPath openPath,
                   FindRoot root);
    /// The lines of the command line for a path; also after setSource().
    void setCommands(Commands commands) { m_commands = std::move(commands); }
    /// Whose layers they come from, see FileBrowser::setHistorySubject(); after setSource().
    void setLayers(const std::string& subject, const std::string& commandName);
    /// Whose files they are, where others can be copied in; after setSource().
    void takeCopies(const FilesOwner& owner, const QString& shownName);
    /// A folder can be mounted as well.
    void offerMounts(bool on);
    /// One more act on the chosen path, in menu and table.
    void addAct(QAction* act);
    /// None can be, for a reason.
    void refuseCopies(const QString& why);
    void clear();
    void refresh();
    void focusFilter();
    /// Goes to a file as soon as the tree shows.
    void openPath(const QByteArray& path);
    TreeBrowser* browser() const { return m_browser; }

signals:
    void mountWanted(const QString& folder, const QByteArray& directory);
    void bytesKnown(quint64 bytes);
    void layerWanted(int layer, const QByteArray& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readIfStale();
    void openFile(const QByteArray& path);
    void addSaving(QMenu* menu, const QByteArray& path);
    void addSavingSeveral(QMenu* menu, const QList<QByteArray>& paths);
    OpenFile fileAt(const QByteArray& path) const;

    Bridge& m_bridge;
    Request m_treeRequest;
    QString m_subject;
    QString m_version;
    QString m_readVersion;
    QByteArray m_wantedPath; ///< in the tree that is being read
    bool m_reading = false;
    ReadTree m_readTree;
    OpenPath m_openPath;
    FindRoot m_root;
    Commands m_commands;
    std::string m_layersOf;
    FileBrowser* m_files = nullptr;
    TreeBrowser* m_browser = nullptr;
    FilePane* m_file = nullptr;
    TreeDrop* m_drop = nullptr;
};

} // namespace outcrop::ui
