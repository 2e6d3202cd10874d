// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/bridge/channel.h"
#include "ui/pages/view_acts.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

class QAction;
class QCheckBox;
class QMenu;
class QStackedWidget;

namespace outcrop::ui {

class EmptyState;
class LogView;
class SearchField;

/// A container's log, followed while it runs.
class LogsTab : public QWidget, public ViewActs {
    Q_OBJECT

public:
    explicit LogsTab(Bridge& bridge, QWidget* parent = nullptr);

    void setContainer(const Container& container);
    void clear();
    void focusFilter();
    LogView* view() const { return m_view; }
    QList<QAction*> viewActs() override;
    QList<QAction*> viewCommands() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildToolbar();
    template <class Slot>
    QAction* addAct(const char* iconName, const QString& text, Slot slot);
    void addActs();
    void saveLog();
    void follow();
    void append(const std::vector<LogLine>& lines);
    void showIfEmpty();

    Bridge& m_bridge;
    Request m_request;
    std::optional<Container> m_container;
    QString m_followed; ///< which run of which container is shown: id and start time
    bool m_anyLine = false;
    QStackedWidget* m_stack = nullptr;
    LogView* m_view = nullptr;
    EmptyState* m_message = nullptr;
    SearchField* m_find = nullptr;
    QCheckBox* m_following = nullptr;
    QList<QAction*> m_acts;
    QPointer<QMenu> m_offeredLines; ///< never shown
    QAction *m_followAct = nullptr, *m_wrapAct = nullptr;
};

} // namespace outcrop::ui
