// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace outcrop::ui {

/// The way back out of archives: a button for one step, and one for each archive that was opened on the way.
class MemberPath : public QWidget {
    Q_OBJECT

public:
    explicit MemberPath(QWidget* parent = nullptr);

    /// From the outside in, without what is shown itself; empty hides it.
    void setWay(const QStringList& archives);
    void setShort(bool on); ///< only the button for one step back

signals:
    void wanted(int depth); ///< so many of the archives stay open: 0 is the file itself

private:
    QToolButton* addStep(const QString& path, int depth);

    QHBoxLayout* m_row = nullptr;
    QToolButton* m_back = nullptr;
    QList<QWidget*> m_steps;
    bool m_short = false;
};

} // namespace outcrop::ui
