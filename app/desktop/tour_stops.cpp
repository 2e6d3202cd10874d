// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Where the tour stops: every page and every view in it. What one does there is in tour_acts.cpp.
#include "app/desktop/first_steps.h"
#include "app/desktop/guide.h"
#include "app/desktop/main_window.h"
#include "app/desktop/no_answer_dialog.h"
#include "app/desktop/tour.h"
#include "app/desktop/tour_reach.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/disk_page.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/secrets_tab.h"
#include "ui/pages/size_map.h"
#include "ui/pages/snapshots_tab.h"
#include "ui/pages/volumes_page.h"
#include "ui/pages/weight_tab.h"
#include "ui/pages/what_if.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace outcrop::ui {

void Tour::plan() {
    act([this] {
        m_window.show(MainWindow::Place::Images);
        m_window.images().select(starterName());
    });
    planFirstSteps();
    planImages();
    planWeight();
    planLenses();
    planContainers();
    planFileViews();
    planChangeActs();
    planVolumes();
    planOthers();
    planCommands();
    planMenus();
    planTasks();
    if (!m_options.theme)
        planDark();
    m_then = [this] { cleanUp(); };
    next();
}

void Tour::planFirstSteps() {
    showDialog(QStringLiteral("welcome"), [this] { m_window.firstSteps().showWelcome(); });
    show(QStringLiteral("guide"), [this] { m_window.firstSteps().showGuide(); });
    act([this] {
        if (auto* guide = m_window.findChild<Guide*>())
            guide->leave();
    });
    showDialog(QStringLiteral("no-answer"),
               [this] { (new NoAnswerDialog(int(QCoreApplication::applicationPid()), &m_window))->open(); });
}

void Tour::planImages() {
    ImagesPage& images = m_window.images();
    addTabs(QStringLiteral("images"), images);
    const auto lookOfHistory = [&images](int look) {
        reach<SegmentedControl>(images.detailPane(), "historyLook",
                                [look](SegmentedControl& switches) { switches.setCurrent(look); });
    };
    show(QStringLiteral("images-dockerfile"), [&images, lookOfHistory] {
        images.showTab(1);
        lookOfHistory(1);
    });
    act([lookOfHistory] { lookOfHistory(0); });
    addDialogs(QStringLiteral("images"), images);
    planRunForm();
}

void Tour::planWeight() {
    ImagesPage& images = m_window.images();
    act([this, &images] { images.select(imageName()); });
    const auto add = [&](const char* picture, WeightTab::List list) {
        show(QLatin1String(picture), [&images, list] {
            images.showTab(2);
            if (auto* weight = images.detailPane()->findChild<WeightTab*>())
                weight->lists()->setCurrent(list);
        });
    };
    add("images-weight-map", WeightTab::Map);
    show(QStringLiteral("images-weight-map-of-a-layer"), [&images] {
        if (auto* map = images.detailPane()->findChild<SizeMap*>())
            map->layers()->setCurrentIndex(map->layers()->count() / 2); // of its own files the topmost
    });
    add("images-weight-rings", WeightTab::Rings);
    act([&images] {
        if (auto* map = images.detailPane()->findChild<SizeMap*>())
            map->layers()->setCurrentIndex(0);
    });
    add("images-weight-layers", WeightTab::Layers);
    add("images-weight-wasted", WeightTab::Wasted);
    add("images-weight-copies", WeightTab::Copies);
    add("images-weight-directories", WeightTab::Directories);
    add("images-weight-what-if", WeightTab::Smaller);
    act([&images] {
        for (const char* name : {"whatIfWasted", "whatIfSquash"})
            reach<QCheckBox>(images.detailPane(), name, [](QCheckBox& tick) { tick.setChecked(true); });
    });
    show(QStringLiteral("images-weight-what-if-ticked"), [] {}); // it is measured after a pause
    show(QStringLiteral("images-weight-written"), [&images] {
        reach<QLineEdit>(images.detailPane(), "whatIfName",
                         [](QLineEdit& name) { name.setText(QLatin1String(TourThings::kSmaller)); });
        if (auto* whatIf = images.detailPane()->findChild<WhatIf*>())
            whatIf->writeButton()->click();
    });
}

