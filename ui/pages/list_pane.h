// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;
class QAbstractItemModel;
class QAction;

namespace outcrop::ui {

class EmptyState;
class ListFilter;
class ListView;
class SearchField;

/// What the lists at the left of all pages share: a search field with the page's act beside it, the list, a
/// word where nothing matches, and room above and below for what a page adds.
class ListPane : public QWidget {
    Q_OBJECT

public:
    ListPane(const QString& searchHint, const QString& listName, QAbstractItemModel* model,
             QWidget* parent = nullptr);

    ListView* list() const { return m_list; }
    SearchField* search() const { return m_search; }
    ListFilter* filter() const { return m_filter; }
    void focusSearch();
    /// A small button right of the search field for the page's main act of making something.
    QToolButton* addTopButton(QAction* action);
    /// Between search and list, and below the list.
    QVBoxLayout* head() const { return m_head; }
    QVBoxLayout* foot() const { return m_foot; }
    /// A row of the source model.
    void setCurrent(const QModelIndex& sourceIndex);
    QModelIndex current() const; ///< of the filtered model

protected:
    void paintEvent(QPaintEvent* event) override;

signals:
    void rowOpened(); ///< Return or double click

private:
    void applySearch(const QString& text);

    ListView* m_list = nullptr;
    ListFilter* m_filter = nullptr;
    SearchField* m_search = nullptr;
    QHBoxLayout* m_top = nullptr;
    QVBoxLayout* m_head = nullptr;
    QVBoxLayout* m_foot = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
};

} // namespace outcrop::ui
