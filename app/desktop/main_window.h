// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/desktop/session.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/remembered.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace outcrop::ui {

class ComparePage;
class ContainersPage;
class FirstSteps;
struct Handover;
class ImagesPage;
struct FoundFile;
struct FoundPlace;
class Rail;
class SearchPage;
class TaskStrip;
class WindowActions;
class VolumesPage;

/// Arranges rail, list, page and footer. What is on the pages is the pages' own.
class MainWindow : public QWidget, private Remembered {
    Q_OBJECT
public:
    enum class Place { Images, Containers, Volumes, Compare, Search };

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
    ImagesPage& images() { return *m_images; }
    ContainersPage& containers() { return *m_containers; }
    VolumesPage& volumes() { return *m_volumes; }
    ComparePage& comparison() { return *m_compare; }
    SearchPage& search() { return *m_search; }
    FirstSteps& firstSteps() { return *m_firstSteps; }
    Rail& rail() { return *m_rail; }
    TaskStrip& footer() { return *m_footer; }
    WindowActions& actions() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePages();
    void arrange();
    void connectPages();
    void connectComparing();
    void connectSearch();
    void showFound(const FoundPlace& place, const FoundFile& file);
    void showCounts(const SnapshotPtr& snapshot);
    void askToQuit();
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

    Bridge& m_bridge;
    Session m_session;
    ImagesPage* m_images = nullptr;
    ContainersPage* m_containers = nullptr;
    VolumesPage* m_volumes = nullptr;
    ComparePage* m_compare = nullptr;
    SearchPage* m_search = nullptr;
    FirstSteps* m_firstSteps = nullptr;
    Rail* m_rail = nullptr;
    QStackedWidget* m_lists = nullptr;
    QStackedWidget* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    TaskStrip* m_footer = nullptr;
    WindowActions* m_actions = nullptr;
    bool m_narrow = false;
};

} // namespace outcrop::ui
