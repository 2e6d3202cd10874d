// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/gate.h"

#include <QCoreApplication>

class QTreeWidget;
class QWidget;

namespace outcrop::ui {

/// The answers of a gate in words.
class GateRows {
    Q_DECLARE_TR_FUNCTIONS(GateRows)

public:
    static constexpr int kRuleRole = Qt::UserRole;       ///< QString: the rule's name, of its details too
    static constexpr int kFailedRole = Qt::UserRole + 1; ///< bool

    static QTreeWidget* table(QWidget* parent);
    static void fill(QTreeWidget* table, const std::vector<GateRule>& rules);
    static QString nameOf(const GateRule& rule);
    static QString figureOf(const GateRule& rule, const std::string& figure);
};

} // namespace outcrop::ui