/// What is found in files of an image that has some of it, and whether it keeps to limits.
void Tour::planLenses() {
    ImagesPage& images = m_window.images();
    act([this, &images] { images.select(imageName()); });
    show(QStringLiteral("images-packages-found"), [&images] { images.showTab(3); });
    show(QStringLiteral("images-secrets-found"), [&images] {
        images.showTab(4);
        if (auto* secrets = images.detailPane()->findChild<SecretsTab*>())
            secrets->table()->selectRow(0);
    });
    show(QStringLiteral("images-secrets-shown"), [&images] {
        reach<QCheckBox>(images.detailPane(), "showSecrets", [](QCheckBox& tick) { tick.setChecked(true); });
        if (auto* secrets = images.detailPane()->findChild<SecretsTab*>())
            secrets->table()->selectRow(0);
    });
    show(QStringLiteral("images-checked"), [&images] {
        images.showTab(5);
        for (const char* name : {"gateSecretsOn", "gateSetuidOn"})
            reach<QCheckBox>(images.detailPane(), name, [](QCheckBox& tick) { tick.setChecked(true); });
        reach<QPushButton>(images.detailPane(), "gateCheck", [](QPushButton& check) { check.click(); });
    });
}

void Tour::planContainers() {
    ContainersPage& containers = m_window.containers();
    act([this, &containers] {
        m_window.show(MainWindow::Place::Containers);
        containers.select(QString::fromStdString(m_things.container));
    });
    addTabs(QStringLiteral("containers"), containers);
    addDialogs(QStringLiteral("containers"), containers);
    showDialog(QStringLiteral("containers-dialog-rebase-changes"), [&containers] {
        triggerAct(containers, "rebase");
        reach<QComboBox>(QApplication::activeModalWidget(), "rebaseBase",
                         [](QComboBox& base) { base.setCurrentIndex(0); });
    });
    act([&containers] {
        containers.showTab(0);
        if (auto* list = containers.listPane()->findChild<QTreeView*>())
            list->selectAll();
    });
    showDialog(QStringLiteral("containers-dialog-remove-several"),
               [&containers] { triggerAct(containers, "remove"); });
    act([this, &containers] { containers.select(QString::fromStdString(m_things.container)); });
}

/// What stands below a tree, by the kind of the file.
void Tour::planFileViews() {
    ContainersPage& containers = m_window.containers();
    const auto add = [&](const char* picture, const char* path) {
        show(QLatin1String(picture), [&containers, path] { containers.showChange(path); });
    };
    const auto switchTo = [&containers](const char* name, int choice) {
        if (const auto* changes = containers.detailPane()->findChild<ChangesTab*>())
            reach<SegmentedControl>(changes->filePane(), name,
                                    [choice](SegmentedControl& switches) { switches.setCurrent(choice); });
    };
    add("containers-diff", "/etc/garden.conf");
    show(QStringLiteral("containers-diff-one-column"), [switchTo] { switchTo("differenceLayout", 1); });
    act([switchTo] { switchTo("differenceLayout", 0); });
    add("containers-diff-mode-only", "/etc/passwd");
    add("containers-diff-database", "/srv/garden/harvest.db");
    add("containers-diff-binary", "/srv/garden/seeds.bin");
    const auto switchBytes = [&containers] {
        if (const auto* changes = containers.detailPane()->findChild<ChangesTab*>())
            reach<QToolButton>(changes->filePane(), "fileBytes", [](QToolButton& bytes) { bytes.click(); });
    };
    show(QStringLiteral("containers-diff-bytes"), switchBytes);
    act(switchBytes);
    add("containers-diff-pictures", "/srv/garden/pictures/bed.png");
    show(QStringLiteral("containers-diff-onion-skin"), [switchTo] { switchTo("pictureWay", 1); });
    show(QStringLiteral("containers-diff-swipe"), [switchTo] { switchTo("pictureWay", 2); });
    planLines();
}

/// Which layer brought each line of a file, and what the layers did to it.
void Tour::planLines() {
    ContainersPage& containers = m_window.containers();
    const auto switchLines = [&containers] {
        if (const auto* changes = containers.detailPane()->findChild<ChangesTab*>())
            reach<QToolButton>(changes->filePane(), "fileLines", [](QToolButton& lines) { lines.click(); });
    };
    act([&containers] { containers.showChange("/etc/garden.conf"); });
    show(QStringLiteral("containers-lines"), switchLines);
    act(switchLines);
    showDialog(QStringLiteral("containers-dialog-path-history"), [&containers] {
        if (const auto* changes = containers.detailPane()->findChild<ChangesTab*>())
            reach<QAction>(changes, "pathHistoryAct", [](QAction& history) { history.trigger(); });
    });
}

