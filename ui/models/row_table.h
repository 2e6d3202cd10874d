// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/reconcile.h"
#include "ui/models/table_model.h"

#include <QSet>
#include <QString>
#include <utility>
#include <vector>

namespace outcrop::ui {

/// A table over a vector of rows that reconciles by id. Rows says
/// `static QString id(const Row&)` and `static bool same(const Row&, const Row&)`.
template <class Row, class Rows>
class RowTable : public TableModel {
public:
    using TableModel::TableModel;

    /// Inserts, removes, moves and changes rows until they are these; never resets.
    void setRows(std::vector<Row> rows) {
        Ops ops(*this, std::move(rows));
        reconcile(ops);
    }
    const Row& row(int i) const { return m_rows.at(size_t(i)); }
    int indexOfId(const QString& id) const {
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (Rows::id(m_rows[i]) == id)
                return int(i);
        return -1;
    }

protected:
    int rows() const override { return int(m_rows.size()); }
    void touchAll() {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
    }

private:
    struct Ops {
        RowTable& model;
        std::vector<Row> target;
        QSet<QString> ids;

        Ops(RowTable& m, std::vector<Row> rows) : model(m), target(std::move(rows)) {
            for (const Row& r : target)
                ids.insert(Rows::id(r));
        }
        int size() const { return int(model.m_rows.size()); }
        QString idAt(int i) const { return Rows::id(model.m_rows[size_t(i)]); }
        int targetSize() const { return int(target.size()); }
        QString targetId(int i) const { return Rows::id(target[size_t(i)]); }
        bool targetHas(const QString& id) const { return ids.contains(id); }
        void remove(int first, int last) {
            model.beginRemoveRows({}, first, last);
            model.m_rows.erase(model.m_rows.begin() + first, model.m_rows.begin() + last + 1);
            model.endRemoveRows();
        }
        void insert(int at, int first, int last) {
            model.beginInsertRows({}, at, at + last - first);
            model.m_rows.insert(model.m_rows.begin() + at, target.begin() + first, target.begin() + last + 1);
            model.endInsertRows();
        }
        void move(int from, int to) {
            model.beginMoveRows({}, from, from, {}, to);
            Row row = std::move(model.m_rows[size_t(from)]);
            model.m_rows.erase(model.m_rows.begin() + from);
            model.m_rows.insert(model.m_rows.begin() + to, std::move(row));
            model.endMoveRows();
        }
        void update(int i, int from) {
            if (Rows::same(model.m_rows[size_t(i)], target[size_t(from)]))
                return;
            model.m_rows[size_t(i)] = target[size_t(from)];
            emit model.dataChanged(model.index(i, 0), model.index(i, model.columnCount() - 1));
        }
    };

    std::vector<Row> m_rows;
};

} // namespace outcrop::ui
