// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QPlainTextEdit>
#include <QString>

namespace outcrop::ui {

/// A growing log: mono, read only, keeps its last 100,000 lines, follows the end until one scrolls up.
class LogView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LogView(QWidget* parent = nullptr);
    /// One line without its end. Terminal escapes are left out.
    void appendLine(const QString& text, bool standardError = false);
    void appendLines(const QStringList& lines, bool standardError = false);
    bool following() const { return m_following; }
    void setFollowing(bool on);

signals:
    void followingChanged(bool on);

private:
    bool m_following = true;
};

} // namespace outcrop::ui
