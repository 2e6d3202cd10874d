// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/commands/action_table.h"

#include <QDialog>

class QListView;
class QStandardItemModel;

namespace outcrop::ui {

class SearchField;

/// Every act that has keys, by its place. Typing leaves those whose act or keys hold what was typed.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const ActionTable& table, QWidget* parent);

private:
    struct Line {
        QString group;
        QString text;
        QString keys;
        QString iconName;
    };

    void fill(const QString& needle);

    QList<Line> m_lines;
    SearchField* m_field = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace outcrop::ui
