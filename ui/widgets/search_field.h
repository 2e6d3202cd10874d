// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QLineEdit>

class QTimer;

namespace outcrop::ui {

/// A line edit with a magnifier and a clear button; tells what was typed once typing pauses. Escape clears.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

signals:
    void searchChanged(const QString& text); ///< 80 ms after the last key; at once when cleared

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer* m_pause;
};

} // namespace outcrop::ui
