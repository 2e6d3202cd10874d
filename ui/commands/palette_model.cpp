// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/palette_model.h"

#include "ui/commands/fuzzy_match.h"

#include <algorithm>
#include <tuple>

namespace outcrop::ui {

namespace {
constexpr size_t kMost = 60; ///< more than anybody reads; who wants another types on
constexpr int kInDetail = 1; ///< a word that only the place or the subject has
} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries, const QStringList& recent) {
    beginResetModel();
    m_entries = std::move(entries);
    m_recent = recent;
    arrange();
    endResetModel();
}

void PaletteModel::setNeedle(const QString& needle) {
    beginResetModel();
    m_needle = needle.simplified();
    arrange();
    endResetModel();
}

void PaletteModel::setAnswer(std::vector<PaletteEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_shown.push_back({i, 0, m_entries[i].matched});
    endResetModel();
}

/// Greater the longer ago it was used.
int PaletteModel::ageOf(const PaletteEntry& entry) const {
    const qsizetype at = m_recent.indexOf(entry.key);
    return int(at < 0 ? m_recent.size() : at);
}

bool PaletteModel::match(const QStringList& words, Shown& shown) const {
    const PaletteEntry& entry = m_entries[shown.entry];
    // As one first: the blank then joins what follows each other.
    if (const auto whole = fuzzyMatch(m_needle, entry.text)) {
        shown.score = whole->score;
        shown.positions = whole->positions;
        return true;
    }
    for (const QString& word : words) {
        if (const auto found = fuzzyMatch(word, entry.text)) {
            shown.score += found->score;
            shown.positions += found->positions;
        } else if (entry.detail.contains(word, Qt::CaseInsensitive)) {
            shown.score += kInDetail;
        } else {
            return false;
        }
    }
    std::sort(shown.positions.begin(), shown.positions.end());
    return true;
}

void PaletteModel::arrange() {
    m_shown.clear();
    const QStringList words = m_needle.split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Shown shown{i, 0, {}};
        if (words.isEmpty() ? !m_entries[i].whenTyped : match(words, shown))
            m_shown.push_back(std::move(shown));
    }
    const auto rank = [this](const Shown& shown) {
        const PaletteEntry& entry = m_entries[shown.entry];
        return std::tuple(-shown.score, !entry.enabled, ageOf(entry), shown.entry);
    };
    std::sort(m_shown.begin(), m_shown.end(),
              [&](const Shown& a, const Shown& b) { return rank(a) < rank(b); });
    if (m_shown.size() > kMost)
        m_shown.resize(kMost);
}

QVariant PaletteModel::cell(int row, int, int role) const {
    const PaletteEntry& of = entry(row);
    switch (role) {
    case Qt::DisplayRole:
        return of.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{of.text, of.detail, of.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case role::Id:
        return of.key;
    case role::Subtitle:
        return of.detail;
    case role::Trailing:
        return of.keys;
    case role::IconName:
        return of.iconName;
    case Matched:
        return QVariant::fromValue(m_shown[size_t(row)].positions);
    case IsEnabled:
        return of.enabled;
    default:
        return {};
    }
}

/// A disabled one can be gone to, so that its reason can be read.
Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace outcrop::ui
