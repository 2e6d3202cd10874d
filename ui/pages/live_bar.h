// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QTimer>
#include <QWidget>

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

private:
    void update();
    QString words() const;

    LiveChanges& m_live;
    QTimer m_ticks; ///< while a rate is shown, which falls by itself
    Dot* m_dot = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_pause = nullptr;
    QAction* m_act = nullptr;
};

} // namespace outcrop::ui
