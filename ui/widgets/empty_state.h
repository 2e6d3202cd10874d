// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace outcrop::ui {

/// What an empty page says: what this is, and what to do next, with up to two buttons for it. Also shows
/// failures.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& nextStep);
    void setIconName(const QString& name);
    /// The primary button; an empty text takes it away.
    void setAction(const QString& text);
    void setSecondAction(const QString& text);

signals:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
    QPushButton* m_second;
};

} // namespace outcrop::ui