void Tour::planVolumes() {
    VolumesPage& volumes = m_window.volumes();
    act([this, &volumes] {
        m_window.show(MainWindow::Place::Volumes);
        volumes.select(QLatin1String(TourThings::kVolume));
    });
    addTabs(QStringLiteral("volumes"), volumes);
    showDialog(QStringLiteral("volumes-dialog-put-back"), [&volumes] {
        volumes.showTab(1);
        if (auto* snapshots = volumes.detailPane()->findChild<SnapshotsTab*>())
            snapshots->viewActs().at(2)->trigger();
    });
    act([&volumes] { volumes.select(QLatin1String(TourThings::kUnusedVolume)); });
    show(QStringLiteral("volumes-files-empty"), [&volumes] { volumes.showTab(0); });
    show(QStringLiteral("volumes-snapshots-empty"), [&volumes] { volumes.showTab(1); });
    addDialogs(QStringLiteral("volumes"), volumes);
}

void Tour::planOthers() {
    show(QStringLiteral("compare"), [this] {
        m_window.show(MainWindow::Place::Compare);
        m_window.comparison().compare(imageName(), QLatin1String(TourThings::kContainer));
    });
    show(QStringLiteral("compare-diff"), [this] { m_window.comparison().showChange("/etc/garden.conf"); });
    show(QStringLiteral("compare-packages"), [this] {
        reach<SegmentedControl>(m_window.comparison().detailPane(), "compareViews",
                                [](SegmentedControl& views) { views.setCurrent(1); });
    });
    act([this] { m_window.comparison().showChange("/etc/garden.conf"); });
    show(QStringLiteral("compare-images"),
         [this] { m_window.comparison().compare(starterName(), imageName()); });
    const auto switchFilters = [this] {
        reach<QToolButton>(m_window.comparison().detailPane(), "compareFiltersButton",
                           [](QToolButton& button) { button.click(); });
    };
    show(QStringLiteral("compare-filters"), switchFilters);
    act(switchFilters);
    show(QStringLiteral("compare-three"), [this] {
        m_window.comparison().compare(starterName(), imageName(), QLatin1String(TourThings::kContainer));
    });
    show(QStringLiteral("compare-three-diff"), [this] {
        reach<QTreeView>(m_window.comparison().detailPane(), "threeWayChanges",
                         [](QTreeView& rows) { rows.setCurrentIndex(rows.model()->index(0, 0)); });
    });
    act([this] { m_window.comparison().compare(starterName(), imageName()); });
    show(QStringLiteral("search"), [this] {
        m_window.show(MainWindow::Place::Search);
        m_window.search().lookFor(QStringLiteral("/etc/*"), true);
    });
    show(QStringLiteral("search-nothing"),
         [this] { m_window.search().lookFor(QStringLiteral("nowhere-to-be-found"), false); });
    show(QStringLiteral("genealogy"), [this] {
        m_window.show(MainWindow::Place::Genealogy);
        m_window.genealogy().select(QLatin1String(TourThings::kContainer));
    });
    planDisk();
}

/// With what could go ticked, and what would then be asked.
void Tour::planDisk() {
    const auto tick = [this](qsizetype index) { m_window.disk().tickActions().at(index)->trigger(); };
    show(QStringLiteral("disk"), [this] { m_window.show(MainWindow::Place::Disk); });
    show(QStringLiteral("disk-ticked"), [tick] {
        tick(0);
        tick(1);
    });
    showDialog(QStringLiteral("disk-dialog-remove"), [this] { m_window.disk().removeAction()->trigger(); });
}

void Tour::planDark() {
    show(QStringLiteral("images-dark"), [this] {
        m_theme.setChoice(SchemeChoice::Dark);
        m_window.show(MainWindow::Place::Images);
        m_window.images().showTab(0);
    });
    const std::pair<const char*, MainWindow::Place> places[] = {
        {"containers-dark", MainWindow::Place::Containers},
        {"compare-dark", MainWindow::Place::Compare},
        {"search-dark", MainWindow::Place::Search},
        {"genealogy-dark", MainWindow::Place::Genealogy},
        {"disk-dark", MainWindow::Place::Disk}};
    for (const auto& [name, place] : places)
        show(QLatin1String(name), [this, place = place] { m_window.show(place); });
}

} // namespace outcrop::ui
