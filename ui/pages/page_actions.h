// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/batch.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <initializer_list>
#include <utility>

namespace outcrop::ui {

/// What can be done with the things of a page, as actions that menus, buttons and shortcuts share.
class PageActions : public QObject {
    Q_OBJECT

public:
    /// The widget whose window dialogs belong to.
    void setAnchor(QWidget* anchor) { m_anchor = anchor; }
    QList<QAction*> actions() const { return m_actions; }
    /// Ids of the rows that are chosen in the list. With more than one the acts are about all of them.
    void setSelection(const QStringList& ids);
    /// Name of what they are about now, or how many; empty: nothing is chosen.
    virtual QString subject() const = 0;
    /// The lines of the command line that do the same with what is chosen; each copies itself.
    QList<QAction*> commandActions() const { return m_commands; }
    /// All of them, in groups, and the lines; before them those of the view that the menu is of.
    void popupMenu(QWidget* parent, const QPoint& globalPos, const QList<QAction*>& first = {});

signals:
    void said(const QString& text);
    void compareWanted(const QString& name);
    void importWanted(const QStringList& archives);

protected:
    PageActions(Bridge& bridge, QObject* parent);

    template <class Derived>
    QAction* add(const QString& iconName, const QString& text, const QKeySequence& shortcut,
                 void (Derived::*slot)()) {
        QAction* action = addAction(iconName, text, shortcut);
        connect(action, &QAction::triggered, static_cast<Derived*>(this), slot);
        return action;
    }
    /// What the acts that ask first are called in any language: what opens them one after the other looks for
    /// these, and names its pictures by them.
    static void nameActs(std::initializer_list<std::pair<QAction*, const char*>> acts);
    void setMenu(QList<QList<QAction*>> groups) { m_menu = std::move(groups); }
    const QStringList& selection() const { return m_selection; }
    bool several() const { return m_selection.size() > 1; }
    /// Enables, names and counts what can be done with what is chosen.
    virtual void update() = 0;
    template <class Act>
    void runBatch(const std::vector<BatchItem>& items, const BatchTexts& texts, Act act) {
        bridge().run(
            texts.title,
            [items, act](const Engine& engine, Progress& progress, std::stop_token stop) {
                return doEach(items, stop, [&](const BatchItem& item) { act(engine, item, progress, stop); });
            },
            this, [this, texts](const BatchResult& result) { tellBatch(texts, result); });
    }
    /// A question whose answer opens a dialog: where that takes its time, it is said.
    template <class Work, class Done>
    void askFirst(Request& request, Work work, QObject* context, Done done, TaskRunner::Failed failed) {
        m_slow.start();
        bridge().ask(
            request, std::move(work), context,
            [this, done = std::move(done)](auto value) {
                endWaiting();
                done(std::move(value));
            },
            [this, failed = std::move(failed)](const Error& error) {
                endWaiting();
                failed(error);
            });
    }
    void setCommands(const std::vector<std::vector<std::string>>& lines);
    void tellBatch(const BatchTexts& texts, const BatchResult& result);
    /// In what is called when a task is done: it can be taken back.
    void offerUndo(std::function<void()> undo);
    /// In the same: what it made on the host, to be shown in the file manager.
    void offerPlace(const QString& path);
    QWidget* window() const;
    void fail(const QString& what, const Error& error);
    Bridge& bridge() const { return m_bridge; }

private:
    void endWaiting();
    void copyLine(const QString& line);
    QAction* addAction(const QString& iconName, const QString& text, const QKeySequence& shortcut);

    Bridge& m_bridge;
    QPointer<QWidget> m_anchor;
    QList<QAction*> m_actions;
    QList<QList<QAction*>> m_menu;
    QStringList m_selection;
    QStringList m_lines;
    QList<QAction*> m_commands;
    QTimer m_slow;
};

} // namespace outcrop::ui
