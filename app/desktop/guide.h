// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace outcrop::ui {

/// One thing that the guide points at.
struct GuideStep {
    QString title;
    QString text;
    std::function<void()> bring;           ///< makes it show; may be empty
    std::function<QRect(QWidget&)> target; ///< where it is, in that widget's coordinates; empty: nowhere
};

/// A walk over the real window: all but one thing is veiled, and a callout says what that is. Escape or
/// "Skip" leaves it at any time; arrow keys go on and back. It removes itself at the end.
class Guide : public QWidget {
    Q_OBJECT
public:
    Guide(std::vector<GuideStep> steps, QWidget* window);

    void start();
    void leave();
    int step() const { return m_step; }

signals:
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void go(int step);
    void place();

    std::vector<GuideStep> m_steps;
    int m_step = -1;
    QRect m_target;
    QWidget* m_callout = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace outcrop::ui
