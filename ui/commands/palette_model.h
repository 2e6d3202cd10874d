// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/roles.h"
#include "ui/models/table_model.h"

#include <QList>
#include <functional>
#include <vector>

namespace outcrop::ui {

/// One thing the palette can do.
struct PaletteEntry {
    QString text;
    QString detail;   ///< its place and what it is about, or why it can't be done now
    QString keys;     ///< as the desktop writes them
    QString iconName; ///< for ui::icon()
    QString key;      ///< what it is remembered by once it was used
    bool enabled = true;
    bool whenTyped = false; ///< only shown once something is typed
    QList<int> matched;     ///< characters of the text, of an answer that is ranked already
    std::function<void()> go;
};

/// What matches what was typed, best first; without a word all acts, those that were used last on top.
class PaletteModel : public TableModel {
    Q_OBJECT
public:
    /// role::Subtitle is the detail, role::Trailing the keys.
    enum Role : int { Matched = role::FirstPrivate, IsEnabled };

    using TableModel::TableModel;
    void setEntries(std::vector<PaletteEntry> entries, const QStringList& recent);
    void setNeedle(const QString& needle);
    /// Entries that answer what was typed, in their order.
    void setAnswer(std::vector<PaletteEntry> entries);
    const PaletteEntry& entry(int row) const { return m_entries[m_shown[size_t(row)].entry]; }
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Shown {
        size_t entry = 0;
        int score = 0;
        QList<int> positions;
    };

    int rows() const override { return int(m_shown.size()); }
    QStringList columns() const override { return {QString()}; }
    QVariant cell(int row, int column, int role) const override;
    void arrange();
    bool match(const QStringList& words, Shown& shown) const;
    int ageOf(const PaletteEntry& entry) const;

    std::vector<PaletteEntry> m_entries;
    QStringList m_recent;
    QString m_needle;
    std::vector<Shown> m_shown;
};

} // namespace outcrop::ui
