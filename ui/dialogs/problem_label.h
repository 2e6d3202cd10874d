// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QLabel>

namespace outcrop::ui {

/// A sentence about what is wrong: in the colour of removal, with a mark, so that it is not told by colour
/// alone; or, while nothing is wrong, a quiet hint. Hidden while it says nothing.
class ProblemLabel : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);
    void setProblem(const QString& sentence);
    QString problem() const { return m_problem; }
    void setHint(const QString& sentence);
    QString hint() const { return m_hint; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    void showText();

    QString m_problem;
    QString m_hint;
};

} // namespace outcrop::ui
