// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/compared_subjects.h"
#include "ui/pages/folder_acts.h"
#include "ui/pages/joined_layers.h"

#include <QAction>
#include <QList>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace outcrop::ui {

class CompareFilters;
class ComparedPackages;
class EmptyState;
class FilePane;
class LayerStack;
class PageHeader;
class SegmentedControl;
class ThreeWayPane;
class TreeBrowser;

/// Two subjects side by side: what was added, changed and removed as a tree, and below it the chosen file's
/// two sides with their difference; or what happened to their packages.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    explicit ComparePane(Bridge& bridge, QWidget* parent = nullptr);

    void compare(const QString& before, const QString& after);
    /// Who changed what: of an old base, a new one, and what was made of the old one.
    void compareThree(const QStringList& names);
    void refresh();
    LayerStack* layers() const { return m_layers; } ///< of both, hidden where a side has none
    TreeBrowser* browser() const { return m_browser; }
    FilePane* filePane() const { return m_file; }
    CompareFilters* filters() const { return m_filters; }
    ComparedPackages* packages() const { return m_packages; }
    SegmentedControl* views() const { return m_views; } ///< files or packages
    ThreeWayPane* three() const { return m_three; }     ///< of three sides; null until there are some
    bool showsComparison() const;
    QList<QAction*> acts() const;
    QString command() const; ///< the line that does the same

signals:
    void compared(const QStringList& names); ///< two or three
    void said(const QString& text);

private:
    void build();
    QWidget* buildViews(QWidget* parent);
    void buildFiles();
    void allowPackages();
    void ask();
    void askForLayers();
    void showLayers(const std::optional<LayeredSide>& before, const std::optional<LayeredSide>& after);
    void narrow(int stratum);
    void addActions();
    QList<QAction*> actsOnCompared() const {
        return {m_again, m_save, m_folder, m_copy, m_showFiles, m_showPackages};
    }
    void take(ComparedPtr compared);
    void showFailure(const QString& what, const Error& error);
    void showHint();
    void selectFile(const QByteArray& path);
    void openFile(const QByteArray& path);
    void fillMenu(QMenu* menu, const QByteArray& path);
    QString factsLine() const;
    void saveAll();
    void openFolders();
    void copyCommand();
    bool showsThree() const;
    void makeThree();

    Bridge& m_bridge;
    Request m_request;
    Request m_layersRequest;
    JoinedLayers::Range m_whole; ///< as it was asked for, before a layer was chosen
    JoinedLayers m_joined;
    QString m_beforeName;
    QString m_afterName;
    LayerStack* m_layers = nullptr;
    ComparedPtr m_compared;
    QAction* m_save = nullptr;
    QAction* m_folder = nullptr;
    FolderActs m_folders;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ThreeWayPane* m_three = nullptr;
    bool m_wantsThree = false; ///< three are compared, or could not be
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    QAction* m_again = nullptr;
    QAction* m_copy = nullptr;
    QAction *m_showFiles = nullptr, *m_showPackages = nullptr;
    SegmentedControl* m_views = nullptr;
    QStackedWidget* m_shown = nullptr;
    ComparedPackages* m_packages = nullptr;
    CompareFilters* m_filters = nullptr;
    TreeBrowser* m_browser = nullptr;
    FilePane* m_file = nullptr;
};

} // namespace outcrop::ui
