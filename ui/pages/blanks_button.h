// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_diff.h"
#include "ui/pages/remembered.h"

#include <QAction>
#include <QList>
#include <QToolButton>

namespace outcrop::ui {

/// Which spaces count in a difference of lines: a menu of three acts, of which one holds.
class BlanksButton : public QToolButton, public Remembered {
    Q_OBJECT

public:
    explicit BlanksButton(QWidget* parent = nullptr);

    Blanks blanks() const;
    QList<QAction*> acts() const { return m_acts; } ///< in the order of Blanks
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

signals:
    void blanksChanged();

private:
    void showChoice();

    QList<QAction*> m_acts;
};

} // namespace outcrop::ui
