// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"

#include <QAction>
#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace outcrop::ui {

class SubjectField;

/// What is compared with what, and what was before. A third side, where it is wanted, is what was made of the
/// first one while the second followed it.
class CompareListPane : public QWidget {
    Q_OBJECT

public:
    explicit CompareListPane(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    /// Fills the fields; an empty one is left to the user and gets the focus.
    void setSubjects(const QString& before, const QString& after, const QString& third = {});
    /// The same, and leaves the focus where it is.
    void fill(const QString& before, const QString& after, const QString& third = {});
    SubjectField* beforeField() const { return m_before; }
    SubjectField* afterField() const { return m_after; }
    SubjectField* thirdField() const { return m_third; }
    QString third() const;     ///< empty where two are compared
    QStringList names() const; ///< two, or three
    /// Puts a comparison that was made on top of the list.
    void remember(const QStringList& names);
    void focusFields();
    QList<QAction*> acts() const { return {m_compareAct, m_swapAct, m_addThird, m_removeThird}; }

public slots:
    void swap();

signals:
    void compareWanted(const QStringList& names);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SubjectField* addField(QVBoxLayout* layout, QLabel* label, const char* name);
    void addThird(QVBoxLayout* layout);
    void showThird(bool shown);
    void addButtons(QVBoxLayout* layout);
    void addRecent(QVBoxLayout* layout);
    QList<SubjectField*> fields() const;
    void entered();
    void updateButtons();
    void openRecent(int row);

    QLabel *m_beforeLabel = nullptr, *m_afterLabel = nullptr;
    SubjectField* m_before = nullptr;
    SubjectField* m_after = nullptr;
    SubjectField* m_third = nullptr;
    QWidget* m_thirdRow = nullptr;
    QPushButton* m_addButton = nullptr;
    QAction *m_addThird = nullptr, *m_removeThird = nullptr;
    QPushButton* m_swap = nullptr;
    QAction* m_swapAct = nullptr;
    QAction* m_compareAct = nullptr;
    QPushButton* m_compare = nullptr;
    QWidget* m_recentCaption = nullptr;
    QListWidget* m_recent = nullptr;
};

} // namespace outcrop::ui
