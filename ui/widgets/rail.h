// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;
class QAbstractButton;
class QButtonGroup;

namespace outcrop::ui {

/// The places of the program: icon and word, count at the right; folds to icons.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    int addPlace(const QString& iconName, const QString& word); ///< returns its index
    void addGap();
    void setCount(int place, int count); ///< negative: no count
    void setFoot(const QString& text);
    /// What the button in the foot opens.
    void setMenu(QMenu* menu);
    int current() const;
    void setCurrent(int place);
    bool folded() const { return m_folded; }
    void setFolded(bool folded);

signals:
    void currentChanged(int place);
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_places;
    QButtonGroup* m_group;
    QWidget* m_brand;
    QLabel* m_foot;
    QToolButton* m_menu;
    bool m_folded = false;
};

} // namespace outcrop::ui
