// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/page_home.h"
#include "ui/pages/remembered.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class CompareListPane;
class ComparePane;

/// The place where any two things that have files are compared. The panes belong to the window that takes
/// them.
class ComparePage : public QObject, public Remembered {
    Q_OBJECT

public:
    explicit ComparePage(Bridge& bridge, QObject* parent = nullptr, const PageHome& home = {});
    ~ComparePage() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    QList<QAction*> actions() const;        ///< what can be done here
    QList<QAction*> commandActions() const; ///< for what is chosen among the differences
    /// Compares, or waits for the side that is empty to be chosen. third: what was made of before, where
    /// after is a newer base.
    void compare(const QString& before, const QString& after, const QString& third = {});
    /// Selects a path of what is shown, so that its difference shows.
    void showChange(const QByteArray& path);
    QVariantMap state() const override;
    /// What was compared is compared again once one looks at it.
    void setState(const QVariantMap& state) override;

signals:
    void said(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QStringList& names);

    bool m_compareWhenSeen = false;
    QPointer<CompareListPane> m_list;
    QPointer<ComparePane> m_detail;
};

} // namespace outcrop::ui
