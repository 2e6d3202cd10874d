// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/remembered.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class DetailPane;
class ListPane;
class PageActions;

/// One of the window's places: a list at the left, the chosen thing beside it, and what can be done with it.
/// The window puts the panes where it wants them; they are made without a parent and then belong to whoever
/// takes them.
class Page : public QObject, public Remembered {
    Q_OBJECT

public:
    ~Page() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    /// What can be done with its things, then its views and its search, then what the view in sight can.
    QList<QAction*> actions() const;
    /// The lines of the command line for what is chosen, in its views too; each copies itself.
    QList<QAction*> commandActions() const;
    QString subject() const; ///< name of what the actions are about; empty: none
    void focusSearch();
    void focusList();
    /// By id or name; also one that only the next snapshot will hold.
    void select(const QString& id);
    void showTab(int index);
    QStringList tabTitles() const;
    QStringList tabNames() const; ///< the same in every language
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

signals:
    void said(const QString& text);
    void compareWanted(const QString& name); ///< with something that is still to be chosen
    void importWanted(const QStringList& archives);

protected:
    Page(Bridge& bridge, QObject* parent);
    /// At the end of a page's constructor, when its own signals are connected: joins the parts and shows the
    /// snapshot.
    void assemble(PageActions* actions, ListPane* list, DetailPane* detail);
    Bridge& bridge() const { return m_bridge; }

private:
    void show(const SnapshotPtr& snapshot);
    void addListKeys();
    void refresh();

    Bridge& m_bridge;
    bool m_returning = false; ///< to what was chosen in another session, if the first snapshot has it
    PageActions* m_actions = nullptr;
    QAction* m_search = nullptr;
    QPointer<ListPane> m_list;
    QPointer<DetailPane> m_detail;
};

} // namespace outcrop::ui
