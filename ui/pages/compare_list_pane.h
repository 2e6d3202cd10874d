// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"

#include <QAction>
#include <QList>
#include <QWidget>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace outcrop::ui {

class SubjectField;

/// What is compared with what, and what was before.
class CompareListPane : public QWidget {
    Q_OBJECT

public:
    explicit CompareListPane(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    /// Fills the fields; an empty one is left to the user and gets the focus.
    void setSubjects(const QString& before, const QString& after);
    void fill(const QString& before, const QString& after); ///< and leaves the focus where it is
    SubjectField* beforeField() const { return m_before; }
    SubjectField* afterField() const { return m_after; }
    /// Puts a comparison that was made on top of the list.
    void remember(const QString& before, const QString& after);
    void focusFields();
    QList<QAction*> acts() const { return {m_compareAct, m_swapAct}; }

public slots:
    void swap();

signals:
    void compareWanted(const QString& before, const QString& after);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SubjectField* addField(QVBoxLayout* layout, const QString& caption, const char* name);
    void addButtons(QVBoxLayout* layout);
    void addRecent(QVBoxLayout* layout);
    void entered();
    void updateButtons();
    void openRecent(int row);

    SubjectField* m_before = nullptr;
    SubjectField* m_after = nullptr;
    QPushButton* m_swap = nullptr;
    QAction* m_swapAct = nullptr;
    QAction* m_compareAct = nullptr;
    QPushButton* m_compare = nullptr;
    QWidget* m_recentCaption = nullptr;
    QListWidget* m_recent = nullptr;
};

} // namespace outcrop::ui
