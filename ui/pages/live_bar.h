// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"

#include <QTimer>
#include <QWidget>
#include <string>

class QAction;
class QLabel;
class QPushButton;

namespace outcrop::ui {

class Dot;
class LiveChanges;

/// A line over the changes of a running container: how much is written just now, and the switch that holds
/// the changes still while one looks at them.
class LiveBar : public QWidget {
    Q_OBJECT

public:
    explicit LiveBar(LiveChanges& live, QWidget* parent = nullptr);

    /// Pauses or resumes; its text says which.
    QAction* pauseAct() const { return m_act; }
    /// Shows only what the process of the chosen row wrote, or all again; its text says which.
    QAction* onlyAct() const { return m_onlyAct; }
    /// Who wrote the chosen row; null when that is not known.
    void setChosen(const WrittenBy* by);
    /// Shows what all processes wrote.
    void showAll() { showOnly({}); }

signals:
    void onlyWanted(const std::string& name); ///< a process's; empty: all

private:
    void update();
    QString words() const;
    QString processesTip() const;
    void fillProcesses();
    void showOnly(const std::string& name);
    void showOnlyAct();

    LiveChanges& m_live;
    QTimer m_ticks; ///< while a rate is shown, which falls by itself
    Dot* m_dot = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_detail = nullptr; ///< who wrote the chosen row
    QPushButton* m_processes = nullptr;
    QPushButton* m_pause = nullptr;
    QAction* m_act = nullptr;
    QAction* m_onlyAct = nullptr;
    std::string m_chosen; ///< name of the process that wrote the chosen row
    std::string m_only;
};

} // namespace outcrop::ui
