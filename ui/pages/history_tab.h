// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/images.h"

#include <QWidget>

class QTreeWidget;

namespace outcrop::ui {

/// An image's history as a table, newest step first.
class HistoryTab : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(QWidget* parent = nullptr);

    void setImage(const ImageDetails& image);
    void clear();

signals:
    /// A row was activated: index into ImageDetails::steps.
    void stepActivated(int step);

private:
    QTreeWidget* m_table = nullptr;
};

} // namespace outcrop::ui
