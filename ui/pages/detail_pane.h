// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QAction>
#include <QVariantMap>
#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace outcrop::ui {

class EmptyState;
class PageActions;
class PageHeader;

/// The right side of a page: name, facts and buttons of the chosen thing over its views in tabs, or why there
/// is none.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    virtual void setSnapshot(const SnapshotPtr& snapshot) = 0;
    virtual void refresh(); ///< reads everything again
    void showTab(int index);
    QStringList tabTitles() const { return m_titles; } ///< without their counts
    QStringList tabNames() const { return m_names; }   ///< the same in every language
    void focusContent();
    /// The tab shown, and how its views look at things.
    QVariantMap state() const;
    void setState(const QVariantMap& state);
    QList<QAction*> tabActions() const { return m_tabActions; } ///< one shows each tab
    QAction* filterAction() const { return m_filter; }

protected:
    /// tabsName: object name of the tabs, what settings and tests know them by.
    DetailPane(Bridge& bridge, PageActions& actions, const char* tabsName, QWidget* parent);

    /// viewsName: what the tabs are to assistive tools. Then addTab() each.
    void nameTabs(const QString& viewsName);
    /// name: what it is called in any language.
    void addTab(QWidget* tab, const char* name, const QString& title);
    void setTabCount(int tab, int count);
    /// Shows the thing, or the empty page.
    void showContent(bool there);
    /// Fills the empty page if the store itself is the reason for it: unreadable, or not read yet. False: the
    /// caller has to say why there is nothing.
    bool showStoreState(const Snapshot& snapshot);
    void showEmpty(const QString& iconName, const QString& title, const QString& nextStep,
                   const QString& action = {}, const QString& secondAction = {});
    virtual void focusFilter() = 0; ///< the find key

    Bridge& bridge() const { return m_bridge; }
    PageHeader* header() const { return m_header; }
    QTabWidget* tabs() const { return m_tabs; }
    /// Where tabs live: one that is made there is not styled again when it is added.
    QWidget* tabHome() const;
    EmptyState* empty() const { return m_empty; }

private:
    void addKeys();

    Bridge& m_bridge;
    QStringList m_titles;
    QStringList m_names;
    QList<QAction*> m_tabActions;
    QAction* m_filter = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
};

} // namespace outcrop::ui
