// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/desktop/pages.h"
#include "app/desktop/session.h"
#include "app/desktop/task_log.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/remembered.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <vector>

class QSplitter;

namespace outcrop::ui {

class DiskPage;
class FirstSteps;
class GenealogyPage;
struct Handover;
struct FoundFile;
struct FoundPlace;
class Rail;
class TaskStrip;
class WindowActions;

/// Arranges rail, list, page and footer. What is on the pages is the pages' own.
class MainWindow : public QWidget, private Remembered {
    Q_OBJECT
public:
    using Place = ui::Place;

    MainWindow(Bridge& bridge, Theme& theme);
    ~MainWindow() override;

    /// As it was left with this store.
    void restoreSession();
    /// What a second start wanted, in front of everything.
    void take(const Handover& handover);
    void importArchives(const QStringList& paths);
    void show(Place place);
    using QWidget::show;
    int place() const;
    bool listShown() const;
    void setListShown(bool shown);
    Pages& pages() { return *m_pages; }
    ImagesPage& images() { return m_pages->images(); }
    ContainersPage& containers() { return m_pages->containers(); }
    VolumesPage& volumes() { return m_pages->volumes(); }
    ComparePage& comparison() { return m_pages->comparison(); }
    SearchPage& search() { return m_pages->search(); }
    GenealogyPage& genealogy() { return m_pages->genealogy(); }
    DiskPage& disk() { return m_pages->disk(); }
    FirstSteps& firstSteps() { return *m_firstSteps; }
    Rail& rail() { return *m_rail; }
    TaskStrip& footer() { return *m_footer; }
    WindowActions& actions() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void connectParts();
    void connectPage(Place place, Remembered& page);
    void connectImages();
    void connectContainers();
    void connectVolumes();
    void connectCompare();
    void connectSearch();
    void connectGenealogy();
    void connectDisk();
    void compareWith(const QString& name);
    void compareBoth(const QString& before, const QString& after);
    void showContainer(const QString& id);
    void showFound(const FoundPlace& place, const FoundFile& file);
    void showCounts(const SnapshotPtr& snapshot);
    void askToQuit();
    void askToCloseFolders();
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

    Bridge& m_bridge;
    Session m_session;
    TaskLog m_ran;
    Pages* m_pages = nullptr;
    FirstSteps* m_firstSteps = nullptr;
    Rail* m_rail = nullptr;
    QSplitter* m_splitter = nullptr;
    TaskStrip* m_footer = nullptr;
    WindowActions* m_actions = nullptr;
    /// Whatever became of them: one quits at the second try.
    std::vector<ShownFolder> m_foldersAsked;
    bool m_narrow = false;
    bool m_painted = false;
};

} // namespace outcrop::ui
