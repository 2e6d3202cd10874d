// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QWidget>

class QLineEdit;

namespace outcrop::ui {

/// The command that does what a form says, as one types. It is shown with its secrets masked and copied
/// whole.
class CommandStrip : public QWidget {
    Q_OBJECT

public:
    explicit CommandStrip(QWidget* parent = nullptr);

    /// shown: the same with what is secret masked.
    void setCommand(const QString& whole, const QString& shown);
    QString command() const { return m_whole; }

private:
    QString m_whole;
    QLineEdit* m_line = nullptr;
    QWidget* m_copy = nullptr;
};

} // namespace outcrop::ui
