// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

class EmptyState;

/// A container's folders and volumes.
class MountsTab : public QWidget {
    Q_OBJECT

public:
    explicit MountsTab(QWidget* parent = nullptr);
    void setContainer(const Container& container);

signals:
    void volumeActivated(const QString& name);

private:
    QString m_container; ///< shown: mounts are for a container's whole life
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_table = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
