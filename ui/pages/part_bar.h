// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

class QLabel;

namespace outcrop::ui {

/// Below a text too large to be shown at once: which part of it is, and acts that lead to the others.
class PartBar : public QWidget {
    Q_OBJECT

public:
    explicit PartBar(QWidget* parent = nullptr);

    /// In bytes of the file. Hides it where that is all.
    void show(qint64 from, qint64 length, qint64 size);
    /// Of parts that begin there, the one of that number; about: how they were come by.
    void showOf(const QList<qint64>& starts, int part, qint64 size, const QString& about);
    QList<QAction*> acts() const { return m_acts; }
    bool leads(const QAction* act) const; ///< to another part than this

signals:
    void wanted(qint64 from); ///< the part that begins near there

private:
    enum Part { First, Previous, Next, Last };
    qint64 startOf(int part) const;

    QLabel* m_said = nullptr;
    QList<QAction*> m_acts; ///< one for each Part
    QList<qint64> m_starts; ///< of the parts, where they are not as long as others
    int m_part = 0;
    qint64 m_from = 0, m_length = 0, m_size = 0;
};

} // namespace outcrop::ui
