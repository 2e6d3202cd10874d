// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/desktop/options.h"
#include "app/desktop/tour_things.h"
#include "ui/bridge/bridge.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QString>
#include <deque>
#include <functional>

namespace outcrop::ui {

class MainWindow;
class Page;

/// Walks every page, view and dialog with what makeTourThings() makes, and saves a picture of each.
/// Removes what it made at the end and quits; the exit code says whether every picture was made. A theme
/// among the options is that of all pictures; without one they are light, and the first pages dark as well.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(Bridge& bridge, MainWindow& window, Theme& theme, const DesktopOptions& options);

public slots:
    void start();

private:
    struct Stop {
        QString picture; ///< file name without ending, the same in all languages; empty: only something to do
        std::function<void()> go;
        bool ofDialog = false; ///< no picture if none opened
        bool passing = false;  ///< taken at once: what runs then is what it shows
    };

    void makeThings();
    void showEmptyPages();
    void show(const QString& picture, std::function<void()> go);
    void act(std::function<void()> go);
    /// One that opens something to be closed again.
    void showDialog(const QString& picture, std::function<void()> go);
    void plan();
    void planFirstSteps();
    void planImages();
    void planWeight();
    void planLenses();
    void planRunForm();
    void planContainers();
    void planFileViews();
    void planLines();
    void planChangeActs();
    void planTasks();
    void planVolumes();
    void planOthers();
    void planDisk();
    void planCommands();
    void planMenus();
    void planDark();
    void addDialogs(const QString& page, Page& of);
    void closeDialogs();
    void addTabs(const QString& name, Page& page);
    void next();
    void settle(int roundsLeft);
    void takePicture();
    void cleanUp();
    void fail(const QString& what, const Error& error);
    QString imageName() const { return QString::fromStdString(m_things.image); }
    QString starterName() const { return QString::fromStdString(m_things.starter); }

    Bridge& m_bridge;
    MainWindow& m_window;
    Theme& m_theme;
    const DesktopOptions m_options;
    TourThings m_things;
    std::deque<Stop> m_stops;
    std::function<void()> m_then; ///< when no stop is left
    Request m_request;
    int m_taken = 0;
    bool m_failed = false;
};

} // namespace outcrop::ui
