// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

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
    /// Further ways on, one below the other under their heading; `name` is shown (with && for &), `whole` on
    /// hover.
    struct Link {
        QString name;
        QString whole;
    };
    void setLinks(const QString& heading, const QList<Link>& links);

signals:
    void actionTriggered();
    void secondActionTriggered();
    void linkTriggered(int index);

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
    QWidget* m_links = nullptr; ///< made anew for each list of them
    QVBoxLayout* m_column = nullptr;
};

} // namespace outcrop::ui
