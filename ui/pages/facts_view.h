// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QPair>
#include <QString>
#include <QVector>
#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace outcrop::ui {

class EmptyState;

/// A group of facts under one heading.
struct FactGroup {
    QString heading;
    QVector<QPair<QString, QString>> rows; ///< name, value; several values of one name are several rows
    bool links = false;                    ///< values open in the browser
    bool operator==(const FactGroup&) const = default;
};

/// The config tab of every page: facts for reading, or the engine's own JSON for copying.
class FactsView : public QWidget {
    Q_OBJECT

public:
    explicit FactsView(QWidget* parent = nullptr);

    void setFacts(const QVector<FactGroup>& groups);
    void setJson(const QString& json);
    void showMessage(const QString& title, const QString& explanation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourNames();
    void copyRow();
    static void openLink(const QTreeWidgetItem* item);
    void showPart(int part);

    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_tree = nullptr;
    QPlainTextEdit* m_json = nullptr;
    EmptyState* m_message = nullptr;
    QVector<FactGroup> m_groups; ///< shown
    int m_part = 0;
};

} // namespace outcrop::ui
