// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

class EmptyState;

/// The containers that use a volume.
class UsedByTab : public QWidget {
    Q_OBJECT

public:
    explicit UsedByTab(QWidget* parent = nullptr);
    void setUses(const std::vector<VolumeUse>& uses);

signals:
    void containerActivated(const QString& id);

private:
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_table = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
