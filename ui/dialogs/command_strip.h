// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QWidget>
#include <string>
#include <vector>

class QLineEdit;

namespace outcrop::ui {

/// The line of the command line that does the same as what a dialog is about to do, to be read and copied.
/// What is secret in it is shown masked and copied whole.
class CommandStrip : public QWidget {
    Q_OBJECT

public:
    explicit CommandStrip(QWidget* parent = nullptr);

    /// Shows a line; without words nothing.
    void setWords(const std::vector<std::string>& words);
    /// shown: the same with what is secret masked.
    void setCommand(const QString& whole, const QString& shown);
    void setLineToolTip(const QString& text);
    QString command() const { return m_whole; }

private:
    QString m_whole;
    QLineEdit* m_line = nullptr;
    QWidget* m_copy = nullptr;
};

} // namespace outcrop::ui
