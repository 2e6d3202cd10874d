// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/search_wish.h"

#include <QList>
#include <QWidget>

class QAction;
class QModelIndex;
class QStackedWidget;

namespace outcrop::ui {

class EmptyState;
class FoundFilesView;
class PageHeader;

/// What was found, place by place as it is found: opening a row goes to the file.
class SearchPane : public QWidget {
    Q_OBJECT

public:
    explicit SearchPane(Bridge& bridge, QWidget* parent = nullptr);

    void search(const SearchWish& wish);
    FoundFilesView* view() const { return m_view; }
    QString command() const; ///< the line that does the same
    void focusResults();
    QList<QAction*> acts() const { return m_acts; }            ///< all that can be done here
    QList<QAction*> keys() const { return {m_again, m_stop}; } ///< that are for the form as well

public slots:
    void refresh(); ///< the same again
    void stop();
    void sayWaiting(); ///< that something else is only looked for when Return is pressed

signals:
    void fileOpened(const outcrop::ui::FoundPlace& place, const outcrop::ui::FoundFile& file);
    void mistakeFound(const outcrop::ui::SearchProblem& problem);
    void said(const QString& text);

private:
    enum class State { Idle, Looking, Stopped, Done };
    void build();
    void addActions();
    QAction* addKey(const QString& icon, const QString& text, const QKeySequence& key,
                    void (SearchPane::*slot)());
    void takeNews(std::vector<SearchNews> batch);
    void takeEnd(const SearchSummary& summary);
    void clearOld();
    void showHint();
    void showNothing(const SearchSummary& summary);
    void showFacts(const SearchSummary& summary = {});
    void showMessage(const QString& icon, const QString& title, const QString& text);
    void setState(State state);
    void open(const QModelIndex& index);
    void showMenu(const QModelIndex& index, const QPoint& globalPos);
    void copyPath();
    void copyCommand();
    void saveAs(const FoundPlace& place, const FoundFile& file);

    Bridge& m_bridge;
    Request m_request;
    SearchWish m_wish;
    State m_state = State::Idle;
    bool m_old = false;   ///< what is shown is of the search before
    quint64 m_number = 0; ///< of this search: what an earlier one still tells is not for us
    size_t m_looked = 0;
    size_t m_all = 0;
    QAction* m_stop = nullptr;
    QAction* m_again = nullptr;
    QAction* m_copy = nullptr;
    QList<QAction*> m_acts;
    PageHeader* m_header = nullptr;
    QStackedWidget* m_stack = nullptr;
    FoundFilesView* m_view = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
