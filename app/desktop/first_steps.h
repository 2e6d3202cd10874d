// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QObject>

namespace outcrop::ui {

class Guide;
class MainWindow;

/// What greets someone who has not seen the window before: a welcome, and a tour of it.
class FirstSteps : public QObject {
    Q_OBJECT
public:
    FirstSteps(Bridge& bridge, MainWindow& window);

    /// Once the store has been read, if nobody was welcomed yet.
    void welcomeNewcomer();
    void showWelcome();
    void showGuide();

private:
    Bridge& m_bridge;
    MainWindow& m_window;
    QPointer<Guide> m_guide;
};

} // namespace outcrop::ui
