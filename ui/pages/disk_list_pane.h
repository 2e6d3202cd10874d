// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/disk_things_model.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace outcrop::ui {

class CommandStrip;
class DiskActions;
class SearchField;

/// What the disk is made of, what can be ticked at one stroke and what that frees, what stays and why, and
/// the command that measures the same.
class DiskListPane : public QScrollArea {
    Q_OBJECT
public:
    DiskListPane(DiskThingsModel* things, DiskActions* actions, QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    void focusSearch();

private:
    struct Stroke {
        QAction* act = nullptr;
        QPushButton* button = nullptr;
        QLabel* gain = nullptr;
    };

    void buildGroups(QVBoxLayout* column);
    void buildStrokes(QVBoxLayout* column);
    void buildStaying(QVBoxLayout* column);
    QPushButton* addButton(QAction* act);
    QLabel* addCaption(QVBoxLayout* column, const QString& text);
    void showDisk();
    void showStaying();

    DiskThingsModel* m_things;
    DiskActions* m_actions;
    QWidget* m_body;
    SearchField* m_search = nullptr;
    QList<QLabel*> m_groups; ///< bytes of each, then of all
    QList<Stroke> m_strokes;
    QWidget* m_staying = nullptr;
    QLabel* m_stays = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
