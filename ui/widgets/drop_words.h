// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace outcrop::ui {

/// What a drop would do, laid over the view that it is dragged over, where the pointer is not. It takes no
/// mouse but for its buttons, which show where it was not dragged but pasted.
class DropWords : public QFrame {
    Q_OBJECT
public:
    explicit DropWords(QWidget* parent);

    /// Shows, and tells those who listen. words: a line each.
    void say(const QStringList& words, bool warns);
    void setButtonsShown(bool on);
    /// One button more beside them: what comes can be mounted as well.
    void setMountShown(bool on);
    /// Within an area of the parent, away from a height in it.
    void keepAwayFrom(int y, const QRect& area);
    QString words() const;

signals:
    void agreed();
    void mountWanted();
    void declined();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QLabel* m_label = nullptr;
    QPushButton *m_agree = nullptr, *m_mount = nullptr, *m_decline = nullptr;
    bool m_warns = false;
};

} // namespace outcrop::ui
