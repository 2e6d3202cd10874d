// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QString>
#include <deque>
#include <functional>

namespace outcrop::ui {

class MainWindow;

/// Walks every page with the starter image and a container of it, and saves a picture of each. Removes the
/// container and its volume at the end and quits; the exit code says whether every picture was made.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(Bridge& bridge, MainWindow& window, Theme& theme, QString directory);

public slots:
    void start();

private:
    struct Stop {
        QString picture; ///< file name without ending; empty: only something to do
        std::function<void()> go;
    };

    void loadStarter();
    void runContainer();
    void plan();
    void addTabs(const QString& page, const QStringList& titles, const std::function<void(int)>& showTab);
    void next();
    void settle(int roundsLeft);
    void takePicture();
    void cleanUp();
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    MainWindow& m_window;
    Theme& m_theme;
    QString m_directory;
    QString m_image;
    QString m_container;
    std::deque<Stop> m_stops;
    Request m_request;
    int m_taken = 0;
    bool m_failed = false;
};

} // namespace outcrop::ui
