// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/roles.h"

#include <QString>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace outcrop::ui {

/// Name, one line of facts, at most three buttons of which one is primary.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Plain text; digest is set in mono after the facts. state is set bold, with a mark, before them.
    void setFacts(const QString& facts, const QString& digest = {});
    void setState(DotKind dot, const QString& word);
    /// A button that follows the action (text, icon, enabled, visible). The last one added as primary is
    /// filled.
    void addAction(QAction* action, bool primary = false);

private:
    QLabel* m_title;
    QWidget* m_dot;
    QLabel* m_state;
    QLabel* m_facts;
    QLabel* m_digest;
    QLabel* m_afterState; ///< the dot before what follows
    QLabel* m_afterFacts;
    QHBoxLayout* m_buttons;
};

} // namespace outcrop::ui
