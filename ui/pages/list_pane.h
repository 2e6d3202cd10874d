// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"

#include <QModelIndex>
#include <QVariantMap>
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
class PageActions;
class SearchField;

/// What the lists at the left of all pages share: a search field with the page's act beside it, the list, a
/// word where nothing matches, and room above and below for what a page adds.
class ListPane : public QWidget {
    Q_OBJECT

public:
    virtual void setSnapshot(const SnapshotPtr& snapshot) = 0;
    /// By id or name; one that is not there yet is selected when it comes.
    void select(const QString& id);
    /// Waits no longer for what select() was given and is not there.
    void stopWaiting() { m_wanted.clear(); }
    QString currentId() const; ///< as select() takes it; what is still waited for goes before
    /// What is searched for, and the switches of the page's own.
    QVariantMap state() const;
    void setState(const QVariantMap& state);
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
    /// Takes the model.
    ListPane(const QString& searchHint, const QString& listName, QAbstractItemModel* model,
             PageActions& actions, QWidget* parent);
    /// The source model's row of what select() was given; invalid: it is not there (yet).
    virtual QModelIndex indexOf(const QString& id) const = 0;
    /// The role whose text tells actions which rows are chosen; rows without it are none of them.
    virtual int chosenRole() const;
    /// What is chosen when nothing is; of the filtered model.
    virtual QModelIndex firstChoice() const;
    /// The current row as select() takes it.
    virtual QString idOf(const QModelIndex& index) const;
    /// After the model has taken a snapshot: something stays selected as long as there is something.
    void keepSelection();
    void paintEvent(QPaintEvent* event) override;

signals:
    void currentIdChanged(const QString& id); ///< empty: none
    void rowOpened();                         ///< Return or double click

private:
    void build(const QString& searchHint, const QString& listName, QAbstractItemModel* model);
    void applySearch(const QString& text);
    void selectWanted();
    void showMatches();
    void keepCurrentChosen();
    QStringList chosen() const;

    QString m_wanted;
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
