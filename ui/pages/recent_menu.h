// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QMenu>

namespace outcrop::ui {

/// The archives that were imported last; what is no longer there is grey.
class RecentMenu : public QMenu {
    Q_OBJECT
public:
    RecentMenu(Bridge& bridge, QWidget* parent);

signals:
    void archiveChosen(const QString& path);

private:
    void fill();
    void askWhatIsThere(const QStringList& paths);

    Bridge& m_bridge;
    Request m_request;
};

} // namespace outcrop::ui
