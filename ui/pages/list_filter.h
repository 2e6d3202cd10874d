// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QSortFilterProxyModel>
#include <QVector>

namespace outcrop::ui {

/// Keeps the rows whose title, second line or id hold what was typed, with the groups above them.
class ListFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ListFilter(QObject* parent = nullptr);
    void setNeedle(const QString& needle);
    bool filters() const { return !m_needle.isEmpty(); }
    /// A further role whose text is searched.
    void addSearchedRole(int role) { m_roles.append(role); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    /// A list paints a row from its first column.
    bool filterAcceptsColumn(int column, const QModelIndex&) const override { return column == 0; }

private:
    QString m_needle;
    QVector<int> m_roles;
};

} // namespace outcrop::ui
